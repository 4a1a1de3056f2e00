import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Coverage, Peers } from './coverage.ts'
import { DeckRecord, DeckWording } from './deck.ts'
import { Forecast, Origin, ParameterBounds, Preset, ScenarioLaw, SCENARIO_PARAMETERS, Setting } from './outlook.ts'
import { StudyCase, StudyCaseWording } from './study.ts'
import { ClaimWording, CompanyWording, TermWording } from './wording.ts'

const taken = <T>(schema: v.GenericSchema<unknown, unknown>, values: T[]): T[] => values.filter((value) => v.is(schema, value))
const as = (record: object, over: Record<string, unknown>) => ({ ...record, ...over })
const without = (record: object, key: string) => Object.fromEntries(Object.entries(record).filter(([k]) => k !== key))

describe('the outlook', () => {
  test('a number of a preset has one origin, and a sum or share at least what it needs', () => {
    const good = [
      { claim: 'a.base' },
      { share: 'a', of: ['b'] },
      { sum: ['a', 'b'] },
      { perYear: ['a', 'b'] },
      { wholeIn: 'a' },
      { rest: 'replaced' },
      { yearOf: 'a' },
      { assumed: 3 },
    ]
    expect(taken<unknown>(Origin, good)).toEqual(good)
    const bad = [
      {},
      { claim: 'a', assumed: 3 },
      { share: 'a', of: [] },
      { sum: ['a'] },
      { perYear: ['a'] },
      { perYear: ['a', 'b', 'c'] },
      { perYear: ['a.b', 'c'] },
      { rest: 'pace' },
      { assumed: '3' },
    ]
    expect(taken<unknown>(Origin, bad)).toEqual([])
  })
  test('a preset sets every parameter, each with both ends, and says what is borrowed only where it is', () => {
    const setting = { value: { assumed: 1 }, low: { assumed: 0 }, high: { assumed: 2 } }
    expect(v.parse(Setting, setting)).toEqual({ ...setting, borrowed: false, because: [] })
    const settings = Object.fromEntries(SCENARIO_PARAMETERS.map((p) => [p, setting]))
    const preset = (own: object) => ({ id: 'slow', order: 1, countries: { US: { workforce: 'staff', settings: own } } })
    expect(v.is(Preset, preset(settings))).toBe(true)
    for (const parameter of SCENARIO_PARAMETERS) expect(v.is(Preset, preset(without(settings, parameter))), parameter).toBe(false)
    expect(v.is(Preset, preset({ ...settings, luck: setting }))).toBe(false)
    expect(v.is(Preset, preset({ ...settings, pace: without(setting, 'high') }))).toBe(false)
  })
  test('laws compare sums, hold an output between two numbers, or say what never makes it fall or rise', () => {
    const good = [
      { id: 'a', sum: ['lost'], atMost: ['displaced'] },
      { id: 'b', sum: ['displaced', 'changed'], equals: ['inUse'] },
      { id: 'c', output: 'reached', between: [0, 100] },
      { id: 'd', output: 'lost', rises: ['exposed'] },
      { id: 'e', output: 'lost', falls: ['reemployed'] },
    ]
    expect(taken<unknown>(ScenarioLaw, good)).toEqual(good)
    expect(
      taken<unknown>(ScenarioLaw, [
        { id: 'a', sum: ['luck'], atMost: ['lost'] },
        { id: 'b', output: 'lost' },
        { id: 'c', output: 'lost', between: [0] },
        { id: 'c', output: 'lost', between: [0, 1, 2] },
      ]),
    ).toEqual([])
    expect(v.is(ParameterBounds, { id: 'pace', min: 0, max: 9 })).toBe(false)
  })
  test('a forecast says by what it is scored; without a day of its own it has the claim’s, and null is none', () => {
    expect(v.parse(Forecast, { id: 'a', scoring: 'count' })).toEqual({ id: 'a', scoring: 'count', outcome: [] })
    expect(v.is(Forecast, { id: 'a', scoring: 'count', due: null })).toBe(true)
    expect(
      taken(Forecast, [
        { id: 'a' },
        { id: 'a', scoring: 'luck' },
        { id: 'a', scoring: 'count', due: 'soon' },
        { id: 'a', scoring: 'count', result: 'yes' },
      ]),
    ).toEqual([])
  })
})

describe('a guided case', () => {
  const prediction = { id: 'p', kind: 'bars', of: { claim: 'a' }, given: [{ check: 'c' }], scale: { low: 0, high: 9, step: 1 } }
  const record = {
    id: 'acme',
    order: 1,
    country: 'US',
    company: null,
    predict: [prediction],
    evidence: ['a', 'b', 'c', 'd'],
    ask: ['a'],
    sides: { a: ['a'], b: ['b'] },
  }
  const ok = (over: Record<string, unknown>) => v.is(StudyCase, as(record, over))
  test('asks for a number at least, reads four claims, and asks about one to three', () => {
    expect(v.parse(StudyCase, record)).toEqual({ ...record, article: [] })
    expect([ok({ predict: [] }), ok({ evidence: ['a', 'b', 'c'] }), ok({ ask: [] }), ok({ ask: ['a', 'b', 'c', 'd'] })]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
  test('has evidence on both sides', () => {
    expect([ok({ sides: { a: ['a'], b: [] } }), ok({ sides: { a: ['a'] } })]).toEqual([false, false])
  })
  test('names numbers, and never types them', () => {
    expect([ok({ predict: [as(prediction, { of: 30 })] }), ok({ predict: [as(prediction, { of: { claim: 'a', check: 'c' } })] })]).toEqual([
      false,
      false,
    ])
    expect(ok({ predict: [as(prediction, { given: [7] })] })).toBe(false)
  })
  test('is worded whole: goals, what is not known, and a key for teachers', () => {
    const words = {
      title: 't',
      about: 'a',
      context: ['c'],
      thesis: 't',
      predict: { p: { ask: 'a', label: 'l', reveal: 'r' } },
      sides: { a: 'a', b: 'b' },
      unknown: ['u', 'v'],
      goals: ['g', 'h'],
      key: { why: 'w', a: 'a', b: 'b', synthesis: 's' },
    }
    expect(v.parse(StudyCaseWording, words).predict.p?.given).toEqual([])
    for (const key of Object.keys(words)) expect(v.is(StudyCaseWording, without(words, key)), key).toBe(false)
    expect(
      [as(words, { goals: ['g'] }), as(words, { context: [] }), as(words, { thesis: '' })].some((w) => v.is(StudyCaseWording, w)),
    ).toBe(false)
  })
})

test('a deck of the content shows the evidence unless it says the article, and its line unless it says not', () => {
  const slide = { kind: 'exhibit', id: 'one', seconds: null, exhibit: { kind: 'claim', id: 'a' } }
  expect(v.parse(DeckRecord, { id: 'd', order: 1, slides: [slide] }).slides).toEqual([{ ...slide, lens: 'evidence', showLine: true }])
  expect(v.is(DeckRecord, { id: 'd', order: 1, slides: [as(slide, { title: 'Typed' })] })).toBe(false)
  expect(
    taken(DeckWording, [
      { title: 't', summary: 's', slides: { one: { line: '' } } },
      { title: 't', slides: {} },
    ]),
  ).toEqual([])
})

test('whom a number covers: only what is known of it, and ages as they are written', () => {
  const good = [{}, { area: 'urban' }, { age: '15-24' }, { age: '16+' }, { age: '5+' }, { firms: 'employers', people: 'all' }]
  expect(taken(Coverage, good)).toEqual(good)
  expect(
    taken(Coverage, [{ age: '15' }, { age: '15–24' }, { age: '16-' }, { age: '116+' }, { area: 'rural' }, { sex: 'all' }] as object[]),
  ).toEqual([])
  expect(
    taken(Peers, [{ countries: ['DE', 'JP'], basis: 'a' }, { countries: ['Germany'], basis: 'a' }, { countries: [] }] as object[]),
  ).toHaveLength(1)
})

test('words are never empty, and no record has words that its kind does not know', () => {
  const claim = { label: 'l', statement: 's' }
  expect(taken(ClaimWording, [claim, as(claim, { note: '' }), as(claim, { summary: 's' }), as(claim, { history: [''] })])).toEqual([claim])
  const term = { term: 't', definition: 'd' }
  expect(taken(TermWording, [term, as(term, { marks: [] }), as(term, { marks: [''] }), as(term, { pinyin: '' })])).toEqual([
    term,
    as(term, { marks: [] }),
  ])
  const company = { name: 'n', otherName: 'o', headline: 'h', summary: 's', mechanism: 'm', questions: {}, safe: {} }
  const nothing = { said: {}, moves: {}, numbers: {} }
  expect([company, as(company, { case: {} })].map((c) => v.parse(CompanyWording, c).case)).toEqual([nothing, nothing])
})
