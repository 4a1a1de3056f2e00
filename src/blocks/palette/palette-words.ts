import type { PaletteMessages } from '#i18n/messages/palette/en.ts'

/** Longest search that the link to all claims repeats. */
const LONGEST = 40

/** A search as the link to all claims repeats it: cut off where it is long. */
export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Where the palette stands: what is typed, what an action said, how the claims are doing, and how much was found. */
export type PaletteStanding = {
  text: string
  message: string
  claims: 'loading' | 'failed' | 'ready'
  groups: number
  /** Results without the link to all claims. */
  results: number
}

/** What is said below the results: what an action said, else how the search stands; nothing before something is typed. */
export function footText(
  { text, message, claims, groups, results }: PaletteStanding,
  words: Pick<PaletteMessages, 'loading' | 'claimsFailed' | 'none' | 'found'>,
): string {
  if (message !== '') return message
  if (text === '') return ''
  if (claims === 'loading') return words.loading
  if (claims === 'failed') return words.claimsFailed
  return groups === 0 ? words.none : words.found({ count: results })
}

/** The entry that an arrow key leads to: from the last to the first, and back. Null for other keys, or where there is no entry. */
export function steppedTo(key: string, at: number, count: number): number | null {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  return step === 0 || count === 0 ? null : (at + step + count) % count
}
