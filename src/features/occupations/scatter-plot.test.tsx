import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { DEFAULT_VIEW } from '#url/occupations-search.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { Finder } from './finder.tsx'
import type { Dot } from './scatter-layout.ts'
import { ScatterPlot } from './scatter-plot.tsx'
import { ScatterReadout } from './scatter-readout.tsx'
import type { ScatterParts } from './use-scatter.ts'

const { occupations: en } = await loadMessages('en', OCCUPATIONS)
const dot = (code: string, x: number): Dot => ({ code, name: `Group ${code}`, x, y: 10 * x, size: 1000, lit: true })
const dots = [dot('25', 1), dot('41', 2), dot('93', 3)]
const parts = {
  dots,
  ranks: false,
  country: 'US',
  title: '',
  subtitle: '',
  words: { axis: { x: 'Score', y: 'Share' }, less: 'less', more: 'more', up: 'up', down: 'down' },
  xText: String,
  yText: String,
  note: '',
} as ScatterParts

function Plot() {
  const [active, setActive] = useState<string | null>(null)
  const order = dots.map((d) => d.code)
  return (
    <>
      <ScatterReadout dot={dots.find((d) => d.code === active) ?? null} of={dots.length} view={DEFAULT_VIEW} parts={parts} />
      <ScatterPlot view={DEFAULT_VIEW} parts={parts} active={active} order={order} onActive={setActive} />
    </>
  )
}
const plot = () => screen.getByRole('application')
const said = () => /Group \d+/.exec(document.querySelector('.occupations-readout')?.textContent ?? '')?.[0] ?? null
const press = (key: string) => fireEvent.keyDown(plot(), { key })
const circle = (code: string) => document.querySelector(`circle[data-code="${code}"]`) as Element

describe('the scatter of occupations', () => {
  test.each(LOCALE_IDS)('%s: is one named stop of Tab, says how to read it, and nothing objects', async (locale) => {
    const { container } = await renderPart(<Plot />, { locale })
    const { occupations: words } = await loadMessages(locale, OCCUPATIONS)
    expect(plot()).toHaveAttribute('tabindex', '0')
    expect(plot()).toHaveAttribute('aria-roledescription', words.chart.kind)
    expect(plot()).toHaveAttribute('aria-label', words.chart.label({ count: '3', measure: words.measure.ilo, against: 'Share' }))
    expect(container).toHaveTextContent(words.chart.point)
    expect(container.querySelectorAll('svg [tabindex], svg a')).toHaveLength(0)
    expect(await objections(container)).toEqual([])
  })
  test('arrows read one group after another, and stay at the ends; Escape lets go', async () => {
    await renderPart(<Plot />)
    const way: [string, string | null][] = [
      ['ArrowRight', 'Group 25'],
      ['ArrowLeft', 'Group 25'],
      ['ArrowUp', 'Group 41'],
      ['ArrowRight', 'Group 93'],
      ['ArrowRight', 'Group 93'],
      ['Escape', null],
      ['ArrowLeft', 'Group 93'],
    ]
    for (const [key, group] of way) {
      press(key)
      expect([key, said()]).toEqual([key, group])
    }
    expect(document.querySelectorAll('.occupations-ring').length).toBeGreaterThan(0)
  })
  test('only arrows are taken from the page: Tab and Space stay', async () => {
    await renderPart(<Plot />)
    expect([press('ArrowRight'), press('Tab'), press(' ')]).toEqual([false, true, true])
  })
  test('Enter opens the group that is read, and nothing where none is', async () => {
    const { history } = await renderPart(<Plot />, { at: '/occupations' })
    press('Enter')
    expect(history.location.pathname).toBe('/occupations')
    press('ArrowRight')
    press('Enter')
    await waitFor(() => expect(history.location.pathname).toBe('/occupations/25'))
  })
  test('a first tap reads a group, a second opens it; a tap beside it lets go', async () => {
    const { history } = await renderPart(<Plot />, { at: '/occupations' })
    fireEvent.click(circle('41'))
    expect(said()).toBe('Group 41')
    fireEvent.click(plot())
    expect(said()).toBeNull()
    fireEvent.click(circle('93'))
    fireEvent.click(circle('93'))
    await waitFor(() => expect(history.location.pathname).toBe('/occupations/93'))
  })
})

describe('the field that finds a group', () => {
  const names = {
    groups: [
      { code: '2221', name: 'Nursing professionals', words: '护理专业人员 · nurse' },
      { code: '222', name: 'Nurses', words: '护士' },
      ...Array.from({ length: 9 }, (_, i) => ({ code: `81${i}`, name: `Operators ${i}`, words: '' })),
    ],
    pairs: { from: '護', to: '护' },
  }
  const field = () => screen.getByRole('searchbox')
  const type = (value: string) => fireEvent.change(field(), { target: { value } })
  const found = () => [...document.querySelectorAll('.occupations-found a')].map((a) => a.textContent)
  const start = () => renderPart(<Finder />, { at: '/occupations', answers: { 'occupation-names': names } })

  test.each(LOCALE_IDS)('%s: has its name, asks for nothing before it is used, and nothing objects', async (locale) => {
    const { container, asked } = await renderPart(<Finder />, { locale, answers: { 'occupation-names': names } })
    const { occupations: words } = await loadMessages(locale, OCCUPATIONS)
    expect(screen.getByRole('searchbox', { name: words.find.label })).toBeInTheDocument()
    expect(asked).toEqual([])
    expect(await objections(container)).toEqual([])
  })
  test('it finds in either script and says what matched; Enter goes to the first', async () => {
    const { history, container } = await start()
    type('護士')
    await waitFor(() => expect(found()).toEqual(['Nurses']))
    expect(container.querySelector('.occupations-found')).toHaveTextContent('Nurses 护士')
    expect(screen.getByRole('status')).toHaveTextContent(en.find.count({ count: '1' }))
    expect(await objections(container)).toEqual([])
    fireEvent.submit(field())
    await waitFor(() => expect(history.location.pathname).toBe('/occupations/222'))
  })
  test('of many it lists eight and says how many there are; nothing found says so; emptied, it is silent', async () => {
    const { container } = await start()
    type('operators')
    await waitFor(() => expect(found()).toHaveLength(8))
    expect(screen.getByRole('status')).toHaveTextContent(en.find.count({ count: '9' }))
    type('zebra ')
    expect(container).toHaveTextContent(en.find.none({ text: 'zebra' }))
    type(' ')
    expect([found(), screen.getByRole('status').textContent]).toEqual([[], ''])
  })
  test('names that do not come are said, and Enter goes nowhere', async () => {
    const { history, container } = await renderPart(<Finder />, { at: '/occupations' })
    type('nurse')
    await waitFor(() => expect(container).toHaveTextContent(en.find.failed))
    fireEvent.submit(field())
    expect(history.location.pathname).toBe('/occupations')
  })
})
