import type { YearPoint } from './model.ts'

/** Size of the picture of one scenario, in px. */
export const PICTURE = { width: 420, height: 240 }
/** Edges of the plot inside the picture. */
export const PLOT = { left: 48, right: 410, top: 14, bottom: 212 }
/** From here to the right a label stands to the left of its dot, so that it does not leave the picture. */
const RIGHT_PART = 300
/** Years nearer to each other than this have no room for both their labels. */
const NEAR = 2

/** A year below the axis: `text` is empty where the year that is set takes its room. */
export type YearLabel = { kind: 'first' | 'set' | 'last'; x: number; text: string }
/** An outcome by year as it is drawn, in px. */
export type ByYearLayout = {
  /** The path of the values, and the closed one around their ranges. */
  line: string
  band: string
  ticks: { value: number; y: number }[]
  years: YearLabel[]
  /** The year that is set, where it is on the axis: its dot, and where its label stands. */
  now: { x: number; y: number; value: number; label: { x: number; y: number; isLeft: boolean } } | null
}

/**
 * Places an outcome by year.
 * @param set the year of the scenario
 * @param top the end of the upright axis, which starts at zero
 */
export function layoutByYear(
  points: readonly YearPoint[],
  set: number,
  { min, max }: { min: number; max: number },
  top: number,
): ByYearLayout {
  const x = (year: number) => PLOT.left + ((year - min) / (max - min)) * (PLOT.right - PLOT.left)
  const y = (percent: number) => PLOT.bottom - (percent / top) * (PLOT.bottom - PLOT.top)
  const at = (year: number, value: number) => `${x(year).toFixed(1)} ${y(value).toFixed(1)}`
  const path = (places: readonly string[]) => places.map((place, i) => `${i === 0 ? 'M' : 'L'}${place}`).join('')
  const found = points.find((p) => p.year === set)
  const isLeft = found !== undefined && x(found.year) > RIGHT_PART
  const end = (kind: 'first' | 'last', year: number): YearLabel => ({
    kind,
    x: x(year),
    text: Math.abs(year - set) < NEAR ? '' : String(year),
  })
  return {
    line: path(points.map((p) => at(p.year, p.value))),
    band: `${path([...points.map((p) => at(p.year, p.high)), ...points.toReversed().map((p) => at(p.year, p.low))])}Z`,
    ticks: [0, top / 2, top].map((value) => ({ value, y: y(value) })),
    years: [end('first', min), { kind: 'set', x: x(set), text: String(set) }, end('last', max)],
    now: found
      ? {
          x: x(found.year),
          y: y(found.value),
          value: found.value,
          label: { x: x(found.year) + (isLeft ? -9 : 9), y: Math.max(PLOT.top + 12, y(found.value) - 8), isLeft },
        }
      : null,
  }
}
