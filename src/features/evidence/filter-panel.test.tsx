import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { LedgerInfo } from '#data/ledger/protocol.ts'
import { FACETS, type Facet } from '#domain/ledger/facets.ts'
import { EMPTY_QUERY, type LedgerAnswer, type LedgerQuery } from '#domain/ledger/query.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { useWords } from './words.ts'

const values = Object.fromEntries(FACETS.map((f): [Facet, string[]] => [f, f === 'country' ? ['US', 'CN'] : []])) as LedgerInfo['values'] // reason: every facet is a key
const info: LedgerInfo = { version: 'v', asOf: '2026-01-31', claims: 40, points: 0, values, pairs: { from: '', to: '' } }
const found = (count: number): LedgerAnswer => ({
  order: Uint32Array.from({ length: count }, (_, i) => i),
  counts: {},
  matched: [],
  corrected: [],
  suggestion: null,
})
const heard = vi.fn()
beforeEach(() => void heard.mockReset())
const { evidence: en } = await loadMessages('en', EVIDENCE)

type Props = { query?: Partial<LedgerQuery>; answer?: LedgerAnswer | null }
const Panel = ({ query = {}, answer = found(1234) }: Props) => (
  <>
    <FilterPanel info={info} query={{ ...EMPTY_QUERY, ...query }} answer={answer} words={useWords()} onChange={heard} />
    <section id="evidence-results" tabIndex={-1} aria-label="results" />
  </>
)
const answers = { companies: { companies: [] }, debates: { debates: [] } }
const start = (props: Props = {}) => renderPart(<Panel {...props} />, { answers })
const side = () => screen.getByRole('complementary', { name: en.filters })
const toggle = (count = '0') => screen.getByRole('button', { name: en.showFilters({ count }) })

test.each(LOCALE_IDS)('%s: folded it is a named part with a button that says so; nothing objects', async (locale) => {
  const { container } = await renderPart(<Panel />, { answers, locale })
  const { evidence: words } = await loadMessages(locale, EVIDENCE)
  expect(screen.getByRole('complementary', { name: words.filters })).toHaveAttribute('data-open', 'false')
  expect(screen.getByRole('button', { name: words.showFilters({ count: '0' }) })).toHaveAttribute('aria-expanded', 'false')
  expect(await objections(container)).toEqual([])
})

test('opened it offers the results with their number; they fold the filters and take the focus', async () => {
  const { user, container } = await start()
  await user.click(toggle())
  expect(side()).toHaveAttribute('data-open', 'true')
  expect(screen.getByRole('button', { name: en.hideFilters, expanded: true })).toHaveFocus()
  expect(await objections(container)).toEqual([])
  const shown = vi.fn()
  const results = screen.getByRole('region', { name: 'results' })
  results.scrollIntoView = shown
  await user.click(screen.getByRole('button', { name: en.showResults({ count: '1,234' }) }))
  expect(side()).toHaveAttribute('data-open', 'false')
  await waitFor(() => expect(results).toHaveFocus())
  expect(shown).toHaveBeenCalledTimes(1)
})

test('the toggle folds it too, and keeps the focus', async () => {
  const { user } = await start()
  await user.click(toggle())
  await user.click(screen.getByRole('button', { name: en.hideFilters }))
  expect(side()).toHaveAttribute('data-open', 'false')
  expect(toggle()).toHaveFocus()
})

test('its button counts the filters in use, whichever they are', async () => {
  await start({ query: { facets: { ...EMPTY_QUERY.facets, country: ['US'], status: ['reported', 'contested'] }, from: '2025' } })
  expect(toggle('4')).toBeInTheDocument()
})

test('while the first answer is awaited it promises no number of claims', async () => {
  const { show } = await start({ answer: null })
  expect(screen.getByRole('button', { name: en.showResults({ count: '0' }) })).toBeInTheDocument()
  await show(<Panel answer={found(1)} />)
  expect(screen.getByRole('button', { name: en.showResults({ count: '1' }) })).toBeInTheDocument()
})

test('a ticked box is told as a change of the query that keeps what else is chosen', async () => {
  const { user } = await start({ query: { facets: { ...EMPTY_QUERY.facets, country: ['CN'] } } })
  await user.click(toggle('1'))
  const [us] = screen.getAllByRole('checkbox')
  if (us) await user.click(us)
  const change = heard.mock.calls[0]?.[0]
  expect(change({ ...EMPTY_QUERY, facets: { country: ['CN'] } })).toEqual({ facets: { country: ['CN', 'US'] } })
  expect(change({ ...EMPTY_QUERY, facets: { country: ['US'] } })).toEqual({ facets: { country: ['US'] } })
})
