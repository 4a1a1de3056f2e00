import { expect, test } from 'vitest'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { MOST } from '#charts/layout/card.ts'
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

test.each(SPECS.map((s) => [s.id, s] as const))('a card of %s leaves no mark of the finding out', (_id, spec) => {
  expect(spec.finding.length).toBeLessThanOrEqual(MOST)
})

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

/** The number at "panel/series@x" of a figure. */
function at(id: string, name: string): number {
  const [, panel = '', series = '', x = ''] = /^([^/]+)\/([^@]+)@(.+)$/.exec(name) ?? []
  const found = specOf(id)
    .panels.find((p) => p.id === panel)
    ?.series.find((s) => s.id === series)
    ?.points.find((p) => String(p.x) === x)
  if (found === undefined || found.y === null) throw new Error(`${id}: nothing at ${name}`)
  return found.y
}
const valuesOf = (id: string, panel: string): number[] =>
  specOf(id)
    .panels.filter((p) => p.id === panel)
    .flatMap((p) => p.series.flatMap((s) => s.points.flatMap((pt) => (pt.y === null ? [] : [pt.y]))))

/** What each title compares, with the numbers that it compares: a title that is no longer true fails here. */
const TITLES: Record<string, () => boolean> = {
  'ai-investment': () =>
    at('ai-investment', 'private-ai-investment/private-ai-investment-us@2025') >
    10 * at('ai-investment', 'private-ai-investment/private-ai-investment-cn@2025'),
  'alibaba-headcount': () =>
    at('alibaba-headcount', 'headcount/alibaba-headcount@2025-03-31') <
      0.8 * at('alibaba-headcount', 'headcount/alibaba-headcount@2024-12-31') &&
    (specOf('alibaba-headcount').panels[0]?.breaks.some((b) => b.at === '2025-03-31' && b.kind === 'perimeter') ?? false),
  'alibaba-hiring': () => Math.max(...valuesOf('alibaba-hiring', 'plans')) >= 4 * Math.min(...valuesOf('alibaba-hiring', 'plans')),
  'alibaba-money': () =>
    at('alibaba-money', 'income/alibaba-operating-income@2024-Q4') > 0 &&
    at('alibaba-money', 'income/alibaba-operating-income@2026-Q1') < 0,
  'amazon-capex-and-headcount': () =>
    at('amazon-capex-and-headcount', 'capex/amazon-capex@2025') > 1.5 * at('amazon-capex-and-headcount', 'capex/amazon-capex@2022') &&
    Math.abs(
      at('amazon-capex-and-headcount', 'headcount/amazon-headcount@2025-12-31') /
        at('amazon-capex-and-headcount', 'headcount/amazon-headcount@2021-12-31') -
        1,
    ) < 0.05,
  'amazon-cut-shares': () =>
    at('amazon-cut-shares', 'shares/total@text:base-350k') > 4 * at('amazon-cut-shares', 'shares/total@text:all-staff'),
  'amazon-headcount': () =>
    at('amazon-headcount', 'headcount/amazon-headcount@2025-12-31') > at('amazon-headcount', 'headcount/amazon-headcount@2024-12-31'),
  'amazon-results-q3': () =>
    Math.abs(
      at('amazon-results-q3', 'profit/after@text:operating-income') / at('amazon-results-q3', 'profit/before@text:operating-income') - 1,
    ) < 0.01 &&
    at('amazon-results-q3', 'profit/after@text:net-income') > at('amazon-results-q3', 'profit/before@text:net-income') &&
    at('amazon-results-q3', 'profit/after@text:gain') > 0,
  attitudes: () =>
    ['ai-trust', 'ai-attitudes-benefits', 'ai-mostly-help'].every(
      (q) => at('attitudes', `answers/cn@text:${q}`) > 1.5 * at('attitudes', `answers/us@text:${q}`),
    ) && at('attitudes', 'answers/cn@text:ai-mostly-harm') < at('attitudes', 'answers/us@text:ai-mostly-harm'),
  'best-models': () => {
    const gap = (x: string) => at('best-models', `score/best-model-score-us@${x}`) - at('best-models', `score/best-model-score-cn@${x}`)
    return gap('2025-02') > 0 && gap('2025-02') < 0.3 * gap('2024-01')
  },
  'chegg-cuts-by-reason': () =>
    at('chegg-cuts-by-reason', 'jobs/jobs@text:customers-lost') > 0.5 * valuesOf('chegg-cuts-by-reason', 'jobs').reduce((a, b) => a + b, 0),
  'chegg-revenue-and-cuts': () =>
    at('chegg-revenue-and-cuts', 'revenue/chegg-revenue-quarterly@2026-Q1') <
      0.5 * at('chegg-revenue-and-cuts', 'revenue/chegg-revenue-quarterly@2023-Q1') &&
    valuesOf('chegg-revenue-and-cuts', 'cuts').length > 2,
  'china-tech-hiring': () => Math.max(...valuesOf('china-tech-hiring', 'plans')) > 20_000,
  'cuts-as-share-of-base': () =>
    at('cuts-as-share-of-base', 'us/us@text:amazon-350k') > 4 * at('cuts-as-share-of-base', 'us/us@text:amazon-all'),
  'events-timeline': () => {
    const [us, cn] = specOf('events-timeline').panels[0]?.series ?? []
    const plans = (s: typeof us) =>
      s?.points.filter((p) => p.plan === true && p.claims?.some((c) => /graduates|hiring|internships|campus/.test(c))).length ?? 0
    return plans(us) === 0 && plans(cn) > (cn?.points.length ?? 0) / 2
  },
  'firms-using-ai': () =>
    at('firms-using-ai', 'firms/firms-using-ai-us@2025-12') > at('firms-using-ai', 'firms/firms-using-ai-us@2023-09') &&
    (specOf('firms-using-ai').panels[0]?.breaks.length ?? 0) > 0,
  'genai-diffusion': () => {
    const gain = (c: string) =>
      at('genai-diffusion', `diffusion/genai-diffusion-${c}@2026-03`) - at('genai-diffusion', `diffusion/genai-diffusion-${c}@2025-06`)
    return gain('us') > gain('cn')
  },
  'genai-use': () =>
    (['us', 'cn'] as const).every((c) => at('genai-use', `${c}/${c}@text:survey-${c}`) > 1.5 * at('genai-use', `${c}/${c}@text:telemetry`)),
  'headcounts-indexed': () => {
    const last = (id: string, x: string) => at('headcounts-indexed', `${id}/${id}@${x}`)
    return (
      last('amazon-headcount', '2025-12-31') >= 100 &&
      last('tencent-headcount', '2024-12-31') >= 100 &&
      last('baidu-headcount', '2024-12-31') < 90
    )
  },
  'iflytek-finances': () =>
    at('iflytek-finances', 'revenue/iflytek-revenue@2024') > at('iflytek-finances', 'revenue/iflytek-revenue@2020') &&
    at('iflytek-finances', 'profit/iflytek-net-profit@2024') < at('iflytek-finances', 'profit/iflytek-net-profit@2020'),
  'iflytek-grants-share': () => Math.min(...valuesOf('iflytek-grants-share', 'share')) > 50,
  'job-exposure': () =>
    at('job-exposure', 'imf/imf@text:advanced-economies') > at('job-exposure', 'imf/imf@text:low-income-countries') &&
    at('job-exposure', 'ilo/ilo@text:high-income-countries') > at('job-exposure', 'ilo/ilo@text:low-income-countries'),
  'large-models': () => {
    const [us, cn] = [
      at('large-models', 'models/large-scale-ai-models-us@2025'),
      at('large-models', 'models/large-scale-ai-models-cn@2025'),
    ]
    return cn < us && cn > 0.85 * us
  },
  'notable-models': () => at('notable-models', 'us/notable-ai-models-aiindex-us@2025') !== at('notable-models', 'us/digest@2025'),
  'robot-density': () => at('robot-density', 'density/robot-density-cn@2023') > 2 * at('robot-density', 'density/corrected@2023'),
  'robots-installed': () =>
    at('robots-installed', 'robots/robots-installed-cn@2025') > 5 * at('robots-installed', 'robots/robots-installed-us@2025'),
  'salesforce-headcount-and-support': () =>
    at('salesforce-headcount-and-support', 'support/support@text:after') <
    at('salesforce-headcount-and-support', 'support/support@text:before'),
  unemployment: () =>
    Math.abs(at('unemployment', 'us/unemployment-rate-us@2024') - at('unemployment', 'us/unemployment-rate-us@2022')) < 1 &&
    Math.abs(at('unemployment', 'cn/unemployment-rate-cn@2025') - at('unemployment', 'cn/unemployment-rate-cn@2022')) < 1,
  'us-cuts-against-notices': () => at('us-cuts-against-notices', 'notices/employers@text:ticked') === 0,
  'us-cuts-naming-ai': () => {
    const years = ['2023', '2024', '2025'].map((y) => at('us-cuts-naming-ai', `year/us-challenger-ai-cuts-year@${y}`))
    return years.every((v, i) => i === 0 || v > (years[i - 1] ?? v))
  },
  'us-cuts-share-naming-ai': () => {
    const shares = valuesOf('us-cuts-share-naming-ai', 'share')
    const [peak = 0, last = 0] = shares.slice(-2)
    return shares.slice(0, -1).every((v, i) => i === 0 || v > (shares[i - 1] ?? v)) && last < peak
  },
  'wef-jobs-2030': () =>
    at('wef-jobs-2030', 'all/all@text:created') > -at('wef-jobs-2030', 'all/all@text:displaced') &&
    at('wef-jobs-2030', 'ai/ai@text:created') < 0.1 * at('wef-jobs-2030', 'all/all@text:created'),
  'wef-plans': () => at('wef-plans', 'plans/plans@text:reskill') > at('wef-plans', 'plans/plans@text:cuts-cnn'),
  'wef-trends': () => at('wef-trends', 'trends/trends@text:digital-access') === Math.max(...valuesOf('wef-trends', 'trends')),
  'youth-unemployment': () =>
    Math.max(...valuesOf('youth-unemployment', 'cn')) > 15 &&
    (specOf('youth-unemployment').panels.find((p) => p.id === 'cn')?.breaks.length ?? 0) > 0,
}
/** Titles tested above by count, and those that compare nothing. */
const OTHERWISE = ['claims-by-cell', 'claims-by-speaker', 'stated-reasons', 'iflytek-coverage', 'iflytek-inspection']

test('every figure has a row in TITLES, or is named in OTHERWISE', () => {
  const tested = [...Object.keys(TITLES), ...OTHERWISE].sort()
  expect(tested).toEqual(SPECS.map((s) => s.id).sort())
})
test.each(Object.keys(TITLES))('%s: the title is what the numbers show', (id) => {
  expect(TITLES[id]?.()).toBe(true)
  expect(specOf(id).finding.length, 'it names the marks that it rests on').toBeGreaterThan(id === 'events-timeline' ? -1 : 0)
})
