import { describe, expect, test } from 'vitest'
import { DataError } from '#data/errors.ts'
import type { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import type { ArticleAnswer } from '#schema/api-screens.ts'
import type { Clip, ClipTarget } from '#schema/clip.ts'
import { claimAnswer, statement } from '../../../tests/fixtures/answers.ts'
import { type Asked, type Entry, entryOf, type Known, pathOf, stateOf } from './entry.ts'
import { sourceItems } from './source-items.ts'

const clip = (target: ClipTarget, over: Partial<Clip> = {}): Clip => ({
  target,
  words: 'Saved words',
  language: 'en',
  dataset: 'v0',
  on: '2026-01-02',
  note: '',
  tags: [],
  place: 0,
  ...over,
})
const claimTarget: ClipTarget = { kind: 'claim', id: 'cut', print: 'old', status: 'documented', value: '400' }
const quoteTarget: ClipTarget = {
  kind: 'quote',
  page: '/companies/acme',
  title: 'Acme',
  quote: { prefix: '', exact: 'Acme cut jobs', suffix: '' },
}
const source = (id: string): ClaimAnswer['sources'][number] => ({
  relation: 'independent',
  id,
  publisher: 'Reuters',
  organisation: 'Reuters',
  title: `Title of ${id}`,
  language: 'en',
  date: '2025-05',
  original: { url: `https://example.org/${id}`, opened: true, from: 'document' },
  copy: null,
  locator: null,
  documentType: 'press',
  credible: true,
  retrievedOn: '2026-01-01',
})
const waiting: Asked<never> = { data: undefined, error: null }
const failed = (status: number): Asked<never> => ({ data: undefined, error: new DataError({ kind: 'http', resource: 'x', status }) })
const known = (over: Partial<Known> = {}): Known => ({
  locale: 'en',
  claim: () => waiting,
  figure: () => waiting,
  article: waiting,
  here: (path, language) => ({ url: `https://parallax.example${path}`, version: 'v1', date: '2026-06', accessed: '2026-06-09', language }),
  note: ({ speaker, status }) => `${speaker.name}: ${status}`,
  ...over,
})

describe('where a clip leads', () => {
  test.each<[ClipTarget, string]>([
    [claimTarget, '/evidence/cut'],
    [{ kind: 'figure', id: 'robots-installed' }, '/figures/robots-installed'],
    // The figure of a measure is on the measure's page.
    [{ kind: 'figure', id: 'indicator-robots-installed' }, '/indicators/robots-installed'],
    [{ kind: 'statement', id: 's3' }, '/article#s3'],
    [quoteTarget, '/companies/acme#clip=k1'],
  ])('%#: to the thing itself', (target, path) => {
    expect(pathOf(clip(target), 'k1')).toBe(path)
  })
})

describe('how it stands with what was asked for', () => {
  test.each<[string, Asked<unknown>, Entry['state']]>([
    ['an answer', { data: {}, error: null }, 'here'],
    ['an answer of before beside a failure of now', { data: {}, error: new Error('x') }, 'here'],
    ['nothing yet', waiting, 'loading'],
    ['what the server does not know', failed(404), 'gone'],
    ['a server that fails', failed(500), 'unread'],
    ['no network', { data: undefined, error: new DataError({ kind: 'offline', resource: 'x' }) }, 'unread'],
    ['a fault of the app', { data: undefined, error: new Error('404') }, 'unread'],
  ])('%s', (_what, asked, state) => {
    expect(stateOf(asked)).toBe(state)
  })
})

describe('a saved claim', () => {
  const answer = claimAnswer('cut', { status: 'contested' }, { sources: ['a', 'b', 'c', 'd'].map(source) })
  const entry = (target: ClipTarget = claimTarget, over: Partial<Clip> = {}) =>
    entryOf('k1', clip(target, over), known({ claim: (id) => (id === 'cut' ? { data: answer, error: null } : waiting) }))
  test('has its words of today, and is cited with the first documents behind it', () => {
    const { words, state, claim, items } = entry()
    expect([words, state, claim]).toEqual(['Statement of cut', 'here', answer])
    expect(items.map((i) => i.id)).toEqual(['parallax-cut', 'a', 'b', 'c'])
    expect(items[0]).toMatchObject({ url: 'https://parallax.example/evidence/cut', version: 'v1', note: 'Acme: contested' })
  })
  test('says how it changed; its value only where it was saved in the language of the page', () => {
    expect(entry().change).toEqual({
      status: { before: 'documented', now: 'contested' },
      value: { before: '400', now: null },
      withdrawn: false,
    })
    expect(entry(claimTarget, { language: 'zh-Hans' }).change?.value).toBeNull()
  })
  test('that is not there has the words that were saved, and nothing to cite', () => {
    const gone = entryOf('k1', clip(claimTarget), known({ claim: () => failed(404) }))
    expect(gone).toMatchObject({ state: 'gone', words: 'Saved words', claim: null, change: null, items: [], path: '/evidence/cut' })
    expect(entry({ ...claimTarget, id: 'other' })).toMatchObject({ state: 'loading', items: [] })
  })
})

describe('a saved figure', () => {
  const answer = {
    spec: { id: 'robots' },
    title: ['Robots of today'],
    version: 'v2',
    asOf: '2026-05',
    sources: [{ source: source('ifr'), claims: [] }],
  } as unknown as FigureAnswer // reason: an entry reads nothing else of it
  test('is cited by the version and the date that it was drawn with', () => {
    const target: ClipTarget = { kind: 'figure', id: 'robots' }
    const { words, items, change } = entryOf('k1', clip(target), known({ figure: () => ({ data: answer, error: null }) }))
    expect([words, change]).toEqual(['Robots of today', null])
    expect(items.map((i) => [i.id, i.version, i.date])).toEqual([
      ['parallax-robots', 'v2', '2026-05'],
      ['ifr', null, '2025-05'],
    ])
    expect(entryOf('k1', clip(target), known({ figure: () => failed(500) })).state).toBe('unread')
  })
})

describe('a saved statement of the article', () => {
  const article = { statements: [statement('s3', { paraphrase: ['Robots took the jobs.'] })] } as unknown as ArticleAnswer // reason: as above
  const entry = (id: string, of: Asked<ArticleAnswer>) => entryOf('k1', clip({ kind: 'statement', id }), known({ article: of }))
  test('has its words of today; it is gone when the article has it no more, not before the article is there', () => {
    expect(entry('s3', { data: article, error: null })).toMatchObject({ state: 'here', words: 'Robots took the jobs.' })
    expect(entry('s9', { data: article, error: null })).toMatchObject({ state: 'gone', words: 'Saved words', items: [] })
    expect([entry('s9', waiting).state, entry('s9', failed(503)).state]).toEqual(['loading', 'unread'])
  })
})

test('a saved sentence is always there, cited as it was: by its page, the version and the day of then', () => {
  const { words, state, items } = entryOf('k1', clip(quoteTarget, { language: 'zh-Hant' }), known())
  expect([words, state]).toEqual(['Saved words', 'here'])
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    id: 'parallax-k1',
    title: 'Acme',
    version: 'v0',
    accessed: '2026-01-02',
    language: 'zh-Hant',
    url: 'https://parallax.example/companies/acme',
  })
})

test('the sources of a notebook: each once, where it is first named', () => {
  const of = (id: string, ...sources: string[]) =>
    entryOf(
      id,
      clip({ ...claimTarget, id }),
      known({ claim: () => ({ data: claimAnswer(id, {}, { sources: sources.map(source) }), error: null }) }),
    )
  const entries = [of('one', 'a', 'b'), of('two', 'b', 'c'), of('one', 'a')]
  expect(sourceItems(entries).map((i) => i.id)).toEqual(['parallax-one', 'a', 'b', 'parallax-two', 'c'])
  expect(sourceItems([])).toEqual([])
})
