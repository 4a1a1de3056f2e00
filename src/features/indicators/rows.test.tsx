import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { row } from '../../../tests/fixtures/indicator-row.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Rows } from './rows.tsx'

const rows = [
  row('robots'),
  row('usage', { verdict: { verdict: 'not-comparable', binding: null, checks: [] } }),
  row('pay', { theme: 'labour-market', CN: null, verdict: null }),
]
const pick = vi.fn()
beforeEach(() => void pick.mockReset())
const { countries: en, vocabulary } = await loadMessages('en', COUNTRIES, VOCABULARY)
const table = (byTheme = true, items: readonly string[] = ['usage']) => (
  <Rows rows={rows} byTheme={byTheme} items={items} onPick={pick} version="v1" />
)
const tr = (id: string) => document.querySelector<HTMLElement>(`[data-indicator=${id}]`) as HTMLElement
const group = (id: string) => tr(id).closest('tbody')
const fold = (theme: string) => screen.getByRole('button', { name: new RegExp(`${theme}$`) })

test.each(LOCALE_IDS)('%s: every row is headed by its measure and has a box by name; nothing objects', async (locale) => {
  const { container } = await renderPart(table(), { locale })
  const { countries: words } = await loadMessages(locale, COUNTRIES)
  expect(screen.getAllByRole('columnheader')).toHaveLength(6)
  for (const { id } of rows)
    expect(within(tr(id)).getByRole('checkbox', { name: words.pick({ name: `Name of ${id}` }) })).toBeInTheDocument()
  expect(await objections(container)).toEqual([])
})

test('what is picked is ticked; a tick is told by its measure', async () => {
  const { user } = await renderPart(table())
  expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([within(tr('usage')).getByRole('checkbox')])
  await user.click(within(tr('robots')).getByRole('checkbox'))
  expect(pick.mock.calls).toEqual([['robots']])
})

test('themes after the first are folded with their number; each opens and folds alone', async () => {
  const { user } = await renderPart(table())
  const [first, second] = [vocabulary.theme.adoption, vocabulary.theme['labour-market']]
  expect([group('robots')?.hasAttribute('data-folded'), group('pay')?.hasAttribute('data-folded')]).toEqual([false, true])
  expect(fold(second)).toHaveTextContent(en.fold.open({ count: '1' }))
  await user.click(fold(second))
  expect(fold(second)).toHaveAttribute('aria-expanded', 'true')
  expect([group('robots')?.hasAttribute('data-folded'), group('pay')?.hasAttribute('data-folded')]).toEqual([false, false])
  await user.click(fold(first))
  expect([group('robots')?.hasAttribute('data-folded'), group('pay')?.hasAttribute('data-folded')]).toEqual([true, false])
})

test('in another order no theme stands, and nothing is folded', async () => {
  const { container } = await renderPart(table(false))
  expect(container.querySelector('.indicators-theme, [data-folded]')).toBeNull()
  expect(container.querySelectorAll('tbody')).toHaveLength(1)
})

test('a row opens its details and says so', async () => {
  const { user } = await renderPart(table())
  const more = within(tr('robots')).getByRole('button', { name: `${en.fold.more}Name of robots` })
  await user.click(more)
  expect(more).toHaveAttribute('aria-expanded', 'true')
  expect([tr('robots').hasAttribute('data-open'), tr('usage').hasAttribute('data-open')]).toEqual([true, false])
})

test('a gap is stated only where the two may be compared; one country says which is missing', async () => {
  await renderPart(table())
  expect(tr('robots').querySelector('.indicators-gap')).toHaveTextContent(en.gap.US({ ratio: '2×' }))
  expect(tr('usage').querySelector('.indicators-gap')).toBeNull()
  expect(tr('pay').querySelector('.indicators-gap')).toBeNull()
  expect(tr('pay').querySelector('.cn')).toHaveTextContent(en.notFound)
  expect(tr('pay')).toHaveTextContent(en.onlyUS)
})

test('the copied sentence has both values, the verdict, its sources, the version and the address', async () => {
  const { user } = await renderPart(table())
  await user.click(within(tr('robots')).getByRole('button', { name: en.copy }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).not.toBe(''))
  const text = await navigator.clipboard.readText()
  for (const part of ['Name of robots', '200', '100', en.sentence.comparable, 'Credit of robots-us', 'dataset v1', '/indicators/robots'])
    expect(text).toContain(part)
})
