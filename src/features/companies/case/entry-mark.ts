import type { CaseLayout } from './case-layout.ts'

/** Anything in the picture that leads to a claim. */
type Entry = { id: string }

/**
 * The mark by which Tab enters a picture: the first point of its line; where there is no line the first count, else the first mark of its
 * lanes. Null for a picture without marks. A claim may have several marks, so it is the mark itself and not its id.
 */
export function entryMark({ chart, blank, band, opened }: Pick<CaseLayout, 'chart' | 'blank' | 'band' | 'opened'>): Entry | null {
  const lanes = [...band.lanes, ...(opened?.lanes ?? [])]
  return chart?.points[0] ?? blank?.counts[0] ?? lanes.find((lane) => lane.marks.length > 0)?.marks[0] ?? null
}
