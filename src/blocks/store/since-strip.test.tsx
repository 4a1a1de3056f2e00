import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { formatDate } from '#i18n/format-date.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { readerStore } from '#store/reader-store.ts'
import { datasetAnswer } from '../../../tests/fixtures/answers.ts'
import { ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { objections } from '../../../tests/support/axe.ts'
import { type Answers, renderPart } from '../../../tests/support/render-part.tsx'
import { SinceStrip } from './since-strip.tsx'

const prints = { same: 'a', moved: 'b', left: 'c' }
const now = { same: 'a', moved: 'x', left: '-c', fresh: 'd', newer: 'e' }
const answers = {
  dataset: datasetAnswer('v2'),
  fingerprints: { version: 'v2', asOf: '2026-01-31', prints: now },
  claims: { version: 'v2', asOf: '2026-01-31', claims: [ledgerClaim('fresh', { label: ['Robots of 2026'] }), ledgerClaim('moved')] },
}
const seen = (version = 'v1') => readerStore().put('seen', 'dataset', { version, seenOn: '2026-01-02', prints })
const record = () => readerStore().get('seen', 'dataset')
const { since: en } = (await loadMessages('en', STORE)).store
const strip = () => screen.queryByRole('complementary')
const start = (over: Answers = {}) => renderPart(<SinceStrip />, { answers: { ...answers, ...over } })

test.each(LOCALE_IDS)('%s: says how many were added, changed and withdrawn since which day; nothing objects', async (locale) => {
  await seen()
  const { container } = await renderPart(<SinceStrip />, { answers, locale })
  const { since: words } = (await loadMessages(locale, STORE)).store
  const aside = await screen.findByRole('complementary', { name: words.label })
  expect(aside).toHaveTextContent(formatDate('2026-01-02', locale))
  expect([...aside.querySelectorAll('[data-count]')].map((e) => e.textContent)).toEqual([
    words.added({ count: '2' }),
    words.changed({ count: '1' }),
    words.withdrawn({ count: '1' }),
  ])
  expect(await objections(container)).toEqual([])
})

test('on a first visit nothing is said, and what was seen is kept', async () => {
  await start()
  await waitFor(async () => expect((await record())?.version).toBe('v2'))
  expect((await record())?.prints).toEqual(now)
  expect(strip()).toBeNull()
})

test('the version that was seen is not compared, nor are its fingerprints fetched', async () => {
  await seen('v2')
  const { asked } = await start()
  await waitFor(() => expect(asked).toContain('dataset'))
  await record()
  expect(asked).not.toContain('fingerprints')
  expect(strip()).toBeNull()
})

test('a new version in which no claim changed is only noted', async () => {
  await seen()
  await start({ fingerprints: { version: 'v2', asOf: '2026-01-31', prints } })
  await waitFor(async () => expect((await record())?.version).toBe('v2'))
  expect(strip()).toBeNull()
})

test('the claims open by name, one that is gone by its id, and fold again', async () => {
  await seen()
  const { user, container } = await start()
  const button = await screen.findByRole('button', { name: en.show })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const added = screen.getByRole('region', { name: en.kinds.added })
  expect(await within(added).findByRole('link', { name: 'Robots of 2026' })).toHaveAttribute('data-claim', 'fresh')
  expect(within(screen.getByRole('region', { name: en.kinds.withdrawn })).getByRole('link', { name: 'left' })).toBeInTheDocument()
  expect(await objections(container)).toEqual([])
  await user.click(button)
  expect(screen.queryByRole('region')).toBeNull()
})

test('of many it names twenty and says how many more', async () => {
  await readerStore().put('seen', 'dataset', { version: 'v1', seenOn: '2026-01-02', prints: {} })
  const many = Object.fromEntries([...Array(23).keys()].map((i) => [`c${i}`, 'a']))
  const { user } = await start({ fingerprints: { version: 'v2', asOf: '2026-01-31', prints: many } })
  await user.click(await screen.findByRole('button', { name: en.show }))
  expect(screen.getAllByRole('link')).toHaveLength(20)
  expect(screen.getByText(en.more({ count: '3' }))).toBeInTheDocument()
})

test('dismissed, it is gone, and the version counts as seen', async () => {
  await seen()
  const { user } = await start()
  expect((await record())?.version).toBe('v1')
  await user.click(await screen.findByRole('button', { name: en.dismiss }))
  expect(strip()).toBeNull()
  await waitFor(async () => expect((await record())?.version).toBe('v2'))
})

test('when the fingerprints do not come nothing is shown, and nothing counts as seen', async () => {
  await seen()
  const { asked } = await start({ fingerprints: undefined })
  await waitFor(() => expect(asked).toContain('fingerprints'))
  await waitFor(async () => expect((await record())?.version).toBe('v1'))
  expect(strip()).toBeNull()
})
