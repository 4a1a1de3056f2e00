import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { Pair } from './pair.ts'
import { plainText } from '#schema/rich-text.ts'
import { PairSide } from './pair-side.tsx'

/** Both companies with their lead figures, and whether these may be read against each other. */
export function PairLead({ pair }: { pair: Pair }) {
  const m = useMessages(COMPANY, VOCABULARY, SHELL)
  const [a, b] = [pair.a.claims[pair.a.card.lead], pair.b.claims[pair.b.card.lead]]
  const verdict = a && b ? pair.leads : null
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return (
    <section className="companies-pair-lead" aria-label={m.company.leadFigure}>
      <div className="companies-two">
        {[pair.a, pair.b].map((side) => (
          <PairSide key={side.card.id} company={side} />
        ))}
      </div>
      {verdict && a && b ? (
        <p className="companies-verdict">
          <strong>{m.vocabulary.verdict[verdict.verdict]}</strong>
          {verdict.binding ? `${m.shell.colon}${reasons[verdict.binding.reason] ?? verdict.binding.reason}` : ''}
          {verdict.verdict === 'not-comparable' ? m.company.case.leadDiffer({ a: plainText(a.label), b: plainText(b.label) }) : null}
        </p>
      ) : null}
    </section>
  )
}
