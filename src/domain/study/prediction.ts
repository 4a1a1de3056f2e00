/** How near a guess came: `near` within a twentieth of the scale, `fair` within a fifth, else `far`. */
export type Nearness = 'near' | 'fair' | 'far'

/** A guess held against the number on record. */
export type Scored = {
  /** Guess less actual, in the unit of the number. */
  error: number
  /** The error's size as a share of the scale; above one for a guess far outside. */
  share: number
  nearness: Nearness
  side: 'above' | 'below' | 'exact'
  /** The guess lies outside the scale. */
  outside: boolean
}

type Scale = { low: number; high: number }

/**
 * Scores a guess against the number on record, by the scale on which it was drawn, so that the eye and the score agree.
 */
export function scorePrediction(actual: number, guess: number, { low, high }: Scale): Scored {
  const error = guess - actual
  const span = Math.abs(high - low) || 1
  const share = Math.abs(error) / span
  const nearness: Nearness = share <= 0.05 ? 'near' : share <= 0.2 ? 'fair' : 'far'
  return {
    error,
    share,
    nearness,
    side: error === 0 ? 'exact' : error > 0 ? 'above' : 'below',
    outside: guess < Math.min(low, high) || guess > Math.max(low, high),
  }
}

/** Whether the second guess came nearer than the first. */
export function progress(actual: number, first: number, second: number): 'nearer' | 'same' | 'further' {
  const [a, b] = [Math.abs(first - actual), Math.abs(second - actual)]
  return b < a ? 'nearer' : b > a ? 'further' : 'same'
}
