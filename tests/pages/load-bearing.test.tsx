import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { claim as claimWords } from '#i18n/messages/claim/en.ts'
import { loadBearing as en } from '#i18n/messages/load-bearing/en.ts'
import { loadBearing as hans } from '#i18n/messages/load-bearing/zh-hans.ts'
import { loadBearing as hant } from '#i18n/messages/load-bearing/zh-hant.ts'
import { rests } from '#i18n/messages/rests/en.ts'
import { resolveCompany } from '#core/resolve/companies.ts'
import { resolveLoadBearing } from '#core/resolve/load-bearing.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, version } from '../support/server.ts'

const answer = resolveLoadBearing({ data: dataset, locale: 'en', version })

test('sources and claims are ranked by what falls without them, each with its sentence and its items', async () => {
  await renderApp('/method/load-bearing')
  expect(await screen.findByText(en.picture.source)).toBeInTheDocument()
  const rows = document.querySelectorAll('.load-bearing-row')
  expect(rows).toHaveLength(answer.sources.ranked.length + answer.claims.ranked.length)
  const first = answer.sources.ranked[0]
  expect(rows[0]).toHaveTextContent(first?.title ?? '—')
  expect(rows[0]).toHaveTextContent(en.ifWrong.source)
  for (const { id } of first?.falling.claims ?? []) expect(rows[0]).toHaveTextContent(plainText(answer.labels[id]?.label ?? []))
})

test('a claim says what rests on it, and leads there; one that falls without one of its documents says so', async () => {
  await renderApp('/evidence/amazon-headcount-2025')
  expect(await screen.findByText(claimWords.rests.title)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: claimWords.rests.all })).toHaveAttribute('href', '/method/load-bearing')
})

test('the page of a company, a question and a brief say on which document they rest most', async () => {
  const context = { data: dataset, locale: 'en', version } as const
  const { unmount } = await renderApp('/indicators/brief?items=patents-in-force,unemployment-rate')
  expect(await screen.findByText(rests.title)).toBeInTheDocument()
  unmount()
  const [first] = resolveCompany('chegg', context)?.rests ?? []
  expect(first?.sentences).toBeGreaterThan(0)
  await renderApp('/study/debate/staff')
  expect(await screen.findByText(rests.title)).toBeInTheDocument()
})

test.each([
  ['', en],
  ['/zh-Hans', hans],
  ['/zh-Hant', hant],
])('a source in the address that is not in the list is explained: %s', async (prefix, words) => {
  await renderApp(`${prefix}/method/load-bearing?source=nope`)
  expect(await screen.findByText(words.unknownSource({ id: 'nope' }))).toBeInTheDocument()
  expect(document.querySelector('[aria-current="true"].load-bearing-row')).toBeNull()
})

test('a source in the address is open; a claim that does not exist is explained in its panel', async () => {
  const last = answer.sources.ranked.at(-1)?.id ?? ''
  const { unmount } = await renderApp(`/method/load-bearing?source=${last}`)
  await screen.findByText(en.picture.source)
  const row = document.getElementById(`source-${last}`)
  expect(row).toHaveAttribute('aria-current', 'true')
  expect(row?.querySelector('details')).toHaveAttribute('open')
  expect(row?.parentElement?.closest('details')).toHaveAttribute('open')
  unmount()
  await renderApp('/method/load-bearing?claim=nope')
  const panel = await screen.findByRole('dialog', {}, { timeout: 45_000 })
  await waitFor(() => expect(panel).toHaveTextContent('There is no claim “nope”'), { timeout: 45_000 })
})
