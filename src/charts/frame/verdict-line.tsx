import type { Verdict } from '#schema/verdict.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { useMessages } from '#i18n/context.tsx'
import type { MessagesOf } from '#i18n/namespace.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/** The words of a reason; the code itself when the catalogue has none. */
export function reasonText(reason: string, m: Messages): string {
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return reasons[reason] ?? reason
}

/** A verdict in a sentence: "With care: the dates differ."; the word alone when there is no reason. */
export const verdictText = ({ verdict, binding }: Verdict, m: Messages): string =>
  binding
    ? m.figure.verdictLine({ verdict: m.vocabulary.verdict[verdict], reason: reasonText(binding.reason, m) })
    : m.vocabulary.verdict[verdict]

/** Whether what the figure puts side by side can be compared, with the reason that decided. */
export function VerdictLine({ spec }: { spec: FigureSpec }) {
  const m = useMessages(FIGURE, VOCABULARY, SHELL)
  if (!spec.verdict) return null
  return (
    <p className="figure-verdict">
      {spec.verdict.binding ? `${m.figure.verdict}${m.shell.sentenceGap}` : null}
      <strong>{verdictText(spec.verdict, m)}</strong>
    </p>
  )
}
