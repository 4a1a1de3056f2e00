import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { claim, contentSeries, source } from '../../tests/fixtures/content/records.ts'
import { smallDataset } from '../../tests/fixtures/content/small-dataset.ts'
import * as c from './content.ts'
import { Company, SafeSentence } from './content-company.ts'
import { Indicator, Series } from './content-series.ts'
import { OpeningMark, OpeningRow } from './opening.ts'

const isClaim = (over: Record<string, unknown>) => {
  const { point: _, ...written } = claim('acme-cuts')
  return v.is(c.Claim, { ...written, ...over })
}

test('the records of the small dataset are what the schemas take', () => {
  const data = smallDataset()
  const collections: [v.GenericSchema<unknown, unknown>, Iterable<unknown>][] = [
    [c.Source, data.sources.values()],
    [c.Speaker, data.speakers.values()],
    [Series, data.series.values()],
    [Indicator, data.indicators.values()],
    [c.Check, data.checks.values()],
    [Company, data.companies.values()],
    [c.Question, data.questions.values()],
    [c.NarrativeRow, data.narratives.values()],
    [c.Policy, data.policies.values()],
    [c.Term, data.terms.values()],
    [c.Statement, data.statements.values()],
    [OpeningRow, data.opening.values()],
  ]
  for (const [schema, records] of collections) for (const record of records) expect(v.safeParse(schema, record).issues).toBeUndefined()
})

describe('a claim', () => {
  test('has a source at least, a date and a speaker', () => {
    expect(isClaim({})).toBe(true)
    for (const over of [{ sources: [] }, { asOf: null }, { asOf: 'now' }, { speaker: null }, { speaker: undefined }])
      expect(isClaim(over)).toBe(false)
  })
  test('says what is not recorded: null, not left out', () => {
    for (const key of ['scope', 'company', 'indicator', 'quantity', 'saidOn', 'attribution']) {
      expect(isClaim({ [key]: null })).toBe(true)
      expect(isClaim({ [key]: undefined })).toBe(false)
    }
  })
  test('is coded on both stories', () => {
    expect(isClaim({ coding: { replacement: 'supports' } })).toBe(false)
    expect(isClaim({ coding: { replacement: 'supports', empowerment: 'maybe' } })).toBe(false)
  })
  test('knows no other field', () => {
    expect(isClaim({ stauts: 'reported' })).toBe(false)
    expect(isClaim({ history: [{ on: '2025', kind: 'added', by: 'us' }] })).toBe(false)
  })
  test('has no evidence, disputes, history or further numbers unless it names them, and is no forecast', () => {
    const { point: _, also, forecast, evidence, disputes, history, ...bare } = claim('acme-cuts')
    expect(v.parse(c.Claim, bare)).toEqual({ ...bare, also, forecast, evidence, disputes, history })
  })
})

test('a source links to http(s) or not at all, its original and its copy alike', () => {
  const links = ['https://acme.example', null, 'ftp://acme.example', '', undefined]
  const original = (url: unknown) => (url === null ? null : { url, opened: true, from: 'document' })
  const isSource = (over: Record<string, unknown>) => v.is(c.Source, { ...source('wire'), ...over })
  expect(links.filter((url) => isSource({ original: original(url) }))).toEqual(['https://acme.example', null])
  expect(links.filter((url) => isSource({ copy: { publisher: 'Mirror', url } }))).toEqual(['https://acme.example', null])
})

test('a series has a source at least, and finite points', () => {
  const isSeries = (over: Record<string, unknown>) => v.is(Series, { ...contentSeries('staff'), ...over })
  expect(isSeries({ sources: [] })).toBe(false)
  const values = [0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, null, '3']
  expect(values.filter((value) => isSeries({ points: [{ asOf: '2025-Q1', value }] }))).toEqual([0, -1.5])
})

test('a check computes with two numbers at least', () => {
  const isCheck = (...inputs: string[]) => v.is(c.Check, { id: 'share', operation: 'share', inputs })
  expect([isCheck('a', 'b.base'), isCheck('a', 'b', 'c'), isCheck('a'), isCheck('a', 'b.c.d')]).toEqual([true, true, false, false])
})

test('a company answers seven questions, no more and no fewer', () => {
  const acme = smallDataset().companies.get('acme')
  const questions = acme?.questions ?? []
  const isCompany = (given: unknown[]) => v.is(Company, { ...acme, questions: given })
  expect([isCompany(questions), isCompany(questions.slice(1)), isCompany([...questions, ...questions.slice(0, 1)])]).toEqual([
    true,
    false,
    false,
  ])
  expect(isCompany([...questions.slice(1), { id: 'who-is-next', claims: [] }])).toBe(false)
})

test('a safe sentence rests on a claim', () => {
  expect([['a'], []].map((claims) => v.is(SafeSentence, { id: 'so', safe: true, claims }))).toEqual([true, false])
})

test('a mark of the opening has one number: of a claim or of a check', () => {
  const isMark = (number: unknown) => v.is(OpeningMark, { id: 'mark', number })
  expect([{ claim: 'a.base' }, { check: 'a' }, null].map(isMark)).toEqual([true, true, true])
  expect([{}, { claim: 'a', check: 'a' }, { check: 'a.base' }, 3].map(isMark)).toEqual([false, false, false, false])
})

test('a row of the opening compares two claims, or one with a blank; a third is refused and not dropped', () => {
  const [row] = smallDataset().opening.values()
  const isRow = (...claims: unknown[]) => v.is(OpeningRow, { ...row, pair: { claims } })
  expect([isRow('a', 'b'), isRow('a', null), isRow('a'), isRow(null, 'b'), isRow('a', 'b', 'c')]).toEqual([true, true, false, false, false])
})
