import { formatFull, formatValue } from '#i18n/format-value.ts'
import type { Difference } from '#domain/difference.ts'
import { ratioWay } from '#domain/ratio-way.ts'
import { useLocale } from '#i18n/context.tsx'

/** Difference and ratio as texts; null when the two points are not compared. `isTurned`: the ratio is given the other way round. */
export function useTexts(difference: Difference) {
  const locale = useLocale()
  if (!difference.result) return null
  const { unit, ratio } = difference.result
  const q = { value: difference.result.difference, unit }
  // Shares keep one decimal, as published; counts and money keep all digits.
  const value = unit === 'percentage-points' ? Math.round(q.value * 10) / 10 : q.value
  return {
    difference: (value > 0 ? '+' : '') + formatFull({ value, unit }, locale),
    ratio: ratio === null ? '' : formatValue({ value: ratioWay(ratio).times, unit: 'ratio' }, locale),
    isTurned: ratio !== null && ratioWay(ratio).isTurned,
  }
}
