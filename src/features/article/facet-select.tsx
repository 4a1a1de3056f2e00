import { useId } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'

type Props = {
  label: string
  all: string
  value: string | null
  values: readonly { value: string; label: string }[]
  counts: { total: number; of: (value: string) => number }
  onChoose: (value: string | null) => void
}

/** A facet with many values, as a list to choose from with its counts. */
export function FacetSelect({ label, all, value, values, counts, onChoose }: Props) {
  const id = useId()
  const locale = useLocale()
  const words = useMessages(ARTICLE).article
  const option = (text: string, count: number) => words.mix.option({ label: text, n: formatCount(count, locale) })
  return (
    <span className="article-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}>
        <option value="">{option(all, counts.total)}</option>
        {values.map((v) => (
          <option key={v.value} value={v.value} disabled={counts.of(v.value) === 0 && v.value !== value}>
            {option(v.label, counts.of(v.value))}
          </option>
        ))}
      </select>
    </span>
  )
}
