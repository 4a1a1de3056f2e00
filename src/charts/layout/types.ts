import type { FigureKind, FigureRole } from '#schema/figure-spec.ts'
import type { Status, Unit } from '#schema/vocabulary.ts'
import type { Provenance } from '../marks/mark-attributes.ts'
import type { MarkLook } from '../marks/paint.ts'
import type { PlotVariant, TypeScale } from '../scale/type-scale.ts'

/**
 * What a plot shows, as plain data: every mark, line and word with its place. Pictures (page, card, full screen, image, build), hover,
 * keys, taps and tests read it; nothing is measured on a page. Sizes in SVG units (CSS px at 1:1), y downwards.
 */

export type Box = { left: number; top: number; right: number; bottom: number }
/** A place in px, from the upper left corner of the picture. */
export type XY = readonly [x: number, y: number]

/** A colour by its role; a palette gives the value (`colourOf`). */
export type Colour = 'ink' | 'ink2' | 'mutedInk' | 'grid' | 'paper' | `${FigureRole}.${'mark' | 'word' | 'tint'}`

/** A line that is not a mark: `part` says what it is for, `mark` the mark it belongs to. */
export type PathShape = {
  kind: 'path'
  part: 'grid' | 'baseline' | 'line' | 'join' | 'interval' | 'break' | 'leader' | 'missing' | 'span'
  lines: readonly (readonly XY[])[]
  colour: Colour
  width: number
  dash?: readonly number[] | undefined
  mark?: string | undefined
  /** Runs of a series (`part` "line") name it. */
  series?: string | undefined
}
/** A bar of a mark; `outline` is the width of its edge in px. */
export type BarShape = {
  kind: 'bar'
  mark: string
  box: Box
  look: MarkLook
  role: FigureRole
  outline: number
  /** Of the fill, where two series share a role. */
  opacity?: number | undefined
}
/** A point of a mark: its middle, its radius and the width of its edge in px. */
export type PointShape = { kind: 'point'; mark: string; x: number; y: number; r: number; look: MarkLook; role: FigureRole; outline: number }
/** Points too many for an element each: one path. They are marks all the same. */
export type CloudShape = { kind: 'cloud'; series: string; points: readonly XY[]; r: number; role: FigureRole }
/** Lines of words at a place; sizes in px, `lineHeight` as a multiple of the size. */
export type TextShape = {
  kind: 'text'
  part: 'tick' | 'row' | 'value' | 'name' | 'note' | 'unit' | 'key' | 'date'
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  size: number
  lineHeight: number
  anchor: 'start' | 'middle' | 'end'
  weight?: number | undefined
  colour: Colour
  halo?: Colour | undefined
  box: Box
  provenance: Provenance
  /** Key of the mark whose label this is. */
  mark?: string | undefined
}
/** The sign of a status beside a mark; `x` and `y` are its middle in px. */
export type GlyphShape = { kind: 'glyph'; status: Status; x: number; y: number; size: number; colour: Colour; mark: string }
/** Sample of a series in the key above a plot. */
export type SwatchShape = { kind: 'swatch'; box: Box; role: FigureRole; round: boolean; opacity: number; look: MarkLook; outline: number }
/** Anything that a picture draws. */
export type Shape = PathShape | BarShape | PointShape | CloudShape | TextShape | GlyphShape | SwatchShape

/** A point of the figure where it is drawn. `x`, `y`: its centre; `box`: what it covers. */
export type Mark = {
  /** "series:index", unique in its panel. */
  key: string
  series: string
  index: number
  x: number
  y: number
  box: Box
  role: FigureRole
  status: Status
  look: MarkLook
  isMissing: boolean
  words: { series: string; x: string; value: string; tag: string }
  provenance: Provenance
}

/** A tick of an axis: its value, its place in px, and its words. */
export type Tick = { at: number; value: number; text: string }
/** `range`: places of the ends of `domain`. Bands have no domain: `keys` stand in equal parts of the range. */
export type Axis =
  | {
      kind: 'linear' | 'time'
      domain: readonly [number, number]
      range: readonly [number, number]
      ticks: readonly Tick[]
      unit: Unit | null
    }
  | { kind: 'band'; keys: readonly string[]; range: readonly [number, number] }

/** A plot with everything in its place: what is drawn, and every mark with its words and its claims. */
export type PlotLayout = {
  figure: string
  panel: string
  kind: FigureKind
  variant: PlotVariant
  width: number
  height: number
  /** The plot area, within which values are drawn. */
  rect: Box
  x: Axis | null
  y: Axis | null
  marks: readonly Mark[]
  /** In the order in which they are drawn. */
  shapes: readonly Shape[]
  type: TypeScale
}
