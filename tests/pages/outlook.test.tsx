import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { outlook as en } from '#i18n/messages/outlook/en.ts'
import { resolveOutlook } from '#core/resolve/outlook.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const answer = resolveOutlook({ data: dataset, locale: 'en', version })
/** The scenario alone: the long list of forecasts has its own test, the figures theirs. */
const withoutLists = () =>
  server.use(
    http.get('*/api/v1/en/outlook.json', () => HttpResponse.json({ ...answer, figures: [], forecasts: answer.forecasts.slice(0, 2) })),
  )
const column = async (slot: 'a' | 'b') => within(await screen.findByLabelText(en.slot[slot]))
const sentence = () => document.querySelector('.outlook-column .outlook-sentence')?.textContent ?? ''

test('the result, what it is measured against, and the formula are printed with the starting values of claims', async () => {
  withoutLists()
  await renderApp('/outlook')
  const a = await column('a')
  expect(document.querySelector('.outlook-sentence')).toHaveTextContent(/United States, ILO-like: AI would displace .* jobs by 2030/)
  expect(document.querySelector('.outlook-against')).toHaveTextContent(/Compared with the 162 million people in work in December 2024/)
  expect(a.getByText(/31\.3% \+ 6\.7 × 4 = 58\.1%/)).toBeInTheDocument()
  const b = await column('b')
  expect(b.getAllByText(en.assumption).length).toBeGreaterThan(2)
})

test('the two scenarios change places, in the address too; a part that phones fold can be opened; a moved value is an assumption', async () => {
  withoutLists()
  const { router } = await renderApp('/outlook?a-exposed=40')
  const a = await column('a')
  expect(a.getByText(en.moved)).toBeInTheDocument()
  const fold = document.querySelector('.outlook-forecasts .fold-button')
  if (!fold) throw new Error('nothing to open')
  fireEvent.click(fold)
  expect(fold.closest('.fold')).not.toHaveAttribute('data-folded')
  fireEvent.click(screen.getByText(en.swap))
  await waitFor(() => expect(router.history.location.search).toBe('?a=CN.ilo&b=US.ilo&b-exposed=40'))
  expect((await column('b')).getByText(en.moved)).toBeInTheDocument()
})

test('a slider changes the result at once and the address when it rests; shares that exceed the whole push each other', async () => {
  withoutLists()
  const { router } = await renderApp('/outlook')
  const a = await column('a')
  const before = sentence()
  fireEvent.change(a.getByLabelText(new RegExp(en.parameter.replaced), { selector: '[type=range]' }), { target: { value: '50' } })
  expect(sentence()).not.toBe(before)
  expect(a.getByLabelText(new RegExp(en.parameter.assisted), { selector: '[type=range]' })).toHaveValue('50')
  await waitFor(() => expect(router.history.location.search).toBe('?a-replaced=50&a-assisted=50'))
})

test('a link restores the view; a preset starts afresh', async () => {
  withoutLists()
  const { router } = await renderApp('/outlook?a=US.goldman&a-exposed=40&show=lost')
  const a = await column('a')
  expect(await a.findByText(/United States, Own values: 0 people would be without other work/)).toBeInTheDocument()
  fireEvent.change(a.getByLabelText(en.preset), { target: { value: 'told' } })
  await waitFor(() => expect(router.history.location.search).toBe('?a=US.told&show=lost'))
})

test('a number is typed; what is out of bounds is not taken', async () => {
  withoutLists()
  const { router } = await renderApp('/outlook')
  const a = await column('a')
  const field = a.getByLabelText(en.numberOf({ parameter: en.parameter.exposed }))
  fireEvent.change(field, { target: { value: '400' } })
  fireEvent.change(field, { target: { value: '45.5' } })
  await waitFor(() => expect(router.history.location.search).toBe('?a-exposed=45.5'))
})

test('values of the address that are out of range or contradict each other are refused with the rule', async () => {
  withoutLists()
  await renderApp('/outlook?a-exposed=140&b-replaced=60&b-assisted=60')
  expect(await screen.findByText(/a-exposed = 140\. It must lie between 0 and 100/)).toBeInTheDocument()
  expect(screen.getByText(/Replaced and assisted together cannot exceed 100%/)).toBeInTheDocument()
  expect((await column('a')).getByLabelText(new RegExp(en.parameter.exposed), { selector: '[type=range]' })).toHaveValue('30')
})

test('every forecast stands in the list, due ones with what came', async () => {
  await renderApp('/outlook')
  await screen.findByText(en.forecasts)
  const rows = document.querySelectorAll('.outlook-forecasts tbody tr')
  expect(rows).toHaveLength(answer.forecasts.length)
  const due = answer.forecasts.filter((f) => f.isDue)
  expect(due.length).toBeGreaterThan(5)
  expect([...rows].filter((r) => r.querySelector('td:last-child strong'))).toHaveLength(due.length)
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'outlook' })
  await renderApp('/outlook')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  fireEvent.click(retry)
  expect(await screen.findByText(en.forecasts)).toBeInTheDocument()
})
