import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { countries as en } from '#i18n/messages/countries/en.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { standingOf } from '#domain/indicator/pair.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const { indicators } = resolveIndicators({ data: dataset, locale: 'en', version })
/** Some measures of each verdict and some of one country: the whole list is drawn by the journey, and by the build. */
const some = [...new Set(indicators.map((i) => standingOf(i.verdict)))].flatMap((standing) =>
  indicators.filter((i) => standingOf(i.verdict) === standing).slice(0, 4),
)
const withSome = () =>
  server.use(http.get('*/api/v1/en/indicators.json', () => HttpResponse.json({ version, asOf: '2026-11-29', indicators: some })))
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-indicator]')]
const filters = () => document.querySelector<HTMLElement>('.indicators-filters') ?? document.body
/** The brief's code is fetched on the way. */
const PATIENT = { timeout: 45_000 }
const names = () => rows().map((r) => r.dataset.indicator)

test('every measure has its row; unknown values of the address are named; a filter stands in the address', async () => {
  withSome()
  const { router } = await renderApp('/indicators?theme=cooking&items=nothing')
  await waitFor(() => expect(rows()).toHaveLength(some.length))
  const notices = [...document.querySelectorAll('.notice')].map((n) => n.textContent).join(' ')
  expect(notices).toMatch(/theme = “cooking”.*items = “nothing”/)
  fireEvent.change(within(filters()).getByLabelText(en.filter.verdict), { target: { value: 'not-comparable' } })
  await waitFor(() => expect(rows()).toHaveLength(some.filter((i) => standingOf(i.verdict) === 'not-comparable').length))
  expect(router.history.location.search).toContain('verdict=not-comparable')
})

test('an order has every row in it, or names those that have no place', async () => {
  await renderApp('/indicators?sort=gap&theme=skills')
  const without = (await screen.findByText(en.unsorted)).closest('section')
  if (!without) throw new Error('none named')
  const skills = indicators.filter((i) => i.theme === 'skills')
  expect(names().toSorted()).toEqual(skills.map((i) => i.id).toSorted())
  const out = skills.filter((i) => !i.US || !i.CN || i.verdict?.verdict === 'not-comparable').map((i) => i.id)
  const named = [...without.querySelectorAll<HTMLElement>('[data-indicator]')].map((r) => r.dataset.indicator)
  expect(named).toEqual(expect.arrayContaining(out))
})

test('themes are folded after the first, and rows are opened in place', async () => {
  withSome()
  await renderApp('/indicators?both=yes')
  await waitFor(() => expect(rows().length).toBeGreaterThan(1))
  const folds = [...document.querySelectorAll('.indicators-fold')]
  expect(folds.map((b) => b.getAttribute('aria-expanded'))).toEqual(folds.map((_, i) => String(i === 0)))
  const [, second] = folds
  if (second) {
    fireEvent.click(second)
    expect(second).toHaveAttribute('aria-expanded', 'true')
    expect(second.closest('tbody')).not.toHaveAttribute('data-folded')
  }
  const more = document.querySelector('.indicators-more')
  if (!more) throw new Error('no details')
  fireEvent.click(more)
  expect(more.closest('tr')).toHaveAttribute('data-open')
})

test('three picked measures make a brief with values, verdicts, sources and what is missing', async () => {
  const one = indicators.find((i) => !i.CN)
  const picked = ['robots-installed', 'unemployment-rate', one?.id ?? '']
  const [first, ...rest] = picked
  const { router } = await renderApp(`/indicators?theme=automation&items=${rest.join(',')}`)
  const name = plainText(indicators.find((i) => i.id === first)?.name ?? [])
  fireEvent.click(await screen.findByLabelText(en.pick({ name })))
  fireEvent.click(await screen.findByText(en.toBrief))
  await waitFor(() => expect(router.history.location.pathname).toBe('/indicators/brief'))
  const items = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-item]')]
    expect(found.map((i) => i.dataset.item).toSorted()).toEqual(picked.toSorted())
    return found
  }, PATIENT)
  for (const item of items)
    expect(item.querySelector('.indicators-sentence')?.textContent).toMatch(/^(Comparable|With care|Not comparable|One country only): /)
  const missing = document.querySelector<HTMLElement>('.indicators-missing')
  if (!missing) throw new Error('nothing missing')
  expect(within(missing).getByText(en.brief.missingLine({ name: plainText(one?.name ?? []), country: 'China' }))).toBeInTheDocument()
})

test('an empty brief says how to fill it', async () => {
  await renderApp('/indicators/brief')
  expect(await screen.findByText(en.brief.empty)).toBeInTheDocument()
})

test('a measure has its figure, its verdict check by check and what would have to change', async () => {
  await renderApp('/indicators/unemployment-rate')
  const judged = (await screen.findByText(en.page.lift)).closest('section')
  if (!judged) throw new Error('no verdict')
  expect(judged.querySelectorAll('dl > div')).toHaveLength(6)
  expect(document.querySelector('[data-figure="indicator-unemployment-rate"]')).toBeInTheDocument()
})

test('a shape that the unit does not allow is not offered, and refused with the reason when the address asks for it', async () => {
  await renderApp('/indicators/labour-participation?as=index')
  expect(await screen.findByText(/“Index” is not possible for this measure: its unit is not a count/)).toBeInTheDocument()
  expect(screen.queryByRole('radio', { name: en.page.shape.index })).toBeNull()
})

test('a measure of one country shows one panel and says so; an unknown one is said', async () => {
  await renderApp('/indicators/ai-concern')
  expect(await screen.findByText(en.page.oneOnly({ country: 'China' }))).toBeInTheDocument()
  cleanup()
  await renderApp('/indicators/acme')
  expect(await screen.findByText(en.page.unknown({ id: 'acme' }))).toBeInTheDocument()
})

test('other countries stand grey beside the two by one rule; where there are none, the page says why', async () => {
  await renderApp('/indicators/ai-preparedness')
  await screen.findByText(en.page.lift)
  const rule = document.querySelector('[data-peers="DE JP IN"]')
  expect(rule).toHaveTextContent(en.page.peers.missing({ names: en.page.peers.named.GB }))
  expect(document.querySelector('[data-figure="indicator-ai-preparedness"]')).toHaveTextContent('Japan')
  cleanup()
  await renderApp('/indicators/youth-unemployment')
  expect(await screen.findByText(en.page.peers.without.apart)).toBeInTheDocument()
})

test('another measure stands beside it, in the address', async () => {
  const { router } = await renderApp('/indicators/robots-installed')
  await screen.findByText(en.page.lift)
  await waitFor(() => expect(screen.getByLabelText(en.page.pin).querySelectorAll('option').length).toBeGreaterThan(20))
  fireEvent.change(screen.getByLabelText(en.page.pin), { target: { value: 'robot-density' } })
  await waitFor(() => expect(router.history.location.search).toBe('?with=robot-density'))
  await waitFor(() => expect(document.querySelector('[data-pinned="robot-density"]')).toBeInTheDocument())
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'indicators' })
  await renderApp('/indicators?theme=skills')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  fireEvent.click(retry)
  await waitFor(() => expect(rows()).toHaveLength(indicators.filter((i) => i.theme === 'skills').length))
})
