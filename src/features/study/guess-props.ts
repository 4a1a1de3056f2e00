import { formatComputed } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PredictionAnswer } from '#schema/api-study.ts'

/** A field for a guess of a number. */
export type GuessProps = {
  it: PredictionAnswer
  /** Null as long as nothing was guessed. */
  guess: number | null
  onGuess: (value: number) => void
  /** The number on record is shown, and the guess can no longer be changed. */
  isShown: boolean
}

/** A guess as it is written in the page's language. */
export const guessText = (it: PredictionAnswer, guess: number, locale: Locale): string =>
  formatComputed({ value: guess, unit: it.actual.unit }, locale)

/** Where a value lies on a scale, from 0 to 1; what lies outside stands at the end. */
export const placeOn = ({ low, high }: PredictionAnswer['scale'], value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)))
