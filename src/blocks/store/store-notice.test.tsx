import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { StoreNotice } from './store-notice.tsx'

test('while the browser keeps things nothing is said', async () => {
  await readerStore().put('selections', 'ledger', { claims: ['a'] })
  const { container } = await renderPart(<StoreNotice />)
  expect(container).toBeEmptyDOMElement()
})

test.each(LOCALE_IDS)('%s: a browser that refuses is named, and the retry really tries again', async (locale) => {
  const allowed = indexedDB
  vi.stubGlobal('indexedDB', undefined)
  const { user, container } = await renderPart(<StoreNotice />, { locale })
  const { store } = await loadMessages(locale, STORE)
  await readerStore().put('selections', 'ledger', { claims: ['a'] })
  expect(await screen.findByText(store.why.refused)).toBeInTheDocument()
  expect(await objections(container)).toEqual([])
  vi.stubGlobal('indexedDB', allowed)
  await user.click(screen.getByRole('button', { name: store.why.retry }))
  await waitFor(() => expect(container).toBeEmptyDOMElement())
  // What was made meanwhile is kept now.
  expect(readerStore().state).toMatchObject({ place: 'browser' })
  expect(await readerStore().get('selections', 'ledger')).toEqual({ claims: ['a'] })
})
