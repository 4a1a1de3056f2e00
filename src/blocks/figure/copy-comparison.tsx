import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { verdictText } from '#charts/frame/verdict-line.tsx'
import type { Difference } from '#domain/difference.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { writeCompared } from '#url/figure-search.ts'
import { figurePath } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { rowName } from './use-difference.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { refusal, nameOf, said } from './difference-words.ts'
import { useTexts } from './comparison-texts.ts'

/** The comparison as a sentence with its citation, for the clipboard. Without a result: what was compared, and why there is none. */
export function CopyComparison({ difference, rows, figure }: { difference: Difference; rows: readonly FigureRow[]; figure: FigureAnswer }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const texts = useTexts(difference)
  const [a, b] = rows
  if (!a || !b) return null
  const words = m.figure.difference
  const side = (row: FigureRow) => `${nameOf(row)} ${row.fullText}`
  const text = () => {
    const sentence = texts
      ? words.spoken({
          a: side(a),
          b: side(b),
          difference: texts.difference,
          ratio: said(texts, words),
          verdict: verdictText(difference.verdict, m),
        })
      : words.refused({ reason: refusal(difference, m) })
    const sources = [...new Set([a, b].flatMap((row) => row.claims.map((c) => c.credit)))].join('; ')
    const address = publicUrl(
      figurePath(figure.spec.id) + withSearch('', { compare: writeCompared({ figure: figure.spec.id, points: [rowName(a), rowName(b)] }) }),
      locale,
    )
    return words.cited({ sentence, sources, figure: plainText(figure.title), site: m.shell.siteName, version: figure.version, address })
  }
  return <CopyButton look="quiet" label={words.copy} text={text} />
}
