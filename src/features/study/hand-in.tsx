import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { workFile, workFileName } from '#store/study/work-file.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import type { StepProps } from './step-props.ts'
import type { Work } from './use-work.ts'

type Props = Pick<StepProps, 'it' | 'work'> & { setName: Work['setName'] }

/** The reader's name, and the button that saves the work as a file to hand in. */
export function HandIn({ it, work, setName }: Props) {
  const { locale, m } = useI18n(STUDY)
  const { done } = m.study
  const handIn = () => {
    const link = publicUrl(paths.studyCase(it.id), locale)
    const about = linkedLines(manifestOf(Object.values(it.claims), { version: it.version, link }))
    download(workFileName(work), 'application/json', workFile(work, new Date().toISOString(), about))
  }
  return (
    <div className="study-hand-in">
      <label>
        <span>{done.name}</span>
        <input type="text" autoComplete="off" maxLength={80} defaultValue={work.name} onChange={(e) => setName(e.target.value)} />
      </label>
      <Button look="primary" className="study-large" onClick={handIn}>
        {done.handIn}
      </Button>
      <p className="study-hint">{done.handInNote}</p>
    </div>
  )
}
