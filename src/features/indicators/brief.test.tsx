import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { IndicatorsAnswer } from '#schema/api-indicators.ts'
import { row } from '../../../tests/fixtures/indicator-row.ts'
import { objections } from '../../../tests/support/axe.ts'
import { readCsv } from '../../../tests/support/csv.ts'
import { catchDownloads } from '../../../tests/support/downloads.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Brief } from './brief.tsx'

const answer = {
  version: 'v1',
  asOf: '2026-06',
  indicators: [row('robots'), row('patents'), row('pay', { CN: null, verdict: null })],
} as unknown as IndicatorsAnswer // reason: the brief reads nothing else of the answer
const { countries: en } = await loadMessages('en', COUNTRIES)
const start = (items: string | null, locale: (typeof LOCALE_IDS)[number] = 'en') =>
  renderPart(<Brief answer={answer} />, {
    at: `/indicators/brief${items === null ? '' : `?items=${items}`}`,
    locale,
    answers: { dataset: { version: 'v1' } },
  })
const picked = () => [...document.querySelectorAll('[data-item]')].map((e) => e.getAttribute('data-item'))
const remove = (id: string) => screen.getByRole('button', { name: en.brief.remove({ name: `Name of ${id}` }) })

test.each(LOCALE_IDS)('%s: each measure has its heading, both countries and its sources by name; nothing objects', async (locale) => {
  const { container } = await start('patents,pay', locale)
  const { countries: words } = await loadMessages(locale, COUNTRIES)
  expect(picked()).toEqual(['patents', 'pay'])
  expect(screen.getByRole('heading', { level: 2, name: 'Name of patents' })).toBeInTheDocument()
  const [sources] = screen.getAllByRole('list', { name: words.brief.sources })
  expect(
    within(sources as HTMLElement)
      .getAllByRole('link')
      .map((a) => a.getAttribute('href')),
  ).toEqual(['https://example.org/patents-us', 'https://example.org/patents-cn'])
  expect(await objections(container)).toEqual([])
})

test('it says how many can be compared, and what is missing', async () => {
  const { container } = await start('robots,patents,pay')
  expect(container).toHaveTextContent(en.brief.made({ count: '3', comparable: '2', care: '0', rest: '1' }))
  const missing = container.querySelector('.indicators-missing')
  expect(missing?.querySelectorAll('li')).toHaveLength(1)
  expect(missing).toHaveTextContent(/Name of pay: no figure for .*China/)
})

test('nothing missing is said too', async () => {
  const { container } = await start('robots')
  expect(container.querySelector('.indicators-missing')).toHaveTextContent(en.brief.missingNone)
})

test('a measure is taken out of the page and the address, without an entry of its own; the last leaves the way to the list', async () => {
  const { user, search, history, container } = await start('robots,pay')
  const before = history.length
  await user.click(remove('robots'))
  await waitFor(() => expect(picked()).toEqual(['pay']))
  expect([search().get('items'), history.length]).toEqual(['pay', before])
  await user.click(remove('pay'))
  await waitFor(() => expect(container).toHaveTextContent(en.brief.empty))
  expect(search().has('items')).toBe(false)
  expect(screen.getByRole('link', { name: en.brief.toList }).getAttribute('href')).toMatch(/\/indicators$/)
  expect(await objections(container)).toEqual([])
})

test('the way back to the list takes what is picked along; twice named is once', async () => {
  const { history } = await start('pay,robots,pay')
  expect(picked()).toEqual(['pay', 'robots'])
  const to = screen.getByRole('link', { name: en.brief.toList }).getAttribute('href') ?? ''
  expect(new URL(to, 'https://example.org').searchParams.get('items')).toBe('pay,robots')
  await act(async () => history.push('/indicators/brief?items=patents'))
  await waitFor(() => expect(picked()).toEqual(['patents']))
})

test('a measure that does not exist is named, and the others stand', async () => {
  const { container } = await start('robots,luck')
  expect(container.querySelector('.notice')).toHaveTextContent('luck')
  expect(picked()).toEqual(['robots'])
})

test('it is taken away as Markdown with its address, as a table with a row for each country of a measure, and on paper', async () => {
  const files = catchDownloads()
  const printed = vi.fn()
  vi.stubGlobal('print', printed)
  const { user } = await start('robots,pay')
  await user.click(screen.getByRole('button', { name: en.brief.print }))
  expect(printed).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: en.brief.markdown }))
  const [markdown] = files
  expect(markdown?.name).toBe('parallax-brief-v1.md')
  const text = (await markdown?.text()) ?? ''
  expect(text).toMatch(/^# /)
  for (const part of ['Name of robots', 'Name of pay', '/indicators/brief?items=', 'https://example.org/robots-us'])
    expect(text).toContain(part)
  await user.click(screen.getByRole('button', { name: en.csv }))
  await waitFor(() => expect(files).toHaveLength(2))
  const rows = readCsv((await files[1]?.text()) ?? '')
  expect(rows.slice(1, 5).map((r) => r[0])).toEqual(['robots', 'robots', 'pay', 'pay'])
})
