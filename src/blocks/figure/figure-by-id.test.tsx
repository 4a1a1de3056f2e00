import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { putStaticPlot, staticPlotKey } from '#charts/static-store.ts'
import { contentKey } from '#domain/content-key.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { brief, figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { objections } from '../../../tests/support/axe.ts'
import { pressEscape, renderPart } from '../../../tests/support/render-part.tsx'
import { FigureById } from './figure-by-id.tsx'

const robots: FigureAnswer = {
  ...figureAnswer(
    'line',
    'jobs',
    [
      series('here', 'us', 'text:here', [
        point('2020', 1000, { claims: ['first'] }),
        point('2021', 3000, { claims: ['second'], derivation: { operation: 'sum', inputs: ['second'], check: 'total' } }),
        point('2022', null, { missing: 'not-found', status: 'unsupported', claims: [] }),
      ]),
      series('there', 'cn', 'text:there', [
        point('2020', 500, { claims: ['third', 'fourth'], derivation: { operation: 'sum', inputs: ['third', 'fourth'] } }),
      ]),
    ],
    {
      words: { 'text:here': ['Here', '这里'], 'text:there': ['There', '那里'] },
      spec: { id: 'robots' },
      claims: [brief('first', { label: ['Robots of 2020'] })],
    },
  ),
  title: ['Robots grew ', { text: '3×', claim: 'second' }],
}
// The pictures are drawn elsewhere, and tested there.
for (const locale of LOCALE_IDS)
  for (const width of ['wide', 'middle', 'narrow'] as const)
    putStaticPlot(staticPlotKey(contentKey([locale, robots.spec, robots.labels]), 'main', width), '<svg></svg>')

const answers = { 'figures/robots': robots, dataset: { version: 'v' } }
const start = (at = '/', locale: (typeof LOCALE_IDS)[number] = 'en') => renderPart(<FigureById id="robots" />, { answers, at, locale })
const { figure: en } = await loadMessages('en', FIGURE)
const plot = () => screen.findByRole('application', { name: /Robots grew 3×/ })
const points = async () => within(await screen.findByRole('list', { name: en.marks })).getAllByRole('button')

test.each(LOCALE_IDS)('%s: the chart is one named stop with its points as buttons behind it, and nothing objects', async (locale) => {
  const { container } = await start('/', locale)
  const { figure: words } = await loadMessages(locale, FIGURE)
  const list = await screen.findByRole('list', { name: words.marks })
  expect(within(list).getAllByRole('button')).toHaveLength(4)
  expect(
    within(list)
      .getAllByRole('button')
      .every((b) => b.tabIndex === -1),
  ).toBe(true)
  const box = screen.getByRole('application')
  expect(box).toHaveAttribute('aria-roledescription', words.chart)
  expect(box).toHaveAttribute('tabindex', '0')
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Robots grew 3×')
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(words.tabs.chart)
  expect(await objections(container)).toEqual([])
})

test('arrows read one point after another in a live region, with the value, its status and who said it', async () => {
  await start()
  const box = await plot()
  const said = () => box.querySelector('[aria-live=polite]')?.textContent
  fireEvent.keyDown(box, { key: 'ArrowRight' })
  expect(said()).toBe('Here, 2020: 1,000 jobs. Documented, Acme.')
  fireEvent.keyDown(box, { key: 'End' })
  expect(said()).toBe('Here, 2022: not found.')
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(said()).toBe('')
})

test('a number of one claim opens that claim; a number of several opens the list of them, and Escape closes it', async () => {
  const { search } = await start()
  const [first, , , computed] = await points()
  if (!first || !computed) throw new Error('points are missing')
  fireEvent.click(first)
  await waitFor(() => expect(search().get('claim')).toBe('first'))
  fireEvent.click(computed)
  const dialog = screen.getByRole('dialog', { name: en.claimsBehind })
  expect(within(dialog).getByRole('heading')).toHaveTextContent('There · 2020 · 500 jobs')
  expect([...dialog.querySelectorAll('.claims-behind-link')].map((a) => a.getAttribute('data-claim'))).toEqual(['third', 'fourth'])
  expect(dialog).toHaveTextContent(en.claimsBehindCount({ count: 2 }))
  expect(await objections(dialog)).toEqual([])
  pressEscape(dialog)
  expect(dialog).not.toHaveAttribute('open')
})

test('the table shows every point in the order of the chart, each number leading to its claim; the address holds the view', async () => {
  const { user, search, container } = await start()
  await user.click(await screen.findByRole('tab', { name: en.tabs.table }))
  expect(search().get('view')).toBe('robots.table')
  const table = screen.getByRole('table', { name: /Robots grew 3×/ })
  const rows = within(table).getAllByRole<HTMLTableRowElement>('row').slice(1)
  expect(rows).toHaveLength(4)
  expect(within(table).getByRole('link', { name: '1,000 jobs' })).toHaveAttribute('data-claim', 'first')
  // A computed number names its unit like any other, and a place without a number has no status.
  expect(within(table).getByRole('link', { name: '3,000 jobs' })).toHaveAttribute('data-check', 'total')
  expect([...(rows[2]?.cells ?? [])].map((c) => c.textContent)).toEqual(['Here', '2022', 'not found', '', '', ''])
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('tab', { name: en.tabs.chart }))
  expect(search().has('view')).toBe(false)
})

test('the view of the address is shown, Back included', async () => {
  const { history } = await start('/?view=robots.sources')
  expect(await screen.findByRole('tab', { selected: true })).toHaveTextContent(en.tabs.sources)
  await act(async () => history.push('/?view=robots.table'))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  await act(async () => history.back())
  await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
})

test('two points are compared step by step, each step said; the pair stands in the address', async () => {
  const { user, search, container } = await start()
  const button = await screen.findByRole('button', { name: en.difference.start })
  expect(button).toHaveAttribute('aria-pressed', 'false')
  await user.click(button)
  expect(screen.getByRole('button', { name: en.difference.stop, pressed: true })).toBe(button)
  const status = () => container.querySelector('.difference > [role=status]')?.textContent
  expect(status()).toBe(en.difference.pickFirst)
  const [first, second, missing] = await points()
  if (!first || !second || !missing) throw new Error('points are missing')
  fireEvent.click(missing)
  expect(container).toHaveTextContent(en.difference.noValue)
  fireEvent.click(first)
  expect(status()).toBe(en.difference.pickSecond({ first: 'Here · 2020 · 1,000 jobs' }))
  fireEvent.click(first)
  expect(status()).toBe(en.difference.same)
  fireEvent.click(second)
  expect(search().get('compare')).toBe('robots~main/here:0~main/here:1')
  expect(status()).toMatch(/^From Here, 2020 1,000 jobs to Here, 2021 3,000 jobs: difference \+2,000 jobs, ratio 3/)
  expect(container.querySelector('[data-difference]')).toHaveAttribute('data-difference', 'shown')
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: en.difference.again }))
  expect(status()).toBe(en.difference.pickFirst)
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(search().has('compare')).toBe(false)
  expect(screen.getByRole('button', { name: en.difference.start })).toHaveAttribute('aria-pressed', 'false')
})

test.each([
  ['a point that the figure no longer has', 'robots~main/here:0~main/here:9', 'picking'],
  ['a point without a value', 'robots~main/here:0~main/here:2', 'picking'],
  ['a pair of another figure', 'other~main/here:0~main/here:1', null],
  ['a pair of this one', 'robots~main/here:1~main/here:0', 'shown'],
])('%s in the address', async (_what, compare, state) => {
  const { container } = await start(`/?compare=${encodeURIComponent(compare)}`)
  await plot()
  expect(container.querySelector('[data-difference]')?.getAttribute('data-difference') ?? null).toBe(state)
})

test('a pair is copied as a sentence with its sources and its address', async () => {
  const { user } = await start('/?compare=robots~main/here:1~main/here:0')
  await user.click(await screen.findByRole('button', { name: en.difference.copy }))
  const text = await waitFor(async () => {
    const copied = await navigator.clipboard.readText()
    expect(copied).not.toBe('')
    return copied
  })
  expect(text).toMatch(/^From Here, 2021 3,000 jobs to Here, 2020 1,000 jobs: difference −2,000 jobs/)
  expect(text).toContain('Source: Credit of second; Credit of first.')
  expect(text).toContain('/figures/robots?compare=robots%7Emain%2Fhere%3A1%7Emain%2Fhere%3A0')
})

test('a figure that did not come says so, and the retry brings it', async () => {
  let isBroken = true
  const answer = () => {
    if (isBroken) throw new Error('x')
    return robots
  }
  const { user } = await renderPart(<FigureById id="robots" />, { answers: { 'figures/robots': answer } })
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await plot()
})

test('a figure that cannot be drawn says why, and still has its table', async () => {
  const cannot = { ...robots, spec: { ...robots.spec, state: { kind: 'cannot-draw' as const, reason: 'no data yet' } } }
  const { user } = await renderPart(<FigureById id="robots" />, { answers: { 'figures/robots': cannot } })
  expect(await screen.findByText(en.cannotDraw({ reason: 'no data yet' }))).toBeInTheDocument()
  expect(screen.queryByRole('application')).toBeNull()
  await user.click(screen.getByRole('tab', { name: en.tabs.table }))
  expect(screen.getByRole('table')).toBeInTheDocument()
})
