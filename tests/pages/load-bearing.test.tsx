import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadBearing as en } from '#i18n/messages/load-bearing/en.ts'
import { claim as claimWords } from '#i18n/messages/claim/en.ts'
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

test('a claim says what rests on it, and leads there; one on which nothing rests says nothing', async () => {
  await renderApp('/evidence/amazon-headcount-2025')
  expect(await screen.findByText(claimWords.rests.title)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: claimWords.rests.all })).toHaveAttribute('href', '/method/load-bearing')
})
