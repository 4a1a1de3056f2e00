import { describe, expect, test } from 'vitest'
import { dataset, version } from '../../../tests/support/server.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { OBJECTIONS } from '#domain/comparison-check.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { pairTable } from './file.ts'
import { briefMarkdown } from './markdown.ts'
import { fits, gapOf, inOrder } from './sort.ts'
import { liftWords, obstaclesOf, pairSentence, reasonWords, verdictSentence } from './words.ts'

const rowsIn = (locale: (typeof LOCALE_IDS)[number]) => resolveIndicators({ data: dataset, locale, version }).indicators
const rows = rowsIn('en')

describe.each(LOCALE_IDS)('words in %s', (locale) => {
  test('every reason has its words, and says what would have to change', async () => {
    const m = await allMessages(locale)
    for (const reason of ['no-series', ...Object.values(OBJECTIONS).flatMap((o) => Object.keys(o))]) {
      expect(reasonWords(reason, m), reason).not.toBe(reason)
      expect(liftWords(reason, m), reason).toMatch(/[.。]$/)
    }
  })
  test('every pair can be said in a sentence with both values and its verdict', async () => {
    const m = await allMessages(locale)
    for (const row of rowsIn(locale)) {
      const sentence = pairSentence(row, m, locale)
      for (const side of [row.US, row.CN]) if (side) expect(sentence).toContain(side.used.value.full)
      expect(sentence).toContain(verdictSentence(row, m, locale))
      expect(sentence).not.toMatch(/undefined|null|\(\)|（）/)
    }
  })
})

test('what binds is among the obstacles, and without a pair the missing series is', () => {
  for (const row of rows) {
    if (!row.verdict) expect(obstaclesOf(row)).toEqual(['no-series'])
    else if (row.verdict.binding) expect(obstaclesOf(row)).toContain(row.verdict.binding.reason)
    else expect(obstaclesOf(row)).toEqual([])
  }
})

test('every order keeps every row, once', () => {
  for (const sort of ['theme', 'gap', 'year', 'verdict'] as const) {
    const { sorted, without } = inOrder(rows, sort)
    expect([...sorted, ...without].map((r) => r.id).sort()).toEqual(rows.map((r) => r.id).sort())
    if (sort !== 'gap') expect(without).toEqual([])
  }
  const ratios = inOrder(rows, 'gap').sorted.map((r) => gapOf(r)?.ratio ?? 0)
  expect(ratios).toEqual(ratios.toSorted((a, b) => b - a))
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1)
})

test('no gap is stated where numbers may not be compared', () => {
  for (const row of rows) if (row.verdict?.verdict !== 'comparable' && row.verdict?.verdict !== 'with-care') expect(gapOf(row)).toBeNull()
})

test('a status fits when either side has it', () => {
  const open = { theme: null, verdict: null, status: null, both: false }
  const row = rows.find((r) => r.US && r.CN && r.US.used.status !== r.CN.used.status)
  if (row?.US && row.CN) for (const side of [row.US, row.CN]) expect(fits(row, { ...open, status: side.used.status })).toBe(true)
})

test('a file has two lines for every measure; a missing side is flagged as missing, a pair carries its verdict', async () => {
  const m = await allMessages('en')
  const [head = [], ...lines] = pairTable(rows, { m, locale: 'en', version })
  const at = (name: string) => head.indexOf(name)
  expect(lines).toHaveLength(rows.length * 2)
  for (const line of lines) {
    expect(line[at('value')] === null).toBe(line[at('OBS_STATUS (SDMX)')] === 'O')
    expect(line[at('verdict')]).not.toBeNull()
    expect(line[at('dataset version')]).toBe(version)
  }
})

test('a brief in Markdown holds values, verdicts, what is missing and its address', async () => {
  const m = await allMessages('en')
  const picked = rows.filter((r) => ['robots-installed', 'ai-concern'].includes(r.id))
  const text = briefMarkdown(picked, m, 'en', { version, asOf: '2026-11-29', address: 'https://example.org/brief' })
  for (const row of picked) {
    expect(text).toContain(verdictSentence(row, m, 'en'))
    for (const side of [row.US, row.CN]) if (side) expect(text).toContain(side.used.value.full)
  }
  expect(text).toMatch(/no figure for China/)
  expect(text).toContain('https://example.org/brief')
})
