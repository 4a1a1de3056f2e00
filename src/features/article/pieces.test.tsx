import { fireEvent } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import type { ArticleFilters } from '#url/article-search.ts'
import { lineOf, statement } from '../../../tests/fixtures/answers.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ClaimItem } from './claim-item.tsx'
import { FacetKey } from './facet-key.tsx'
import { FacetSelect } from './facet-select.tsx'
import { FacetStrip } from './facet-strip.tsx'
import { Matrix } from './matrix.tsx'
import { StatementBody } from './statement-body.tsx'

const { article: en, vocabulary } = await loadMessages('en', ARTICLE, VOCABULARY)
const OPEN: ArticleFilters = { kind: null, finding: null, country: null, company: null, independent: null }
const heard = vi.fn()
beforeEach(() => void heard.mockReset())
const counts = (of: Record<string, number>, total = 12) => ({ total, of: (value: string) => of[value] ?? 0 })

describe('a value of a facet', () => {
  const Key = ({ count, filters = OPEN }: { count: number; filters?: ArticleFilters }) => (
    <FacetKey facet="country" value="US" label="United States" count={count} filters={filters} onChoose={heard} />
  )
  test('filters by itself, and when pressed again no longer', async () => {
    const { container, show } = await renderPart(<Key count={5} />)
    const button = () => container.querySelector('button') ?? container
    expect(button()).toHaveTextContent(/^United States 5$/)
    expect(button().getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(button())
    await show(<Key count={5} filters={{ ...OPEN, country: 'US' }} />)
    expect(button().getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(button())
    expect(heard.mock.calls).toEqual([
      ['country', 'US'],
      ['country', null],
    ])
  })
  test('that would show nothing cannot be chosen, but can be given up', async () => {
    const { container, show } = await renderPart(<Key count={0} />)
    expect(container.querySelector('button')).toBeDisabled()
    await show(<Key count={0} filters={{ ...OPEN, country: 'US' }} />)
    expect(container.querySelector('button')).toBeEnabled()
  })
})

test('a list of values has all of them first, each with its count; one that would show nothing cannot be chosen', async () => {
  const values = [
    { value: 'amazon', label: 'Amazon' },
    { value: 'chegg', label: 'Chegg' },
  ]
  const { container } = await renderPart(
    <FacetSelect label="Company" all="All" value={null} values={values} counts={counts({ amazon: 3 })} onChoose={heard} />,
  )
  const select = container.querySelector('select')
  const option = (label: string, n: string) => en.mix.option({ label, n })
  expect([...(select?.options ?? [])].map((o) => [o.textContent, o.disabled])).toEqual([
    [option('All', '12'), false],
    [option('Amazon', '3'), false],
    [option('Chegg', '0'), true],
  ])
  for (const value of ['amazon', '']) if (select) fireEvent.change(select, { target: { value } })
  expect(heard.mock.calls).toEqual([['amazon'], [null]])
})

test('a strip draws what occurs, dims what is not chosen, and has a key for all', async () => {
  const values = ['yes', 'no'].map((value) => ({ value, label: value }))
  const Strip = ({ of, filters = OPEN }: { of: Record<string, number>; filters?: ArticleFilters }) => (
    <FacetStrip facet="independent" label="Checked" values={values} counts={counts(of, 4)} filters={filters} onChoose={heard} />
  )
  const { container, show } = await renderPart(<Strip of={{ yes: 3, no: 1 }} filters={{ ...OPEN, independent: 'no' }} />)
  const drawn = () =>
    [...container.querySelectorAll('.article-bar rect')].map((r) => [r.getAttribute('width'), r.classList.contains('article-dimmed')])
  expect(drawn()).toEqual([
    ['746', true],
    ['246', false],
  ])
  await show(<Strip of={{ yes: 4 }} />)
  expect(drawn()).toEqual([['996', false]])
  expect(container.querySelectorAll('.article-key button')).toHaveLength(2)
})

describe('the squares of all statements', () => {
  const all: StatementAnswer[] = [
    statement('a', { order: 1, finding: 'right', country: 'CN' }),
    statement('b', { order: 2, finding: 'imprecise', country: 'FR' }),
    statement('c', { order: 3, finding: 'right', country: 'US' }),
    statement('d', { order: 4, finding: 'right', country: 'CN' }),
  ]
  const draw = async (filters: Partial<ArticleFilters> = {}) =>
    (await renderPart(<Matrix statements={all} filters={{ ...OPEN, ...filters }} onChoose={heard} />)).container
  test('stand by verdict and country, the two first, and lead to their statements', async () => {
    const container = await draw()
    expect([...container.querySelectorAll('.article-columns li')].map((li) => li.className)).toEqual(['us', 'cn', 'article-world'])
    const rows = [...container.querySelectorAll('fieldset')].map((row) => [
      row.getAttribute('aria-label'),
      ...[...row.querySelectorAll('.article-cell')].map((cell) => [...cell.querySelectorAll('a')].map((a) => a.getAttribute('href'))),
    ])
    // Verdicts that no statement has have no row.
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual([vocabulary.finding.right, ['#c'], ['#a', '#d'], []])
    expect(rows).toContainEqual([vocabulary.finding.imprecise, [], [], ['#b']])
  })
  test('that the filters leave out are dimmed and keep their places', async () => {
    const container = await draw({ country: 'CN' })
    const dimmed = [...container.querySelectorAll('a.article-dimmed')].map((a) => a.getAttribute('href'))
    expect(dimmed.sort()).toEqual(['#b', '#c'])
    expect(container.querySelectorAll('.article-cell a')).toHaveLength(4)
  })
})

describe('what a statement opens', () => {
  const claims = Object.fromEntries(['x', 'y'].map((id) => [id, lineOf(id)]))
  const answer = { statements: [], claims, checks: {} } as unknown as ArticleAnswer // reason: a statement's body reads claims and checks
  const open = async (over: Partial<StatementAnswer>) => {
    const { container } = await renderPart(<StatementBody statement={statement('s', over)} answer={answer} tools={false} />)
    return container
  }
  test('is what kind of sentence it is, and what is right and missing where that is said', async () => {
    const terms = (within: Element) => [...within.querySelectorAll('dt')].map((d) => d.textContent)
    expect(terms(await open({}))).toEqual([en.mix.kind])
    const whole = await open({ right: ['The number.'], missing: ['The year.'] })
    expect(terms(whole)).toEqual([en.mix.kind, en.right, en.missing])
    expect(whole).toHaveTextContent('The year.')
  })
  test('is the evidence on each side that there is, in the order given', async () => {
    const body = await open({ for: ['y', 'gone', 'x'], against: [], claims: ['x'] })
    expect([...body.querySelectorAll('h4')].map((h) => h.textContent)).toEqual([en.for, en.restated])
    expect([...body.querySelectorAll('.article-for a')].map((a) => (a as HTMLElement).dataset.claim)).toEqual(['y', 'x'])
  })
})

test('a claim in a line is its number and what it is, or its words alone; with status, speaker and date', async () => {
  const { container, show } = await renderPart(<ClaimItem claim={{ ...lineOf('x'), value: '400 jobs' }} />)
  expect(container.querySelector('a')?.textContent).toBe('400 jobs')
  expect(container).toHaveTextContent(`400 jobs Label of x${vocabulary.statusShort.documented} · Acme, 2025`)
  await show(<ClaimItem claim={lineOf('x')} />)
  expect(container.querySelector('a')?.textContent).toBe('Label of x')
})
