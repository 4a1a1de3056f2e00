import { useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import type { CompanyCard } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { chosenIn, firstChoice, type PairChoice } from './pair-choice.ts'
import { inOrder } from './pair-order.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/**
 * Two lists and a link to the pair. Choosing what the other list has swaps the two, so that they always differ. `shown`: the pair that the
 * page shows, from which the reader goes on.
 */
export function ComparePicker({ companies, shown }: { companies: readonly CompanyCard[]; shown?: PairChoice }) {
  const { company: m } = useMessages(COMPANY)
  const order = companies.map((c) => c.id)
  const [pair, setPair] = useState<PairChoice>(() => shown ?? firstChoice(companies))
  const [a, b] = pair
  const [left, right] = inOrder(a, b, order)
  const options = companies.map((c) => (
    <option key={c.id} value={c.id}>
      {c.name}
    </option>
  ))
  return (
    <div className="companies-picker no-print">
      <label>
        <span>{m.compareFirst}</span>
        <select value={a} onChange={(e) => setPair(chosenIn(0, e.target.value, pair))}>
          {options}
        </select>
      </label>
      <label>
        <span>{m.compareSecond}</span>
        <select value={b} onChange={(e) => setPair(chosenIn(1, e.target.value, pair))}>
          {options}
        </select>
      </label>
      <AppLink to={paths.companyPair(left, right)} className="button button-primary">
        {m.compareGo}
      </AppLink>
    </div>
  )
}
