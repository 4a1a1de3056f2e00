/**
 * Sizes of the picture, for a page, a column and a phone; the style shows one that has room as it was drawn. `labels`: how many names at
 * most, `longest`: letters of a name.
 */
export const SIZES = {
  wide: { width: 1000, height: 500, font: 13, largest: 30, labels: 16, longest: 36 },
  middle: { width: 680, height: 440, font: 13, largest: 26, labels: 11, longest: 32 },
  narrow: { width: 320, height: 400, font: 13, largest: 19, labels: 6, longest: 24 },
}

/** Which size, from the widest to the narrowest. */
export const KINDS = ['wide', 'middle', 'narrow'] as const
/** One of the sizes of the picture. */
export type Kind = (typeof KINDS)[number]
