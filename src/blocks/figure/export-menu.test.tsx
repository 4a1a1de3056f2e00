import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { EXPORTING } from '#i18n/messages/export/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { objections } from '../../../tests/support/axe.ts'
import { readCsv } from '../../../tests/support/csv.ts'
import { catchDownloads } from '../../../tests/support/downloads.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ExportMenu } from './export-menu.tsx'

const figure = (id = 'robots'): FigureAnswer => ({
  ...figureAnswer(
    'line',
    'jobs',
    [series('here', 'us', 'text:here', [point('2020', 1000, { claims: ['first'] }), point('2021', 3000, { claims: ['second'] })])],
    { words: { 'text:here': ['Here, there', '这里'] }, spec: { id } },
  ),
  title: ['Robots grew "3×", at last'],
})
const menu = (id?: string) => (
  <main>
    <h2>Before</h2>
    <section className="figure">
      <ExportMenu figure={figure(id)} />
    </section>
    <p>After</p>
  </main>
)
const { exporting: en } = await loadMessages('en', EXPORTING)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const said = () => document.querySelector('.export-state')

test.each(LOCALE_IDS)('%s: every way has a name, nothing is said before the first, and nothing objects', async (locale) => {
  const { container } = await renderPart(menu(), { locale })
  const { exporting: words } = await loadMessages(locale, EXPORTING)
  for (const name of [words.png, words.svg, words.copyImage, words.csv, words.json, words.print, words.copyLink, words.embed])
    expect(screen.getByRole('button', { name })).toBeEnabled()
  expect(said()).toHaveAttribute('role', 'status')
  expect(said()).toBeEmptyDOMElement()
  expect(await objections(container)).toEqual([])
})

test('the table is a row for each point under its heads, quotes and commas included; the file is said by name', async () => {
  const files = catchDownloads()
  await renderPart(menu())
  press(en.csv)
  expect(said()).toHaveTextContent(en.saved({ name: 'robots.csv' }))
  const [file] = files
  expect([file?.name, file?.type]).toEqual(['robots.csv', 'text/csv;charset=utf-8'])
  const [head = [], ...rows] = readCsv((await file?.text()) ?? '')
  const points = rows.filter((r) => r.length === head.length).map((r) => Object.fromEntries(head.map((name, i) => [name, r[i]])))
  expect(points).toEqual([
    expect.objectContaining({ Claim: 'first', Series: 'Here, there', Date: '2020', Value: '1000', Unit: 'jobs' }),
    expect.objectContaining({ Claim: 'second', Series: 'Here, there', Date: '2021', Value: '3000', Unit: 'jobs' }),
  ])
  press(en.json)
  expect(said()).toHaveTextContent(en.saved({ name: 'robots.json' }))
  expect(JSON.parse((await files[1]?.text()) ?? '')).toMatchObject({ title: 'Robots grew "3×", at last' })
})

test('an image that cannot be copied says why and what to take instead; what works afterwards takes its place', async () => {
  catchDownloads()
  await renderPart(menu())
  press(en.copyImage)
  await waitFor(() => expect(said()).toHaveTextContent(en.failed.noClipboard))
  press(en.csv)
  expect(said()).toHaveTextContent(en.saved({ name: 'robots.csv' }))
})

test('the code to embed is folded; its ground is in the code, and a second press folds it again', async () => {
  const { user, container } = await renderPart(menu())
  const button = screen.getByRole('button', { name: en.embed })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: en.embed }).value
  expect(code()).toMatch(/^<iframe [^>]*\/embed\/figure\/robots"/)
  const before = code()
  const dark = screen.getAllByText(en.embedGround.dark).at(-1)
  if (dark) await user.click(dark)
  expect(code()).not.toBe(before)
  expect(code()).toContain('dark')
  expect(await objections(container)).toEqual([])
  await user.click(button)
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a measure of the list, which has no embedded page, offers no code', async () => {
  await renderPart(menu(indicatorFigureId('robots')))
  expect(screen.queryByRole('button', { name: en.embed })).toBeNull()
  expect(screen.getByRole('button', { name: en.copyLink })).toBeInTheDocument()
})

test.each([
  ['/', /\/figures\/robots$/],
  ['/?lens=told', /\/figures\/robots\?lens=told$/],
])('the copied link of a page at %s shows the same version', async (at, address) => {
  const { user } = await renderPart(menu(), { at })
  await user.click(screen.getByRole('button', { name: en.copyLink }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(address))
})

test.each(['is done', 'is refused by the browser'])('printing hides the rest of the page, until it %s', async (how) => {
  const marked = () => [...document.querySelectorAll('[data-print-hidden]')].map((e) => e.textContent)
  let during: (string | null)[] = []
  vi.stubGlobal('print', () => {
    during = marked()
    if (how !== 'is done') throw new Error('no')
  })
  await renderPart(menu())
  press(en.print)
  expect(during).toEqual(expect.arrayContaining(['Before', 'After']))
  expect(during.some((text) => text?.includes(en.csv))).toBe(false)
  if (how === 'is done') window.dispatchEvent(new Event('afterprint'))
  expect(marked()).toEqual([])
})
