import { Rich } from '#blocks/text/rich.tsx'
import type { ComparisonAnswer } from '#schema/api-screens.ts'
import { countryClass } from './country.ts'
import { Headcount } from './headcount.tsx'
import { headcountVerdict } from './headcount-verdict.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Both headcounts in their own pictures, with the verdict on reading one against the other. */
export function PairHeadcount({ pair }: { pair: ComparisonAnswer }) {
  const m = useMessages(SHELL, VOCABULARY)
  const verdict = headcountVerdict(
    { headcount: pair.a.card.headcount, claims: pair.a.claims },
    { headcount: pair.b.card.headcount, claims: pair.b.claims },
  )
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return (
    <>
      <p className="companies-verdict">
        <strong>{m.vocabulary.verdict[verdict.verdict]}</strong>
        {verdict.binding ? `${m.shell.colon}${reasons[verdict.binding.reason] ?? verdict.binding.reason}` : ''}
      </p>
      <div className="companies-two">
        {[pair.a, pair.b].map((side) => (
          <div key={side.card.id} className={countryClass(side.card.country)}>
            <h3 className="companies-side-name">{side.card.name}</h3>
            <Headcount card={side.card} claims={side.claims} width={480} height={96} fromZero />
            {side.headcountNote ? (
              <p className="small quiet">
                <Rich text={side.headcountNote} />
              </p>
            ) : null}
          </div>
        ))}
      </div>
    </>
  )
}
