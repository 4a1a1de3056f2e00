import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { csvText, download } from '#blocks/table/table-text.ts'
import { Sentences } from '#blocks/text/sentences.tsx'
import { resourceQuery } from '#data/resource.ts'
import { markTable } from '#domain/study/marks.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { Marking } from '#schema/study-work.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'

type Props = {
  markings: readonly Marking[]
  /** Whether answers are on the page, so that printing it makes sense. */
  isPrintable: boolean
}

/** What was marked, to print or as a table in a file; and where marks are kept. */
export function MarkTable({ markings, isPrintable }: Props) {
  const { locale, m } = useI18n(ASSIGNMENT, STUDY)
  const words = m.assignment
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const table = () => {
    const rows = markTable(markings, words.columns, (c) => m.study.rubric.criteria[c].name)
    // Marks are no claims: the file says its version and its address.
    const about = linkedLines(manifestOf([], { version, link: publicUrl(paths.studyAssignment(), locale) }))
    download('parallax-results.csv', 'text/csv;charset=utf-8', csvText(rows, about))
  }
  return (
    <div className="no-print">
      <p className="study-actions">
        {isPrintable ? <Button onClick={() => window.print()}>{words.print}</Button> : null}
        <Button onClick={table}>{words.table}</Button>
      </p>
      <StoreNotice />
      <p className="study-hint">
        <Sentences>
          {words.kept}
          <AppLink to={`${paths.about()}#privacy`}>{words.keptWhere}</AppLink>
        </Sentences>
      </p>
    </div>
  )
}
