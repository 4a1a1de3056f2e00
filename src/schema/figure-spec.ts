import * as v from 'valibot'
import { ClaimRef, Country, Id, PartialDate, UnitSchema } from './primitives.ts'
import { Verdict } from './verdict.ts'
import { BREAK_KINDS, CHECK_OPERATIONS, STATUSES, THEMES } from './vocabulary.ts'

/**
 * A figure as data: what is plotted and where each number comes from, without language, colour or pixels.
 * Words are named by a label reference and resolved per language beside the spec (FigureAnswer.labels).
 */

/** Where a word in a figure comes from, written "from:id" as key: a record's wording, or the figure's own text. */
export const LabelRef = v.pipe(
  v.string(),
  v.regex(
    /^(?:claim|series|indicator|break|company|speaker|country|status|mechanism|attribution|speaker-kind|narrative|text|date):[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)?$/,
  ),
)

export const ROLES = ['us', 'cn', 'world', 'neutral', 'accent', 'muted'] as const

/** A number computed from claims; `inputs` are claim references, for `count` the ids counted. `index`: first input = 100; `per-head`: money per person, anything else per million people. */
export const InlineDerivation = v.strictObject({
  operation: v.picklist([...CHECK_OPERATIONS, 'count', 'index', 'per-head']),
  inputs: v.array(ClaimRef),
  check: v.optional(Id),
})

/** A point of a series: where it is, its value (null when there is none), its status and what it rests on. */
export const FigurePoint = v.strictObject({
  /** Date for time axes, category key (a LabelRef) for category axes, number for scatter. */
  x: v.union([v.string(), v.number()]),
  y: v.nullable(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  /** Size of a scatter mark, in `sizeUnit`. */
  size: v.optional(v.number()),
  label: v.optional(LabelRef),
  /** A plotted number comes from one claim, or is derived from several. A point without a value says why in `missing`. */
  claims: v.optional(v.array(v.string())),
  derivation: v.optional(InlineDerivation),
  status: v.picklist(STATUSES),
  /** Said about the future: a `forecast` of what will be, or a `plan` of what its speaker will do. Never both. */
  forecast: v.optional(v.boolean()),
  plan: v.optional(v.boolean()),
  /** What a reader assumed instead of a claim (a scenario): its words. */
  assumption: v.optional(LabelRef),
  /** The date that something said at `x` is about, where that is another one. */
  horizon: v.optional(PartialDate),
  missing: v.optional(v.picklist(['not-found', 'not-disclosed', 'not-comparable'])),
})

/** A series of a panel: its points, its colour role and its name as a label reference. */
export const FigureSeries = v.strictObject({
  id: v.string(),
  label: LabelRef,
  role: v.picklist(ROLES),
  country: v.nullable(Country),
  points: v.array(FigurePoint),
})

/** A declared break of a series at a date, with its words as a label reference. */
export const FigureBreak = v.strictObject({ series: v.string(), at: PartialDate, kind: v.picklist(BREAK_KINDS), label: LabelRef })
/** A note at a date of a panel. */
export const FigureEvent = v.strictObject({ x: v.string(), label: LabelRef, claim: v.string(), series: v.optional(v.string()) })

/** One plot with its own axes. A figure has one panel, or two (and more) where what they show is not comparable. */
export const FigurePanel = v.strictObject({
  id: v.string(),
  label: v.optional(LabelRef),
  unit: UnitSchema,
  series: v.array(FigureSeries),
  breaks: v.optional(v.array(FigureBreak), []),
  events: v.optional(v.array(FigureEvent), []),
})

/** Kinds of chart; `table` shows its numbers as numbers. Category kinds read `x` as a LabelRef; `line` and `timeline` read it as a date. */
export const FIGURE_KINDS = [
  'line',
  'bar',
  'bar-time',
  'range',
  'slope',
  'dumbbell',
  'waterfall',
  'stacked-share',
  'timeline',
  'scatter',
  'table',
] as const

/** What a figure is about: a theme of the indicators, or what only figures are about. */
export const FIGURE_THEMES = [...THEMES, 'companies', 'evidence', 'outlook'] as const

/** Whether a figure is complete, partial, or cannot be drawn. */
export const FigureState = v.union([
  v.strictObject({ kind: v.literal('ok') }),
  v.strictObject({ kind: v.literal('partial'), reason: v.string() }),
  v.strictObject({ kind: v.literal('cannot-draw'), reason: v.string() }),
])

/** A whole figure as data. */
export const FigureSpec = v.strictObject({
  schemaVersion: v.literal(1),
  id: Id,
  kind: v.picklist(FIGURE_KINDS),
  theme: v.picklist(FIGURE_THEMES),
  panels: v.pipe(v.array(FigurePanel), v.minLength(1)),
  /** Bars start at zero whatever this says; lines may start elsewhere. */
  zero: v.boolean(),
  /** A logarithmic axis says so; all others are linear. */
  scale: v.optional(v.picklist(['linear', 'log'])),
  /** Marks that the title rests on, as "panel/series:index": they are labelled, and the figure's card shows them. */
  finding: v.optional(v.array(v.string()), []),
  verdict: v.nullable(Verdict),
  state: FigureState,
})

export type FigureSpec = v.InferOutput<typeof FigureSpec>
export type FigurePanel = v.InferOutput<typeof FigurePanel>
export type FigureSeries = v.InferOutput<typeof FigureSeries>
export type FigurePoint = v.InferOutput<typeof FigurePoint>
export type FigureBreak = v.InferOutput<typeof FigureBreak>
export type FigureEvent = v.InferOutput<typeof FigureEvent>
export type FigureKind = FigureSpec['kind']
export type FigureRole = FigureSeries['role']
export type InlineDerivation = v.InferOutput<typeof InlineDerivation>
