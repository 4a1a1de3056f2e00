/**
 * What is on slides, as plain data: places in points (a slide is 960 × 540), colours as six hex digits. The writer beside it turns this
 * into a file and knows nothing of figures and claims.
 */
export type Box = { x: number; y: number; w: number; h: number }
/** The look of a mark: contested is hatched, without an independent source is dotted, a forecast or plan is dashed. */
export type Look = 'solid' | 'hatch' | 'dots' | 'forecast'

/** A paragraph of a text box; `size` in points, `colour` as six hexadecimal digits. */
export type Paragraph = {
  text: string
  size: number
  colour: string
  bold?: boolean
  serif?: boolean
  /** Space below, in points. */
  after?: number
  align?: 'l' | 'ctr' | 'r'
  /** Address that the words lead to. */
  link?: string
}
/** A box of words on a slide. */
export type TextItem = {
  kind: 'text'
  name: string
  box: Box
  paragraphs: readonly Paragraph[]
  anchor?: 't' | 'ctr' | 'b'
  /** The slide's title, for outlines and screen readers. */
  isTitle?: boolean
  /** Set on one line, however wide, without line breaks. */
  isOneLine?: boolean
}
/** A bar or a point on a slide; colours as six hexadecimal digits. */
export type MarkItem = { kind: 'mark'; round: boolean; box: Box; look: Look; colour: string; tint: string; opacity?: number }
/** Lines on a slide, each through its points; `width` in points. */
export type LineItem = {
  kind: 'line'
  lines: readonly (readonly (readonly [number, number])[])[]
  colour: string
  width: number
  isDashed: boolean
}
/** Shapes that belong together, with a text for readers who cannot see them. */
export type GroupItem = { kind: 'group'; name: string; alt: string; box: Box; items: readonly (TextItem | MarkItem | LineItem)[] }
/** A chart that PowerPoint can edit, with the words for those who cannot see it. */
export type ChartItem = { kind: 'chart'; name: string; alt: string; box: Box; chart: Chart }
/** Anything that a slide holds. */
export type Item = TextItem | MarkItem | LineItem | GroupItem | ChartItem

/** A series of a chart that PowerPoint can edit. */
export type ChartSeries = {
  name: string
  colour: string
  tint: string
  /** One for each category, or for each `xs`; null where there is none. */
  values: readonly (number | null)[]
  looks: readonly Look[]
  /** Places on a numeric axis, and a name for each point; scatter only. */
  xs?: readonly number[]
  names?: readonly string[]
  /** A further piece of the series before it, after a break: not named again in the key. */
  isFurther?: boolean
  /** Its last value is not written: that of another piece stands there. */
  isUnlabelled?: boolean
}
/** A chart that PowerPoint can edit, with the numbers behind it. */
export type Chart = {
  kind: 'bar' | 'column' | 'stacked' | 'line' | 'scatter'
  /** Words, or days as a spreadsheet counts them. */
  categories: readonly string[] | readonly number[]
  series: readonly ChartSeries[]
  /** Decimals and unit sign of the values, as a spreadsheet writes it. */
  format: string
  /** How days are written. */
  dateFormat: string
  isLog: boolean
  fromZero: boolean
  /** Ends of the value axis, where charts beside this one share it; null: as PowerPoint chooses. */
  domain: readonly [number, number] | null
  labels: 'all' | 'last'
}

/** A slide: what stands on it from back to front, and the speaker's notes by paragraph. */
export type PptxSlide = { items: readonly Item[]; notes: readonly string[] }
/** A PowerPoint file before it is written. */
export type PptxDeck = {
  title: string
  /** Language of the words: en, zh-Hans or zh-Hant. */
  locale: 'en' | 'zh-Hans' | 'zh-Hant'
  slides: readonly PptxSlide[]
  /** What the file says of its numbers (files/manifest.ts). */
  manifest: readonly string[]
}
