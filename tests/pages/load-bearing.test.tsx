import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadBearing as en } from '#i18n/messages/load-bearing/en.ts'
import { claim as claimWords } from '#i18n/messages/claim/en.ts'
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
