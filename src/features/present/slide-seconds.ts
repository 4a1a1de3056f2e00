/** The shortest and the longest time that can be planned for a slide, in seconds. */
export const SECONDS = { least: 5, most: 3600 }

/** Seconds as they were typed for a slide; null for none, and for what cannot be planned. */
export function readSeconds(text: string): number | null {
  const seconds = Math.trunc(Number(text))
  return seconds >= SECONDS.least && seconds <= SECONDS.most ? seconds : null
}

/** Seconds that are planned for all slides together. */
export const plannedSeconds = (slides: readonly { seconds: number | null }[]): number =>
  slides.reduce((sum, s) => sum + (s.seconds ?? 0), 0)
