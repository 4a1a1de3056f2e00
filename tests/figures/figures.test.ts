import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { breaksBetween } from '#domain/comparand.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import { FigureSpec, LabelRef, type FigurePoint, type FigureSeries } from '#schema/figure-spec.ts'
import type { Series } from '#schema/content-series.ts'
import { DATA, SPECS } from './dataset.ts'
import { allowedStatuses, claimIn, holdsDate, quantityIn, recompute } from './recompute.ts'

const TIME_KINDS = ['line', 'bar-time', 'timeline']

const allPoints = (spec: FigureSpec) =>
  spec.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points.map((point) => ({ panel, series, point, where: `${panel.id}/${series.id}/${point.x}` })),
    ),
  )

/** The claim whose value is drawn: the point's own, or what an index stands for. */
const drawnClaim = (point: FigurePoint): string | undefined =>
  point.claims?.[0] ?? (point.derivation?.operation === 'index' ? parseClaimRef(point.derivation.inputs[1] ?? '').id : undefined)

function contentSeriesOf(series: FigureSeries): Series[] {
  const drawn = new Set(series.points.flatMap((p) => drawnClaim(p) ?? []))
  return [...DATA.series.values()].filter(
    (s) =>
      s.points.some((p) => p.claim !== undefined && drawn.has(p.claim)) ||
      [...drawn].some((id) => DATA.claims.get(id)?.point?.series === s.id),
  )
}

test('there are figures', () => {
  expect(SPECS.length).toBeGreaterThanOrEqual(26)
})

describe.each(SPECS.map((spec) => [spec.id, spec] as const))('figure %s', (_id, spec) => {
  const points = allPoints(spec)

  test('is plain data that its schema reads back unchanged', () => {
    expect(v.parse(FigureSpec, JSON.parse(JSON.stringify(spec)))).toEqual(spec)
  })

  test('plots something, unless it says that it cannot', () => {
    if (spec.state.kind === 'cannot-draw') return
    for (const panel of spec.panels)
      expect(
        panel.series.some((s) => s.points.some((p) => p.y !== null)),
        panel.id,
      ).toBe(true)
  })

  test('every plotted number is the value of its claim, or recomputes from its inputs, in the unit of its panel', () => {
    for (const { panel, point, where } of points) {
      if (point.y === null) {
        expect(point.missing, where).toBeDefined()
        continue
      }
      if (point.derivation) {
        expect(point.claims, `${where} has claims and a derivation`).toBeUndefined()
        const again = recompute(point.derivation, DATA)
        expect(point.y, where).toBe(again.value)
        expect(again.unit, where).toBe(panel.unit)
        continue
      }
      expect(point.claims?.length, `${where} names one claim`).toBe(1)
      const quantity = quantityIn(DATA, point.claims?.[0] ?? '')
      // A waterfall draws losses downwards: there the claim's value may carry a minus sign.
      expect(spec.kind === 'waterfall' ? Math.abs(point.y) : point.y, where).toBe(quantity.value)
      expect(quantity.unit, where).toBe(panel.unit)
      if (point.low !== undefined) expect([point.low, point.high], where).toEqual([quantity.low, quantity.high])
    }
  })

  test('a declared check gives the point that names it', () => {
    for (const { point, where } of points) {
      if (point.derivation?.check === undefined) continue
      const check = DATA.checks.get(point.derivation.check)
      expect({ operation: check?.operation, inputs: check?.inputs }, where).toEqual({
        operation: point.derivation.operation,
        inputs: point.derivation.inputs,
      })
    }
  })

  test('every point has the status of what it rests on', () => {
    for (const { point, where } of points)
      if (point.claims || point.derivation?.inputs.length) expect(allowedStatuses(point, DATA), where).toContain(point.status)
  })

  test('forecasts and plans are marked as such, and as one of the two', () => {
    for (const { point, where } of points) {
      if (point.derivation?.operation === 'count') continue
      const rests = [...(point.claims ?? []), ...(point.derivation?.inputs.map((ref) => parseClaimRef(ref).id) ?? [])]
      if (point.forecast && point.plan) expect.fail(where)
      if (point.y !== null)
        expect((point.forecast ?? false) || (point.plan ?? false), where).toBe(rests.some((id) => claimIn(DATA, id).forecast))
    }
  })

  test('dates and categories are what the kind of chart reads', () => {
    for (const { point, where } of points) {
      if (!TIME_KINDS.includes(spec.kind) && spec.kind !== 'slope' && spec.kind !== 'table')
        expect(v.is(LabelRef, point.x), `${where} is a label reference`).toBe(true)
      if (!TIME_KINDS.includes(spec.kind)) continue
      expect(String(point.x), where).toMatch(/^\d{4}(-|$)/)
      const id = drawnClaim(point)
      if (!id) continue
      const { asOf, saidOn } = claimIn(DATA, id)
      expect(
        [asOf, ...(saidOn ? [saidOn] : [])].some((d) => holdsDate(String(point.x), d)),
        `${where}: ${asOf}`,
      ).toBe(true)
    }
    for (const panel of spec.panels)
      for (const series of panel.series)
        if (spec.kind !== 'timeline')
          expect(new Set(series.points.map((p) => p.x)).size, `${panel.id}/${series.id} repeats an x`).toBe(series.points.length)
  })

  test('every break inside what is plotted is declared, and no other', () => {
    for (const panel of spec.panels) {
      for (const b of panel.breaks)
        expect(
          panel.series.map((s) => s.id),
          `break of an unplotted series`,
        ).toContain(b.series)
      for (const series of panel.series) {
        const dates = series.points
          .flatMap((p) => drawnClaim(p) ?? [])
          .map((id) => claimIn(DATA, id).asOf)
          .sort()
        const inside = contentSeriesOf(series).flatMap((s) => breaksBetween(s, dates[0] ?? '', dates.at(-1) ?? '').map((b) => b.at))
        expect(
          panel.breaks.filter((b) => b.series === series.id).map((b) => b.at),
          `${panel.id}/${series.id}`,
        ).toEqual(inside)
      }
    }
  })

  test('ids inside a figure are unique, and events rest on claims', () => {
    expect(new Set(spec.panels.map((p) => p.id)).size).toBe(spec.panels.length)
    for (const panel of spec.panels) {
      expect(new Set(panel.series.map((s) => s.id)).size, panel.id).toBe(panel.series.length)
      expect(panel.events.length, 'at most three notes in a plot').toBeLessThanOrEqual(3)
      for (const event of panel.events)
        expect(event.x, event.claim).toBe(claimIn(DATA, event.claim).saidOn ?? claimIn(DATA, event.claim).asOf)
    }
  })

  test('what does not compare stands in panels of its own', () => {
    if (spec.verdict?.verdict === 'not-comparable') expect(spec.panels.length).toBeGreaterThan(1)
  })

  test('what was not found is said', () => {
    if (points.some(({ point }) => point.missing === 'not-found')) expect(spec.state.kind).not.toBe('ok')
  })
})
