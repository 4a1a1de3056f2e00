import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim, company, series, source } from '../../tests/fixtures/small-content.ts'
import { ContentError, loadContent } from './load-content.ts'

const INFO = { schemaVersion: 1, asOf: '2026-01-31', licence: 'CC BY 4.0', locales: ['en', 'zh-Hans'] }
const load = (files: Readonly<Record<string, unknown>>) => loadContent(new Map(Object.entries({ 'dataset.json': INFO, ...files })))
/** What an editor of the content reads when a file does not fit. */
function refusal(files: Readonly<Record<string, unknown>>): string {
  try {
    load(files)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a record that does not fit is named by file, place in it and id', () => {
  test('with the path to what is wrong and what would be right', () => {
    const message = refusal({ 'claims/acme.json': [claim('good'), claim('bad', { asOf: 'spring' })] })
    expect(message).toBe('mock-data/claims/acme.json[1] bad\n  asOf: a date is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD')
  })
  test('deep inside a record', () => {
    const message = refusal({ 'claims/acme.json': [claim('bad', { sources: [{ source: 'acme', relation: 'cousin' }] })] })
    expect(message).toMatch(/^mock-data\/claims\/acme\.json\[0\] bad\n {2}sources\.0\.relation: .*"own".*"independent"/)
  })
  test('a field that no record of the kind has', () => {
    const message = refusal({ 'sources/acme.json': [source('acme', { publishr: 'Acme' })] })
    expect(message).toMatch(/^mock-data\/sources\/acme\.json\[0\] acme\n {2}publishr: /)
  })
  test('a record without an id, and one that is no record', () => {
    const { id: _, ...nameless } = claim('x')
    expect(refusal({ 'claims/acme.json': [nameless] })).toMatch(/^mock-data\/claims\/acme\.json\[0\] \(no id\)\n {2}id: /)
    expect(refusal({ 'claims/acme.json': ['words'] })).toMatch(/^mock-data\/claims\/acme\.json\[0\] \(no id\)\n {2}\(top\): /)
  })
  test('of many faults the first eight, a line each', () => {
    const broken = Object.fromEntries(Object.keys(claim('x')).map((key) => [key, {}]))
    const [head, ...lines] = refusal({ 'claims/acme.json': [{ ...broken, id: 'x' }] }).split('\n')
    expect(head).toBe('mock-data/claims/acme.json[0] x')
    expect(lines).toHaveLength(8)
    expect(lines.every((line) => /^ {2}[\w.]+: ./.test(line))).toBe(true)
  })
  test('the file about the dataset itself', () => {
    expect(refusal({ 'dataset.json': { ...INFO, schemaVersion: 2 } })).toMatch(/^mock-data\/dataset\.json\n {2}schemaVersion: /)
    expect(() => loadContent(new Map())).toThrow(/^mock-data\/dataset\.json\n/)
  })
  test('bounds and laws of the scenario, which are lists without ids', () => {
    const bounds = [{ id: 'pace', min: 0, max: 9, step: 1 }]
    expect(load({ 'outlook/parameters.json': bounds }).outlook.bounds).toEqual(bounds)
    expect(refusal({ 'outlook/parameters.json': [...bounds, { id: 'luck', min: 0, max: 1, step: 1 }] })).toMatch(
      /^mock-data\/outlook\/parameters\.json\n {2}1\.id: /,
    )
    expect(refusal({ 'outlook/checks.json': [{ id: 'law', output: 'lost', rises: 'pace' }] })).toMatch(
      /^mock-data\/outlook\/checks\.json\n/,
    )
  })
})

describe('an id stands for one thing', () => {
  test('in all files of a collection; the message names the later file', () => {
    expect(refusal({ 'claims/b.json': [claim('x')], 'claims/a.json': [claim('x')] })).toBe('mock-data/claims/b.json: id "x" is used twice')
  })
  test('in one file', () => {
    expect(refusal({ 'claims/a.json': [claim('x'), claim('y'), claim('x')] })).toBe('mock-data/claims/a.json: id "x" is used twice')
  })
  test('a claim and a source may share one', () => {
    const { claims, sources } = load({ 'claims/a.json': [claim('x')], 'sources/a.json': [source('x')] })
    expect([claims.has('x'), sources.has('x')]).toEqual([true, true])
  })
  test('a point of a series is no second claim of the same id', () => {
    const staff = series('staff', [{ asOf: '2025', value: 3 }])
    expect(refusal({ 'claims/a.json': [claim('staff-2025')], 'series/a.json': [staff] })).toBe(
      'series staff: point id "staff-2025" is also a claim; name it in the point\'s "claim"',
    )
    const named = series('staff', [{ asOf: '2025', value: 3, claim: 'staff-2025' }])
    expect([...load({ 'claims/a.json': [claim('staff-2025')], 'series/a.json': [named] }).claims.keys()]).toEqual(['staff-2025'])
  })
  test('words in one language are written once for it: of two texts neither is dropped in silence', () => {
    const words = { x: { label: 'One', statement: 'One.' } }
    const files = { 'claims/a.json': [claim('x')], 'claims/a.en.json': words, 'claims/b.en.json': words }
    expect(refusal(files)).toBe('mock-data/claims/b.en.json: words of "x" are written twice in en')
    expect(() => load({ ...files, 'claims/b.en.json': {}, 'claims/b.zh-Hans.json': words })).not.toThrow()
  })
})

describe('files', () => {
  test('one record alone is a file as well as a list', () => {
    expect([...load({ 'companies/acme/company.json': company('acme') }).companies.keys()]).toEqual(['acme'])
  })
  test('any split gives the same records in the same order, whatever order the files are read in', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const whole = load({ 'claims/all.json': ids.map((id) => claim(id)) })
    const cut = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.boolean())
    fc.assert(
      fc.property(cut, ([one, two, isReversed]) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)]
        const files: [string, unknown][] = [
          ['claims/1.json', ids.slice(0, from).map((id) => claim(id))],
          ['claims/2.json', ids.slice(from, to).map((id) => claim(id))],
          ['claims/3.json', ids.slice(to).map((id) => claim(id))],
        ]
        const split = load(Object.fromEntries(isReversed ? files.reverse() : files))
        expect([...split.claims]).toEqual([...whole.claims])
      }),
      { numRuns: 30 },
    )
  })
  test('a folder’s name is a whole name', () => {
    expect([...load({ 'claims-old/a.json': [claim('x')], 'sources/a.json': [source('s')] }).claims.keys()]).toEqual([])
  })
  test('written claims stand before the points of series, and only points name their series', () => {
    const { claims } = load({ 'series/a.json': [series('staff', [{ asOf: '2024-Q3', value: 3 }])], 'claims/z.json': [claim('z')] })
    expect([...claims.values()].map((c) => [c.id, c.point])).toEqual([
      ['z', null],
      ['staff-2024-q3', { series: 'staff', asOf: '2024-Q3' }],
    ])
  })
})

describe('words', () => {
  const words = { label: 'Cuts', statement: 'There were cuts.' }
  test('are read for the languages of the dataset, each from its own files, and are no records', () => {
    const data = load({
      'claims/a.json': [claim('x')],
      'claims/a.en.json': { x: words },
      'claims/a.zh-Hans.json': { x: { ...words, label: '裁员' } },
      'claims/a.zh-Hant.json': { x: { ...words, label: '裁員' } },
    })
    expect(Object.keys(data.wording)).toEqual(['en', 'zh-Hans'])
    expect([data.wording.en?.claims.x?.label, data.wording['zh-Hans']?.claims.x?.label]).toEqual(['Cuts', '裁员'])
    expect([...data.claims.keys()]).toEqual(['x'])
  })
  test('of a company are one object, named by its folder', () => {
    const text = { name: 'Acme', otherName: '', headline: 'h', summary: 's', mechanism: 'm', questions: {}, safe: {} }
    const file = 'companies/acme/text.en.json'
    expect(load({ [file]: { ...text, otherName: '艾克米' } }).wording.en?.companies.acme?.otherName).toBe('艾克米')
    expect(refusal({ [file]: text })).toBe(`mock-data/${file} acme\n  otherName: text is empty`)
  })
  test('that do not fit are named by file and id', () => {
    expect(refusal({ 'claims/a.en.json': { x: words, y: { label: 'Only' } } })).toMatch(
      /^mock-data\/claims\/a\.en\.json y\n {2}statement: /,
    )
    expect(refusal({ 'terms/a.en.json': { layoff: { term: '', definition: 'd' } } })).toBe(
      'mock-data/terms/a.en.json layoff\n  term: text is empty',
    )
  })
  test('that are no object by id are refused', () => {
    expect(refusal({ 'claims/a.en.json': 'words' })).toBe('mock-data/claims/a.en.json: expected an object by id')
    expect(refusal({ 'claims/a.en.json': null })).toBe('mock-data/claims/a.en.json: expected an object by id')
  })
})

test('what a claim does not say of itself is empty, and nothing is made up', () => {
  const { claims } = load({ 'claims/a.json': [claim('x')] })
  expect(claims.get('x')).toMatchObject({
    also: {},
    coverage: {},
    forecast: false,
    disputes: [],
    history: [],
    evidence: { for: [], against: [] },
  })
  expect(claims.get('x')).not.toHaveProperty('search')
})
