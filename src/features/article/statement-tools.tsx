import { useQuery } from '@tanstack/react-query'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/full-words.ts'
import type { StatementAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { useWords } from './words.ts'

/** Copy a statement with its finding and source, or its link alone. */
export function StatementTools({ statement }: { statement: StatementAnswer }) {
  const { locale, m } = useI18n()
  const words = useWords()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? null
  const url = () => publicUrl(`${paths.article()}#${statement.id}`, locale)
  const citation = () =>
    words.citation({
      text: plainText(statement.paraphrase),
      kind: m.vocabulary.statementKind[statement.kind],
      finding: m.vocabulary.finding[statement.finding],
      missing: statement.missing === null ? null : plainText(statement.missing),
      version,
      url: url(),
    })
  return (
    <div className="article-actions no-print">
      <CopyButton look="quiet" label={words.copy} text={citation} />
      <CopyButton look="quiet" label={words.copyLink} text={url} />
    </div>
  )
}
