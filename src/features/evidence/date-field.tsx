import { useEffect, useRef, useState } from 'react'
import { isDay } from '#domain/partial-date.ts'

type Props = { label: string; value: string | null; kind: 'any' | 'day'; onChange: (value: string | null) => void; max?: string }

const PARTIAL = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/
const isDate = (text: string) => isDay(text) || PARTIAL.test(text)

/** A pause after which a date that is being changed digit by digit counts as complete, in ms. */
const PAUSE_MS = 700

/**
 * A date: a day by the browser's own control, or any precision as text. While it is being typed nothing changes; it takes effect after a
 * pause, on Enter, or when the field is left. An emptied field removes the date.
 */
export function DateField({ label, value, kind, onChange, max }: Props) {
  const [text, setText] = useState(value ?? '')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => setText(value ?? ''), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  // A year like 0002: its last digits are still being typed.
  const isWhole = (date: string) => (kind === 'day' ? isDay(date) && !date.startsWith('0') : isDate(date))
  const isBad = text !== '' && !isWhole(text)
  const settle = (date: string) => {
    clearTimeout(timer.current)
    if (date === (value ?? '')) return
    if (date === '') onChange(null)
    else if (isWhole(date)) onChange(date)
  }
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
          // The browser's control gives an empty value while a part of the date is missing.
          const isPartial = next === '' && event.target.validity.badInput
          clearTimeout(timer.current)
          if (isPartial) return
          setText(next)
          // A four-digit year is a date, and the beginning of a longer one: text waits until the field is left.
          if (kind === 'day') timer.current = setTimeout(() => settle(next), PAUSE_MS)
        }}
        onBlur={(event) => {
          if (event.target.validity.badInput) {
            clearTimeout(timer.current)
            return
          }
          settle(event.target.value.trim())
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.currentTarget.validity.badInput) settle(event.currentTarget.value.trim())
        }}
      />
    </label>
  )
}
