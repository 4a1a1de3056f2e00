/** A ratio as it is said: `times` how many times as much, and whether the second is the larger. */
export type RatioWay = { times: number; isTurned: boolean }

/** Below this, a ratio is hard to read ("0.04 times"); it is then given the other way round. */
const TURN_BELOW = 0.1

/** A ratio of two numbers above zero, turned round where it would be below a tenth. */
export const ratioWay = (ratio: number): RatioWay =>
  ratio < TURN_BELOW ? { times: 1 / ratio, isTurned: true } : { times: ratio, isTurned: false }
