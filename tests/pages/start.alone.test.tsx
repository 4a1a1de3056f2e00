import { act, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { start } from '#app/start.tsx'
import { PLAIN_ID } from '#app/plain-page.ts'
import { EMBEDDED_ID, embeddedText } from '#data/embedded.ts'
import { isBarePoint, plainClaim } from '#prerender/plain-claim.tsx'
import { openMessages } from '#i18n/namespace.ts'
import { core, dataset, server, version } from '../support/server.ts'
import type { ClaimAnswer } from '#schema/api.ts'

// The core answers what the schema says; a test of the contract holds it to that.
const answerOf = (id: string) => core.answer('en', `claims/${id}`) as ClaimAnswer
const bare = [...dataset.claims.keys()].map(answerOf).find(isBarePoint)
if (!bare) throw new Error('no point without anything of its own')
const path = `/evidence/${bare.claim.id}`

/** A page as the build writes it for a point of which nothing else is recorded. */
async function openPlainPage() {
  await openMessages('en')
  const block = { locale: 'en', path, version, resources: {}, reads: ['dataset', `claims/${bare?.claim.id}`] }
  history.replaceState(null, '', path)
  document.body.innerHTML = `<div id="root"></div><div id="${PLAIN_ID}">${bare ? plainClaim(bare, 'en').html : ''}</div><script type="application/json" id="${EMBEDDED_ID}">${embeddedText(block)}</script>`
  const root = document.getElementById('root')
  if (!root) throw new Error('no root')
  return root
}

test('a page that says what it has to say without code is drawn whole by the app, in its place', async () => {
  const root = await openPlainPage()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\d/)
  const onLive = vi.fn()
  expect(await act(() => start(root, onLive))).toBe(true)
  expect(document.getElementById(PLAIN_ID)).toBeNull()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(root).toContainElement(screen.getByRole('button', { name: 'Copy value with citation' }))
  await waitFor(() => expect(onLive).toHaveBeenCalledOnce())
})

test('it stays as it is when its answer does not come, or is not what it should be; asking again helps', async () => {
  const root = await openPlainPage()
  server.use(http.get(`*/api/v1/en/claims/${bare.claim.id}.json`, () => HttpResponse.json({}, { status: 500 }), { once: true }))
  const onLive = vi.fn()
  expect(await start(root, onLive)).toBe(false)
  expect(onLive).toHaveBeenCalledOnce()
  server.use(http.get(`*/api/v1/en/claims/${bare.claim.id}.json`, () => HttpResponse.json({ unexpected: true }), { once: true }))
  expect(await start(root, onLive)).toBe(true)
  expect(root).toBeEmptyDOMElement()
  expect(document.getElementById(PLAIN_ID)).toHaveTextContent(bare.claim.value?.text ?? '')
  expect(await act(() => start(root, onLive))).toBe(true)
  expect(document.getElementById(PLAIN_ID)).toBeNull()
})
