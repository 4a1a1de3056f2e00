import { useRef, useState } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import type { Facet } from '#domain/ledger/facets.ts'
import { Option } from './option.tsx'
import { useOpen } from './use-open.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

const FEW = 7

type Props = {
  facet: Facet
  values: readonly string[]
  counts: Readonly<Record<string, number>>
  chosen: readonly string[]
  words: Words
  isOpen: boolean
  onChange: (facet: Facet, value: string, isChosen: boolean) => void
}

/** One facet: its values with how many claims each would show. Values that would show none are dimmed, not removed. */
export function FacetGroup({ facet, values, counts, chosen, words, isOpen, onChange }: Props) {
  const locale = useLocale()
  const { evidence: e, shell } = useMessages(EVIDENCE, SHELL)
  const [all, setAll] = useState(false)
  // A value from the address that no claim has is shown too, so that it can be removed.
  const known = [...values, ...chosen.filter((c) => !values.includes(c))]
  // A value that was ticked once stays visible when it is cleared, because the reader's focus is on it.
  const ticked = useRef(new Set<string>())
  for (const value of chosen) ticked.current.add(value)
  const shown = all || known.length <= FEW + 1 ? known : known.filter((v, i) => i < FEW || ticked.current.has(v))
  const [open, setOpen] = useOpen(isOpen, chosen.length > 0)
  if (known.length === 0) return null
  return (
    <details className="evidence-facet" open={open} onToggle={setOpen}>
      <summary>
        <span>{e.facet[facet]}</span>
        {chosen.length > 0 ? (
          <span className="evidence-chosen" data-count>
            {shell.bracketOpen}
            {formatCount(chosen.length, locale)}
            {shell.bracketClose}
          </span>
        ) : null}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{e.facet[facet]}</legend>
        {shown.map((value) => {
          const count = counts[value] ?? 0
          const isChosen = chosen.includes(value)
          return (
            <Option
              key={value}
              checked={isChosen}
              className={count === 0 && !isChosen ? 'evidence-option-empty' : ''}
              onChange={(checked) => onChange(facet, value, checked)}
            >
              <span>{words.value(facet, value)}</span>
              <span className="evidence-option-count" data-count translate="no">
                {formatCount(count, locale)}
              </span>
            </Option>
          )
        })}
        {known.length > FEW + 1 ? (
          <button type="button" className="button button-quiet" onClick={() => setAll(!all)}>
            <span data-count>{all ? e.fewer : e.more({ count: formatCount(known.length - shown.length, locale) })}</span>
          </button>
        ) : null}
      </fieldset>
    </details>
  )
}
