import { useEffect, useRef } from 'react'
import { useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { caseSteps } from '#domain/study/steps.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import type { Task } from '#schema/study-work.ts'
import { useWork } from './use-work.ts'

/**
 * The step of a case that is shown, and how another one is opened. `asked` is the step that the address names (null for none), `at` its
 * place among `steps`: 0 where the case has no such step, which is then `unknown` (else null). After a move, the heading has the focus.
 */
export function useCaseStep(it: CaseAnswer, task: Task | null) {
  const setSearch = useSetSearch()
  const kept = useWork(it, task)
  const steps = caseSteps(it, task?.without, task?.questions.length)
  const asked = useParameter('step')
  const at = Math.max(
    0,
    steps.findIndex((s) => s.id === asked),
  )
  const step = steps[at]
  const unknown = asked !== null && !steps.some((s) => s.id === asked) ? asked : null
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step's heading is where reading goes on
  useEffect(() => {
    if (!moved.current) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.study-step')?.scrollIntoView({ block: 'start' })
  }, [step?.id])
  const open = (id: string) => {
    moved.current = true
    kept.goTo(id)
    setSearch({ step: id === 'context' ? null : id })
  }
  return { kept, steps, at, step, asked, unknown, heading, open }
}
