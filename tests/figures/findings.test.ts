import { expect, test } from 'vitest'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { SPECS } from './dataset.ts'

/** Titles that rest on counting the collection: when content changes them, the words must change too. */
const specOf = (id: string): FigureSpec => {
  const spec = SPECS.find((s) => s.id === id)
  if (!spec) throw new Error(`no figure "${id}"`)
  return spec
}
const total = (spec: FigureSpec, panel: string, at: { series?: string; x?: string }): number =>
  (spec.panels.find((p) => p.id === panel)?.series ?? [])
    .filter((s) => at.series === undefined || s.id === at.series)
    .flatMap((s) => s.points.filter((p) => at.x === undefined || p.x === at.x).map((p) => p.y ?? 0))
    .reduce((a, b) => a + b, 0)

test.each(['us', 'cn'])('claims-by-cell: more claims complicate replacement than support it (%s)', (country) => {
  const spec = specOf('claims-by-cell')
  expect(total(spec, 'complicates', { x: `text:replacement-${country}` })).toBeGreaterThan(
    total(spec, 'supports', { x: `text:replacement-${country}` }),
  )
})

test('claims-by-cell: claims without an independent source gather where Chinese “empowerment” is supported', () => {
  const spec = specOf('claims-by-cell')
  const here = total(spec, 'supports', { series: 'unsupported', x: 'text:empowerment-cn' })
  expect(here).toBeGreaterThan(
    (total(spec, 'supports', { series: 'unsupported' }) + total(spec, 'complicates', { series: 'unsupported' })) / 2,
  )
})

test.each(['us', 'cn'])('stated-reasons: fewer than half of the claims about cuts name AI, and data show it in none (%s)', (series) => {
  const spec = specOf('stated-reasons')
  const at = (x: string) => total(spec, 'reasons', { series, x: `attribution:${x}` })
  expect(at('named-before') + at('named-after')).toBeLessThan(total(spec, 'reasons', { series }) / 2)
  expect(at('shown-by-data')).toBe(0)
  expect(at('not-named')).toBe(Math.max(...['named-before', 'named-after', 'denied', 'not-named'].map(at)))
})

test.each(['US', 'CN'])('claims-by-speaker: companies speak most often (%s)', (country) => {
  const spec = specOf('claims-by-speaker')
  const counts =
    spec.panels[0]?.series.map((s) => [s.id, total(spec, 'speakers', { series: s.id, x: `country:${country}` })] as const) ?? []
  expect([...counts].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('company')
})

test('claims-by-speaker: government has a larger part in the Chinese claims', () => {
  const spec = specOf('claims-by-speaker')
  const part = (country: string) =>
    total(spec, 'speakers', { series: 'government', x: `country:${country}` }) / total(spec, 'speakers', { x: `country:${country}` })
  expect(part('CN')).toBeGreaterThan(part('US'))
})

test.each(['court', 'person'])('claims-by-speaker: a %s speaks in the Chinese claims only', (kind) => {
  const spec = specOf('claims-by-speaker')
  expect(total(spec, 'speakers', { series: kind, x: 'country:US' })).toBe(0)
  expect(total(spec, 'speakers', { series: kind, x: 'country:CN' })).toBeGreaterThan(0)
})
