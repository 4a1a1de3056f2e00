import { dateToDays } from './scale/time.ts'
import { linearScale } from './scale/linear.ts'

/** A country's values in the small picture of a pair, in order of date. */
export type PairLine = { role: 'us' | 'cn'; points: readonly { x: string; y: number; forecast: boolean }[]; breaks: readonly string[] }
/** A mark of a small picture of two countries; places and sizes in px. */
export type PairShape =
  | { kind: 'line'; role: 'us' | 'cn'; dashed: boolean; points: readonly (readonly [x: number, y: number])[] }
  | { kind: 'dot'; role: 'us' | 'cn'; x: number; y: number }
  | { kind: 'bar'; role: 'us' | 'cn'; x: number; y: number; width: number; height: number }
  | { kind: 'divider'; x: number }
/** A small picture of two countries; sizes in px. */
export type PairLayout = { width: number; height: number; shapes: readonly PairShape[] }

const PAD = 4
const BAR = 9
const round = (n: number) => Math.round(n * 10) / 10

/** Runs of points that may be joined: a line is not joined across a declared break, and dashed where it reaches into the future. */
function runs(line: PairLine) {
  const at = (x: string) => dateToDays(x, 'middle')
  const cuts = line.breaks.map((b) => dateToDays(b, 'start'))
  const isCut = (a: string, b: string) => cuts.some((c) => c > at(a) && c <= at(b))
  return line.points.slice(1).flatMap((p, i) => {
    const before = line.points[i]
    return before && !isCut(before.x, p.x) ? [{ from: before, to: p, dashed: p.forecast }] : []
  })
}

/**
 * A pair in small: two lines over time on one scale, or two bars from zero where each side has one value. A pair that may not be compared
 * is drawn in two halves, each on its own scale. Pure: the same values give the same picture.
 */
export function layoutPair(
  lines: readonly PairLine[],
  { width, height, apart }: { width: number; height: number; apart: boolean },
): PairLayout {
  const drawn = lines.filter((l) => l.points.length > 0)
  if (apart && drawn.length > 1) {
    const half = width / 2 - 3
    const sides = drawn.map((l, i) => shift(layoutPair([l], { width: half, height, apart: false }).shapes, i * (half + 6)))
    return { width, height, shapes: [...sides.flat(), { kind: 'divider', x: round(width / 2) }] }
  }
  const values = drawn.flatMap((l) => l.points.map((p) => p.y))
  if (values.length === 0) return { width, height, shapes: [] }
  if (drawn.every((l) => l.points.length === 1)) return { width, height, shapes: bars(drawn, width, height) }
  const days = drawn.flatMap((l) => l.points.map((p) => dateToDays(p.x, 'middle')))
  const x = linearScale([Math.min(...days), Math.max(...days)], [PAD, width - PAD])
  const y = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [height - PAD, PAD])
  const place = (p: { x: string; y: number }) => [round(x(dateToDays(p.x, 'middle'))), round(y(p.y))] as const
  return {
    width,
    height,
    shapes: drawn.flatMap((line): PairShape[] => {
      const last = line.points.at(-1)
      const segments = runs(line).map(
        (r): PairShape => ({ kind: 'line', role: line.role, dashed: r.dashed, points: [place(r.from), place(r.to)] }),
      )
      return last ? [...join(segments), { kind: 'dot', role: line.role, x: place(last)[0], y: place(last)[1] }] : segments
    }),
  }
}

/** Neighbouring segments of one kind as one line. */
function join(shapes: readonly PairShape[]): PairShape[] {
  const done: PairShape[] = []
  for (const shape of shapes) {
    const before = done.at(-1)
    const isNext = before?.kind === 'line' && shape.kind === 'line' && before.dashed === shape.dashed
    if (isNext && String(before.points.at(-1)) === String(shape.points[0]))
      done[done.length - 1] = { ...before, points: before.points.concat(shape.points.slice(1)) }
    else done.push(shape)
  }
  return done
}

function bars(lines: readonly PairLine[], width: number, height: number): PairShape[] {
  const values = lines.map((l) => l.points[0]?.y ?? 0)
  const scale = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [0, width])
  const gap = 2
  const top = (height - lines.length * BAR - (lines.length - 1) * gap) / 2
  return lines.map((line, i) => {
    const [zero, end] = [scale(0), scale(values[i] ?? 0)]
    return {
      kind: 'bar',
      role: line.role,
      x: round(Math.min(zero, end)),
      y: round(top + i * (BAR + gap)),
      width: round(Math.max(1, Math.abs(end - zero))),
      height: BAR,
    }
  })
}

const shift = (shapes: readonly PairShape[], by: number): PairShape[] =>
  shapes.map((s): PairShape => {
    if (s.kind === 'line') return { ...s, points: s.points.map(([x, y]) => [round(x + by), y] as const) }
    return { ...s, x: round(s.x + by) }
  })
