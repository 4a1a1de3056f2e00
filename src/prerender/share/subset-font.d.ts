declare module 'subset-font' {
  /** A font with only these letters; a variable one can be pinned to a place on its axes. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' | 'woff2'; variationAxes?: Readonly<Record<string, number>> },
  ): Promise<Buffer>
  export = subsetFont
}
