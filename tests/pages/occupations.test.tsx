import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { occupations as en } from '#i18n/messages/occupations/en.ts'
import { resolveOccupation, resolveOccupations } from '#core/resolve/occupations.ts'
import { disagreement } from '#domain/occupations/standing.ts'
import { EXPOSURES } from '#schema/occupations.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const context = { data: dataset, locale: 'en', version } as const
const answer = resolveOccupations(context)
if (!answer) throw new Error('no table of occupations')
const level = (digits: number) => answer.levels.find((l) => l.digits === digits)?.codes.length ?? 0
const dots = (kind: string) => document.querySelectorAll(`.occupations-${kind} circle[data-code]`)
const rows = () => document.querySelectorAll('.occupations-table tbody tr')

test('the picture, the table and the finding stand; the pictures for both widths draw the same groups', async () => {
  await renderApp('/occupations')
  await screen.findByText(en.control.measure)
  expect(rows()).toHaveLength(level(3))
  expect(dots('wide').length).toBeGreaterThan(50)
  expect(dots('narrow')).toHaveLength(dots('wide').length)
  expect(screen.getByText(en.china.hole)).toBeInTheDocument()
  expect(screen.getByText(en.countries.hole)).toBeInTheDocument()
  for (const id of EXPOSURES) expect(screen.getAllByText(en.measure[id]).length).toBeGreaterThan(0)
})

test('measure and level are chosen and stand in the address', async () => {
  const { user, router } = await renderApp('/occupations')
  await user.selectOptions(await screen.findByLabelText(en.control.measure), 'frey-osborne')
  await waitFor(() => expect(router.history.location.search).toBe('?measure=frey-osborne'))
  expect(await screen.findByText(en.countries.ranksOnly({ measure: en.said['frey-osborne'] }))).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: en.control.coarse({ count: String(level(2)) }) }))
  await waitFor(() => expect(rows()).toHaveLength(level(2)))
  await user.selectOptions(screen.getByLabelText(en.control.weight), 'deu')
  await waitFor(() => expect(router.history.location.search).toBe('?measure=frey-osborne&level=2&weight=deu'))
})

test('a measure that is not known is named; a weight that the level has not is refused with the reason', async () => {
  await renderApp('/occupations?measure=tarot&weight=deu')
  expect(await screen.findByText(/measure = “tarot”/)).toBeInTheDocument()
  expect(screen.getByText(en.refusedWeight({ country: 'Germany' }))).toBeInTheDocument()
  expect(screen.getByRole('option', { name: en.control.shareOf({ country: 'Germany' }) })).toBeDisabled()
  expect(screen.getByLabelText(en.control.weight)).toHaveValue('us-jobs')
})

test.each([
  ['nurs', '222'],
  ['程序', '251'],
  ['會計', '241'],
  ['卡车', '833'],
])('%s finds group %s, and Enter opens it', async (text, code) => {
  const { user, router } = await renderApp('/occupations')
  await user.type(await screen.findByLabelText(en.find.label), text)
  await waitFor(() =>
    expect([...document.querySelectorAll('.occupations-found a')].map((a) => a.getAttribute('href'))).toContain(`/occupations/${code}`),
  )
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.history.location.pathname).toMatch(/\/occupations\/\d+/))
})

test('a group shows its rank on every measure, where they differ, and what they do not tell', async () => {
  await renderApp('/occupations/265')
  const group = resolveOccupation('265', context)
  if (!group) throw new Error('no group 265')
  expect(await screen.findByRole('heading', { level: 1, name: group.name })).toBeInTheDocument()
  const strip = screen.getByText(en.page.ranks).closest('section')
  if (!strip) throw new Error('no strip')
  for (const id of EXPOSURES) expect(within(strip).getByText(en.measure[id])).toBeInTheDocument()
  expect(disagreement(group.standings)).not.toBeNull()
  expect(screen.getByText(en.not.title)).toBeInTheDocument()
  expect(screen.getByText(en.page.notKnown)).toBeInTheDocument()
})

test('a code that is not there is said, with the way to find one', async () => {
  await renderApp('/occupations/999')
  expect(await screen.findByText(en.unknown({ code: '999' }))).toBeInTheDocument()
  expect(screen.getByLabelText(en.find.label)).toBeInTheDocument()
})

test('a failed answer is said, and asking again helps', async () => {
  askForFault({ kind: 'fail', resource: 'occupations' })
  const { user } = await renderApp('/occupations')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  await waitFor(() => expect(rows()).toHaveLength(level(3)))
})
