import { AppLink } from '#blocks/navigation/navigation.tsx'
import type { Step } from '#domain/study/steps.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'

type Props = {
  id: string
  steps: readonly Step[]
  at: number
  /** A number is still to be shown; the button that shows it is the main one. */
  isWaiting: boolean
  open: (step: string) => void
}

/** Back and on; at the beginning of a case also the way to its teacher's notes. */
export function StepNav({ id, steps, at, isWaiting, open }: Props) {
  const { study } = useMessages(STUDY)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <nav className="study-nav" aria-label={study.title}>
      {before ? (
        <Button className="study-large" onClick={() => open(before.id)}>
          {study.back}
        </Button>
      ) : null}
      {after ? (
        <Button look={isWaiting ? 'plain' : 'primary'} className="study-large" onClick={() => open(after.id)}>
          {at === 0 ? study.start : study.next}
        </Button>
      ) : null}
      {at === 0 ? <AppLink to={`${paths.studyCase(id)}?for=teacher`}>{study.teacher.open}</AppLink> : null}
    </nav>
  )
}
