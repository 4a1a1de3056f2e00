import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { FallingAnswer, LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Rankings } from './rankings.tsx'

const falling = (claims: number, checks = 0, points = 0): FallingAnswer => ({
  claims: Array.from({ length: claims }, (_, i) => ({ id: `c${i}`, from: 'documented', to: i === 0 ? null : 'reported' })),
  points,
  sentences: [],
  cells: [],
  verdicts: [],
  checks: Array.from({ length: checks }, (_, i) => `k${i}`),
})
const source = (id: string, f: FallingAnswer): LoadBearingAnswer['sources']['ranked'][number] => ({
  id,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  language: 'en',
  date: '2025-03',
  falling: f,
})
const answer: LoadBearingAnswer = {
  sources: {
    total: 40,
    bearing: 17,
    ranked: [source('big', falling(6, 2, 1)), ...Array.from({ length: 16 }, (_, i) => source(`s${i}`, falling(1)))],
  },
  claims: { total: 9, bearing: 1, ranked: [{ id: 'c0', falling: falling(0, 1) }] },
  labels: { c0: { label: ['Robots of 2025'], status: 'documented' } },
  sentences: {},
  checks: { k0: ['The share'] },
}
const { loadBearing: en } = await loadMessages('en', LOAD_BEARING)
const start = (at = '/method/load-bearing') => renderPart(<Rankings answer={answer} />, { at })
const row = (id: string) => document.getElementById(id) as HTMLElement
const rest = () => screen.getByText(en.more).closest('details')

test.each(LOCALE_IDS)('%s: both lists are headed and say how many of how many; nothing objects', async (locale) => {
  const { container } = await renderPart(<Rankings answer={answer} />, { locale, at: '/method/load-bearing' })
  const { loadBearing: words } = await loadMessages(locale, LOAD_BEARING)
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([words.picture.source, words.picture.claim])
  expect(container).toHaveTextContent(words.found({ kind: 'source', bearing: '17', total: '40', shown: '17' }))
  expect(await objections(container)).toEqual([])
})

test('a row says in a sentence what falls, and its bar is as long as it is much', async () => {
  await start()
  expect(row('source-big')).toHaveTextContent(
    en.said({ start: en.ifWrong.source, parts: `${en.count.claims(6)}${en.and}${en.count.checks(2)}` }),
  )
  expect(row('source-big')).toHaveTextContent(en.points(1))
  expect(row('source-s0')).toHaveTextContent(en.count.claims(1))
  const length = (id: string) => [...row(id).querySelectorAll('svg rect')].reduce((sum, r) => sum + Number(r.getAttribute('width')) + 2, 0)
  expect([length('source-big'), length('source-s0'), length('claim-c0')]).toEqual([400, 50, 400])
})

test('what falls is listed by kind: by name where it has one, with its status before and after', async () => {
  await start()
  const items = within(row('source-big')).getAllByRole('listitem', { hidden: true })
  expect(items[0]).toHaveTextContent(`Robots of 2025 ${en.falls({ from: 'Documented', to: en.gone })}`)
  expect(items.at(-2)).toHaveTextContent('The share')
  expect(items.at(-1)).toHaveTextContent('k1')
})

test('fifteen are shown, the rest is folded; a source of the address is open and in view', async () => {
  await start()
  expect(rest()).not.toHaveAttribute('open')
  expect(rest()?.querySelectorAll('.load-bearing-row')).toHaveLength(2)
  expect(rest()?.querySelector('ol')).toHaveAttribute('start', '16')
  expect(document.querySelectorAll('.load-bearing-row details[open], [aria-current]')).toHaveLength(0)
})

test.each([
  ['big', false],
  ['s15', true],
])('the source %s of the address is marked and open; the folded rest opens where it stands there', async (id, isInRest) => {
  const { container } = await start(`/method/load-bearing?source=${id}`)
  expect(row(`source-${id}`)).toHaveAttribute('aria-current', 'true')
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1)
  expect(row(`source-${id}`).querySelector('details')).toHaveAttribute('open')
  expect(rest()?.hasAttribute('open')).toBe(isInRest)
})

test('a source that is not in the list is explained', async () => {
  const { container } = await start('/method/load-bearing?source=none')
  expect(container.querySelector('.notice')).toHaveTextContent(en.unknownSource({ id: 'none' }))
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(0)
})
