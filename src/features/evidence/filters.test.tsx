import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FACETS, type Facet } from '#domain/ledger/facets.ts'
import { EMPTY_QUERY, type LedgerQuery } from '#domain/ledger/query.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { DateField } from './date-field.tsx'
import { Empty } from './empty.tsx'
import { FacetGroup } from './facet-group.tsx'
import { Menu } from './menu.tsx'
import { changed } from './use-evidence-search.ts'
import { useWords } from './words.ts'

const { evidence: e } = await loadMessages('en', EVIDENCE)
const heard = vi.fn()
beforeEach(() => void heard.mockReset())
afterEach(() => vi.useRealTimers())

type GroupProps = { values: readonly string[]; chosen?: readonly string[]; isOpen?: boolean; facet?: Facet }
const Group = ({ values, chosen = [], isOpen = true, facet = 'company' }: GroupProps) => (
  <FacetGroup
    facet={facet}
    values={values}
    counts={{ a: 1200, b: 0 }}
    chosen={chosen}
    words={useWords()}
    isOpen={isOpen}
    onChange={heard}
  />
)
const boxes = () => screen.getAllByRole('checkbox', { hidden: true })

describe('a facet', () => {
  test.each(LOCALE_IDS)('%s: is a named group of boxes, each with its count', async (locale) => {
    const { container } = await renderPart(<Group facet="status" values={['reported', 'contested']} />, { locale })
    const { evidence } = await loadMessages(locale, EVIDENCE)
    expect(screen.getByRole('group', { name: evidence.facet.status, hidden: true })).toBeInTheDocument()
    expect(boxes()).toHaveLength(2)
    expect(container.textContent).not.toMatch(/reported|contested/)
    expect(await objections(container)).toEqual([])
  })
  test('ticks at once and tells it; a value that would show nothing is dimmed, not removed', async () => {
    await renderPart(<Group values={['a', 'b']} />)
    const [a, b] = boxes()
    expect(a?.closest('label')).toHaveTextContent('a1,200')
    expect(b?.closest('label')).toHaveClass('evidence-option-empty')
    expect(b).toBeEnabled()
    if (a) fireEvent.click(a)
    expect(a).toBeChecked()
    expect(heard.mock.calls).toEqual([['company', 'a', true]])
  })
  test('shows seven of many and says how many more; what was ticked stays in view after it is cleared', async () => {
    const values = [...'abcdefghijkl']
    const { user, show } = await renderPart(<Group values={values} chosen={['l']} />)
    expect(boxes()).toHaveLength(8)
    await show(<Group values={values} chosen={[]} />)
    expect(boxes()).toHaveLength(8)
    await user.click(screen.getByRole('button', { name: e.more({ count: '4' }) }))
    expect(boxes()).toHaveLength(12)
    await user.click(screen.getByRole('button', { name: e.fewer }))
    expect(boxes()).toHaveLength(8)
  })
  test('of eight values hides none: a button for one would take as much room', async () => {
    await renderPart(<Group values={[...'abcdefgh']} />)
    expect([boxes().length, screen.queryByRole('button')]).toEqual([8, null])
  })
  test('shows a value of the address that no claim has, so that it can be removed; without values there is no facet', async () => {
    const { container, show } = await renderPart(<Group values={[]} chosen={['gone']} />)
    expect(boxes()).toHaveLength(1)
    expect(boxes()[0]).toBeChecked()
    await show(<Group values={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
  test('opens when one of its values is chosen, says how many are, and never closes by itself', async () => {
    const { container, show } = await renderPart(<Group values={['a']} isOpen={false} />)
    const details = () => container.querySelector('details')
    expect(details()).not.toHaveAttribute('open')
    await show(<Group values={['a']} isOpen={false} chosen={['a']} />)
    expect(details()).toHaveAttribute('open')
    expect(details()?.querySelector('summary')).toHaveTextContent(`${e.facet.company} (1)`)
    await show(<Group values={['a']} isOpen={false} />)
    expect(details()).toHaveAttribute('open')
  })
})

const query = (over: Partial<LedgerQuery>): LedgerQuery => ({ ...EMPTY_QUERY, ...over })
const Filters = ({ of }: { of: LedgerQuery }) => <ActiveFilters query={of} words={useWords()} onChange={heard} />

describe('filters in use', () => {
  const all = query({
    text: 'robots',
    facets: { country: ['US'], company: ['acme', 'other'] },
    from: '2024',
    known: '2025-06-01',
    since: '2025-01-01',
    points: true,
  })
  test('nothing is listed while nothing narrows the list', async () => {
    const { container } = await renderPart(<Filters of={query({ text: 'robots' })} />)
    expect(container).toBeEmptyDOMElement()
  })
  test.each(LOCALE_IDS)('%s: each is a button named by what it removes', async (locale) => {
    const { container } = await renderPart(<Filters of={all} />, { locale })
    const { evidence } = await loadMessages(locale, EVIDENCE)
    const list = screen.getByRole('list', { name: evidence.filters })
    expect(within(list).getAllByRole('button')).toHaveLength(7)
    expect(within(list).getByRole('button', { name: evidence.remove({ filter: 'acme' }) })).toBeInTheDocument()
    expect(await objections(container)).toEqual([])
  })
  test('each removes itself and nothing else; the last removes all but the search and its order', async () => {
    await renderPart(<Filters of={all} />)
    for (const button of screen.getAllByRole('button')) fireEvent.click(button)
    expect(heard.mock.calls.map(([change]) => change)).toEqual([
      { facets: { country: [], company: ['acme', 'other'] } },
      { facets: { country: ['US'], company: ['other'] } },
      { facets: { country: ['US'], company: ['acme'] } },
      { from: null, to: null },
      { known: null, since: null },
      { points: false },
      { ...EMPTY_QUERY, text: 'robots', sort: all.sort, descending: all.descending },
    ])
  })
  test('every facet of the ledger is among them', async () => {
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, ['x']]))
    await renderPart(<Filters of={query({ facets })} />)
    expect(screen.getAllByRole('button')).toHaveLength(FACETS.length + 1)
  })
})

describe('nothing found', () => {
  const Nothing = ({ of, drop }: { of: LedgerQuery; drop?: 'text' | Facet }) => (
    <Empty query={of} suggestion={drop ? { drop, count: 12 } : null} words={useWords()} onChange={heard} />
  )
  test('says which filter to drop and how much that shows, and drops it', async () => {
    const { container } = await renderPart(<Nothing of={query({ text: 'robots', facets: { country: ['US'] } })} drop="country" />)
    const filter = e.empty.facet({ facet: e.facet.country })
    expect(screen.getByRole('status')).toHaveTextContent(e.empty.drop({ filter, count: '12' }))
    fireEvent.click(screen.getByRole('button', { name: e.empty.dropButton({ filter }) }))
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ facets: { country: [] } })
    expect(await objections(container)).toEqual([])
  })
  test('when no single filter helps, clears all', async () => {
    await renderPart(<Nothing of={query({ text: 'robots' })} />)
    fireEvent.click(screen.getByRole('button', { name: e.clearAll }))
    expect(heard.mock.calls).toEqual([[EMPTY_QUERY]])
  })
  test.each([
    ['2025-01-01', '2025-06-01', e.empty.noChange],
    ['2025-06-01', '2025-06-01', e.known.order],
  ])('between %s and %s', async (since, known, words) => {
    await renderPart(<Nothing of={query({ since, known })} />)
    expect(screen.getByRole('status')).toHaveTextContent(words)
  })
})

describe('a date', () => {
  const field = () => screen.getByLabelText('From')
  async function start(kind: 'any' | 'day', value: string | null = null) {
    const view = await renderPart(<DateField label="From" kind={kind} value={value} onChange={heard} />)
    vi.useFakeTimers()
    return view
  }
  const type = (value: string) => fireEvent.change(field(), { target: { value } })
  const pause = () => act(() => vi.advanceTimersByTimeAsync(700))

  test.each([
    ['2024', '2024'],
    ['2024-Q3', '2024-Q3'],
    ['2024-07', '2024-07'],
    ['2024-02-29', '2024-02-29'],
    [' 2024 ', '2024'],
  ])('%j of any precision takes effect when the field is left', async (typed, date) => {
    await start('any')
    type(typed)
    await pause()
    expect(heard).not.toHaveBeenCalled()
    fireEvent.blur(field())
    expect(heard.mock.calls).toEqual([[date]])
  })
  test.each(['24', '2024-13', '2024-Q5', '2023-02-29', 'soon'])('%s is no date: the field says so and nothing changes', async (typed) => {
    await start('any')
    type(typed)
    expect(field()).toHaveAttribute('aria-invalid', 'true')
    fireEvent.keyDown(field(), { key: 'Enter' })
    fireEvent.blur(field())
    expect(heard).not.toHaveBeenCalled()
  })
  test('Enter takes effect at once; the same date again does not', async () => {
    await start('any', '2024')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(heard).not.toHaveBeenCalled()
    type('2025')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(heard.mock.calls).toEqual([['2025']])
  })
  test('an emptied field removes the date', async () => {
    await start('any', '2024')
    type('')
    fireEvent.blur(field())
    expect(heard.mock.calls).toEqual([[null]])
  })
  test('a day waits for a pause, because its year is typed digit by digit', async () => {
    await start('day')
    for (const day of ['0002-05-01', '0020-05-01', '0202-05-01', '2025-05-01']) type(day)
    await act(() => vi.advanceTimersByTimeAsync(699))
    expect(heard).not.toHaveBeenCalled()
    await pause()
    expect(heard.mock.calls).toEqual([['2025-05-01']])
  })
  test('follows an address that changed', async () => {
    const { show } = await start('any', '2024')
    await show(<DateField label="From" kind="any" value="2020" onChange={heard} />)
    expect(field()).toHaveValue('2020')
  })
})

test.each([
  ['elsewhere', () => fireEvent.pointerDown(document.body), false],
  ['in it', () => fireEvent.pointerDown(screen.getByText('inside')), true],
])('a press %s: a small box is open: %s', async (_where, press, isOpen) => {
  const { container } = await renderPart(<Menu label="Columns">inside</Menu>)
  const details = container.querySelector('details')
  if (details) details.open = true
  press()
  expect(details?.open).toBe(isOpen)
})

test('Escape closes a small box and nothing else, and the focus is on its button; closed, it leaves Escape alone', async () => {
  const { container } = await renderPart(<Menu label="Columns">inside</Menu>)
  document.addEventListener('keydown', heard)
  const details = container.querySelector('details')
  if (details) details.open = true
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect([details?.open, heard.mock.calls.length]).toEqual([false, 0])
  expect(container.querySelector('summary')).toHaveFocus()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(heard).toHaveBeenCalledTimes(1)
  document.removeEventListener('keydown', heard)
})

describe('the order of a search', () => {
  const usual = changed(EMPTY_QUERY, { text: 'robots' })
  test('is by match when a search begins, and the usual one again when it ends', () => {
    expect(usual.sort).toBe('match')
    expect(changed(usual, { text: '' })).toEqual(EMPTY_QUERY)
  })
  test('stays as the reader chose it', () => {
    const chosen = changed(usual, { sort: 'status', descending: false })
    expect(changed(chosen, { text: 'jobs' })).toMatchObject({ sort: 'status', descending: false, text: 'jobs' })
    expect(changed({ ...EMPTY_QUERY, sort: 'status', descending: false }, { text: 'jobs' }).sort).toBe('status')
  })
  test('does not change with other filters', () => {
    expect(changed(usual, { points: true })).toEqual({ ...usual, points: true })
  })
})
