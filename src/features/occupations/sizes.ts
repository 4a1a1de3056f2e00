/** Sizes of the picture: beside a desk and on a phone. `labels`: how many names at most, `longest`: letters of a name. */
export const WIDE = { width: 1000, height: 500, font: 12.5, largest: 30, labels: 16, longest: 36 }
export const NARROW = { width: 350, height: 420, font: 11.5, largest: 20, labels: 6, longest: 26 }
