import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { Pair } from './pair.ts'
import { plainText } from '#schema/rich-text.ts'
import { countryClass } from '#blocks/claim/country-class.ts'
import { KeyNumber } from './key-number.tsx'

/** The lead figures of both, and whether they may be read against each other. */
export function PairLead({ pair }: { pair: Pair }) {
  const m = useMessages(COMPANY, VOCABULARY, SHELL)
  const [a, b] = [pair.a.claims[pair.a.card.lead], pair.b.claims[pair.b.card.lead]]
  if (!a || !b) return null
  const verdict = pair.leads
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return (
    <section className="companies-pair-lead" aria-label={m.company.leadFigure}>
      <div className="companies-two">
        {[pair.a, pair.b].map((side, i) => (
          <div key={side.card.id} className={countryClass(side.card.country)}>
            <p className="companies-side-name">{side.card.name}</p>
            <KeyNumber claim={i === 0 ? a : b} />
          </div>
        ))}
      </div>
      {verdict ? (
        <p className="companies-verdict">
          <strong>{m.vocabulary.verdict[verdict.verdict]}</strong>
          {verdict.binding ? `${m.shell.colon}${reasons[verdict.binding.reason] ?? verdict.binding.reason}` : ''}
          {verdict.verdict === 'not-comparable' ? m.company.case.leadDiffer({ a: plainText(a.label), b: plainText(b.label) }) : null}
        </p>
      ) : null}
    </section>
  )
}
