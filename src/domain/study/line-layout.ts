import { lastDay } from '#domain/partial-date.ts'

const WIDTH = 340
const HEIGHT = 220
/** Without the slider there is less to aim at, and beside the answer less room. */
const SHOWN_HEIGHT = 134
/** The slider that lies over the last point is cut to these (study.css). */
const MARGIN = { top: 24, right: 22, bottom: 32, left: 8 }

type Scale = { low: number; high: number }

/** Days since 1970 of a day written as the number YYYYMMDD. */
const days = (day: number) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000

/**
 * Places given points on a line in time, and the date at its end whose value is to be guessed. Of neighbours whose names would touch only
 * the later one is named. `nameWidth`: room of the longest name; `isShown`: the answer stands, nothing is dragged.
 */
export function lineLayout(
  given: readonly { date: string; value: number }[],
  end: string,
  { low, high }: Scale,
  nameWidth = 34,
  isShown = false,
) {
  const height = isShown ? SHOWN_HEIGHT : HEIGHT
  const last = days(lastDay(end))
  const first = Math.min(last - 1, ...given.map((g) => days(lastDay(g.date))))
  const right = WIDTH - MARGIN.right
  const x = (date: string) => MARGIN.left + 14 + ((days(lastDay(date)) - first) / (last - first)) * (right - MARGIN.left - 14)
  const y = (value: number) => {
    const place = Math.min(1, Math.max(0, (value - low) / (high - low || 1)))
    return height - MARGIN.bottom - place * (height - MARGIN.top - MARGIN.bottom)
  }
  let free = right - 24
  const points = given
    .map((g) => ({ x: x(g.date), y: y(g.value) }))
    .reverse()
    .map((p) => {
      // The first name may begin at its point, so that it is not cut off.
      const anchor = p.x < nameWidth / 2 ? ('start' as const) : ('middle' as const)
      const from = anchor === 'start' ? p.x : p.x - nameWidth / 2
      const isNamed = from + nameWidth <= free
      if (isNamed) free = from - 4
      return { ...p, isNamed, anchor }
    })
    .reverse()
  return {
    width: WIDTH,
    height,
    left: MARGIN.left,
    x: right,
    y,
    given: points,
    ticks: [low, (low + high) / 2, high].map((value) => ({ value, y: y(value) })),
  }
}
