import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { resolveDebate, resolveDebates } from '#core/resolve/debate.ts'
import { debate as en } from '#i18n/messages/debate/en.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const context = { data: dataset, locale: 'en', version } as const
const { debates } = resolveDebates(context)

test('every question has a sheet in which each side has evidence or says that it has none', () => {
  expect(debates).toHaveLength(dataset.questions.size)
  for (const { id } of debates) {
    const sheet = resolveDebate(id, context)
    expect(sheet?.countries.map((c) => c.country)).toEqual(['US', 'CN'])
    for (const country of sheet?.countries ?? [])
      for (const side of [country.fits, country.doubts]) {
        expect(side.total >= side.best.length).toBe(true)
        for (const claim of side.best) expect(sheet?.claims[claim]).toBeDefined()
      }
  }
})

test('a sheet shows both sides of both countries, an objection to each, what would settle it, and the other sheets', async () => {
  const [first, second] = debates
  const sheet = resolveDebate(first?.id ?? '', context)
  await renderApp(`/study/debate/${first?.id}`)
  expect(await screen.findByRole('heading', { level: 1, name: plainText(first?.question ?? []) })).toBeInTheDocument()
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([en.fits, en.doubts, en.fits, en.doubts])
  const named = new Set([...document.querySelectorAll('.debate [data-claim]')].map((e) => e.getAttribute('data-claim')))
  for (const country of sheet?.countries ?? [])
    for (const side of [country.fits, country.doubts]) for (const claim of side.best) expect(named).toContain(claim)
  expect(await screen.findByRole('link', { name: plainText(second?.question ?? []) })).toHaveAttribute(
    'href',
    `/study/debate/${second?.id}`,
  )
})

test('a question that is not there, and an answer that does not come', async () => {
  const view = await renderApp('/study/debate/dance')
  expect(await screen.findByText(en.unknown({ id: 'dance' }))).toBeInTheDocument()
  view.unmount()
  askForFault({ kind: 'fail', resource: 'debates/staff' })
  const { user } = await renderApp('/study/debate/staff')
  const retry = await screen.findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  await waitFor(() => expect(screen.getAllByText(en.fits)).toHaveLength(2))
})
