import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { countries as en } from '#i18n/messages/countries/en.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { standingOf } from '#domain/indicator/pair.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const { indicators } = resolveIndicators({ data: dataset, locale: 'en', version })
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-indicator]')]
const names = () => rows().map((r) => r.dataset.indicator)

test('every measure has its row, and a filter stands in the address', async () => {
  const { user, router } = await renderApp('/indicators?verdict=not-comparable')
  await waitFor(() => expect(rows()).toHaveLength(indicators.filter((i) => standingOf(i.verdict) === 'not-comparable').length))
  await user.selectOptions(screen.getByLabelText(en.filter.verdict), '')
  await waitFor(() => expect(rows()).toHaveLength(indicators.length))
  await user.click(screen.getByLabelText(en.filter.both))
  await waitFor(() => expect(router.history.location.search).toBe('?both=yes'))
  expect(rows()).toHaveLength(indicators.filter((i) => i.US && i.CN).length)
})

test('an order has every row in it, or names those that have no place', async () => {
  await renderApp('/indicators?sort=gap')
  const without = (await screen.findByText(en.unsorted)).closest('section')
  if (!without) throw new Error('none named')
  expect(rows()).toHaveLength(indicators.length)
  const out = indicators.filter((i) => !i.US || !i.CN || i.verdict?.verdict === 'not-comparable').map((i) => i.id)
  const named = [...without.querySelectorAll<HTMLElement>('[data-indicator]')].map((r) => r.dataset.indicator)
  expect(named).toEqual(expect.arrayContaining(out))
})

test('unknown values are named, and everything is shown', async () => {
  await renderApp('/indicators?theme=cooking&items=nothing')
  expect(await screen.findByText(/theme = “cooking”/)).toBeInTheDocument()
  expect(screen.getByText(/items = “nothing”/)).toBeInTheDocument()
  expect(names()).toHaveLength(indicators.length)
})

test('three picked measures make a brief with values, verdicts, sources and what is missing', async () => {
  const one = indicators.find((i) => !i.CN)
  const picked = ['robots-installed', 'unemployment-rate', one?.id ?? '']
  const { user, router } = await renderApp('/indicators')
  for (const id of picked) {
    const name = plainText(indicators.find((i) => i.id === id)?.name ?? [])
    await user.click(await screen.findByLabelText(en.pick({ name })))
  }
  await user.click(await screen.findByText(en.toBrief))
  await waitFor(() => expect(router.history.location.pathname).toBe('/indicators/brief'))
  const items = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-item]')]
    expect(found.map((i) => i.dataset.item)).toEqual(picked)
    return found
  })
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
})

test('an unknown measure', async () => {
  await renderApp('/indicators/acme')
  expect(await screen.findByText(en.page.unknown({ id: 'acme' }))).toBeInTheDocument()
})

test('another measure stands beside it, in the address', async () => {
  const { user, router } = await renderApp('/indicators/robots-installed')
  await screen.findByText(en.page.lift)
  await waitFor(() => expect(screen.getByLabelText(en.page.pin).querySelectorAll('option').length).toBeGreaterThan(20))
  await user.selectOptions(screen.getByLabelText(en.page.pin), 'robot-density')
  await waitFor(() => expect(router.history.location.search).toBe('?with=robot-density'))
  await waitFor(() => expect(document.querySelector('[data-pinned="robot-density"]')).toBeInTheDocument())
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'indicators' })
  const { user } = await renderApp('/indicators')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  await waitFor(() => expect(rows()).toHaveLength(indicators.length))
})
