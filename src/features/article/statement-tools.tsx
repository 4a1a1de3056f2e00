import { useQuery } from '@tanstack/react-query'
import { ClipButton } from '#blocks/notebook/clip-button.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { resourceQuery } from '#data/resource.ts'
import type { StatementAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Copy a statement with its finding and source, or its link alone. */
export function StatementTools({ statement }: { statement: StatementAnswer }) {
  const { locale, m } = useI18n(VOCABULARY)
  const words = useMessages(ARTICLE).article
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
      <ClipButton
        look="quiet"
        clip={() => ({ target: { kind: 'statement', id: statement.id }, words: plainText(statement.paraphrase), language: locale })}
      />
    </div>
  )
}
