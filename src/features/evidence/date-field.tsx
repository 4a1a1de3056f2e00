import { useEffect, useState } from 'react'
import { isDay } from '#domain/partial-date.ts'

type Props = { label: string; value: string | null; kind: 'any' | 'day'; onChange: (value: string | null) => void; max?: string }

const PARTIAL = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/
const isDate = (text: string) => isDay(text) || PARTIAL.test(text)

/** A date: a day by the browser's own control, or any precision as text. Takes effect as soon as it is a date; emptied, it goes. */
export function DateField({ label, value, kind, onChange, max }: Props) {
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  const isBad = text !== '' && !(kind === 'day' ? isDay(text) : isDate(text))
  return (
    <label className="evidence-date">
      <span>{label}</span>
      <input
        type={kind === 'day' ? 'date' : 'text'}
        inputMode={kind === 'day' ? undefined : 'numeric'}
        value={text}
        max={max}
        size={12}
        maxLength={10}
        aria-invalid={isBad}
        onChange={(event) => {
          const next = event.target.value.trim()
          setText(next)
          if (next === '') onChange(null)
          // A four-digit year is a date, and the beginning of a longer one: that waits until the field is left.
          // So does a year of which the browser's control has only the last digits (0002).
          else if (isDay(next) && !next.startsWith('0')) onChange(next)
        }}
        onBlur={() => {
          if (kind === 'any' && text !== (value ?? '') && isDate(text)) onChange(text)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isDate(text)) onChange(text)
        }}
      />
    </label>
  )
}
