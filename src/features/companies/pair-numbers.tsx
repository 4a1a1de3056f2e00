import type { Pair } from './pair.ts'
import { CaseNumbers } from './case/case-numbers.tsx'
import { countryClass } from '#blocks/claim/country-class.ts'

/** The four numbers of both companies, each question once. */
export function PairNumbers({ pair }: { pair: Pair }) {
  return (
    <div className="companies-two companies-pair-numbers">
      {[pair.a, pair.b].map((company) => (
        <div key={company.card.id} className={`case ${countryClass(company.card.country)}`}>
          <h3 className="companies-side-name">{company.card.name}</h3>
          <CaseNumbers company={company} />
        </div>
      ))}
    </div>
  )
}
