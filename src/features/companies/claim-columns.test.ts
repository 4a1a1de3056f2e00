import { describe, expect, test } from 'vitest'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { summary } from '../../../tests/fixtures/answers.ts'
import { jobs } from '../../../tests/fixtures/company.ts'
import { exportColumns, shownColumns } from './claim-columns.tsx'
import { pickClaims } from './claim-item.tsx'

const m = await loadMessages('en', CLAIM, COMPANY, VOCABULARY)
const cuts = summary('cuts', {
  label: ['Cuts of ', { text: '30,000', claim: 'cuts' }],
  statement: ['It cut 30,000 jobs.'],
  value: jobs(30_000, { hedge: 'at-least' }),
  from: '2022',
  asOf: '2025-10-28',
  saidOn: '2025-10-29',
  status: 'reported',
})
const textOf = (columns: ReturnType<typeof exportColumns>, claim: ClaimSummary) =>
  Object.fromEntries(columns.map((c) => [c.id, c.text(claim)]))

describe('the claims of a company as a file', () => {
  test('have the bare number with its unit, every date, and the address of each claim', () => {
    expect(textOf(exportColumns('en', m), cuts)).toMatchObject({
      id: 'cuts',
      claim: 'Cuts of 30,000',
      statement: 'It cut 30,000 jobs.',
      value: '30000',
      unit: 'jobs',
      from: '2022',
      'as-of': '2025-10-28',
      'said-on': '2025-10-29',
      speaker: 'Acme',
      status: m.vocabulary.statusShort.reported,
      source: 'Credit of cuts',
    })
    expect(textOf(exportColumns('zh-Hans', m), cuts).link).toMatch(/\/zh-Hans\/evidence\/cuts$/)
  })
  test('leave out what a claim has not, and say where a day was not recorded', () => {
    expect(textOf(exportColumns('en', m), summary('plan'))).toMatchObject({ value: '', unit: '', from: '', 'said-on': m.claim.notRecorded })
  })
})

test('as shown they are sorted and searched by the words that a reader sees; each column has a name of its own', () => {
  const columns = shownColumns('en', m)
  expect(textOf(columns, cuts)).toEqual({
    claim: 'Cuts of 30,000',
    value: '30,000 jobs',
    'as-of': '2022–28 Oct 2025',
    speaker: 'Acme',
    status: m.vocabulary.statusShort.reported,
    source: 'Credit of cuts',
  })
  expect(textOf(columns, summary('plan')).value).toBe('')
  for (const list of [columns, exportColumns('en', m)]) expect(new Set(list.map((c) => c.label)).size).toBe(list.length)
  expect(columns.filter((c) => c.header).map((c) => c.id)).toEqual(['claim'])
})

test('claims are picked in the order given; one that the answer does not hold is left out', () => {
  const claims = { a: summary('a'), b: summary('b') }
  expect(pickClaims(['b', 'gone', 'a', 'b'], claims).map((c) => c.id)).toEqual(['b', 'a', 'b'])
  expect(pickClaims([], claims)).toEqual([])
})
