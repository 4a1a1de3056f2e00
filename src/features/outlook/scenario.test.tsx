import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_PARAMETERS, type ScenarioParameter } from '#schema/outlook.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ScenarioPart } from './scenario.tsx'
import { usual } from '../../../tests/fixtures/outlook.ts'

const answer: OutlookAnswer = {
  bounds: SCENARIO_PARAMETERS.map((id) => ({ id, min: id === 'year' ? 2026 : 0, max: id === 'year' ? 2030 : 100, step: 1 })),
  presets: [
    { id: 'ilo', name: ['ILO'], summary: ['By the ILO'], countries: [usual, { ...usual, country: 'CN' }] },
    { id: 'one', name: ['One'], summary: ['Of one country'], countries: [{ ...usual, country: 'CN' }] },
  ],
  forecasts: [],
  claims: {},
  figures: [],
  asOf: '2026-06',
}
const { outlook: en, vocabulary } = await loadMessages('en', OUTLOOK, VOCABULARY)
const start = (at = '/outlook') => renderPart(<ScenarioPart answer={answer} />, { at, answers: { dataset: { version: 'v' } } })
/** Found by their place: queries by role are slow in a part as large as this; names and roles are tested once, in each language. */
const column = (slot: 'a' | 'b' = 'a') => document.querySelectorAll<HTMLElement>('.outlook-column')[slot === 'a' ? 0 : 1] as HTMLElement
const inColumn = (kind: string, p: ScenarioParameter, slot: 'a' | 'b') =>
  column(slot).querySelectorAll<HTMLInputElement>(`input[type=${kind}]`)[SCENARIO_PARAMETERS.indexOf(p)] as HTMLInputElement
const slider = (p: ScenarioParameter, slot: 'a' | 'b' = 'a') => inColumn('range', p, slot)
const number = (p: ScenarioParameter) => inColumn('number', p, 'a')
const choice = (slot: 'a' | 'b', i: 0 | 1) => column(slot).querySelectorAll('select')[i] as HTMLSelectElement
const reset = (slot: 'a' | 'b' = 'a') => within(column(slot)).queryByText(en.reset)
const move = (element: Element, value: string) => fireEvent.change(element, { target: { value } })
const result = (slot: 'a' | 'b' = 'a') => column(slot).querySelector('.outlook-sentence')
const press = (text: string, place: HTMLElement = document.body) => fireEvent.click(within(place).getByText(text))

test.each(LOCALE_IDS)('%s: every value has a named slider that says what it is, and a number; nothing objects', async (locale) => {
  const { container } = await renderPart(<ScenarioPart answer={answer} />, {
    locale,
    at: '/outlook',
    answers: { dataset: { version: 'v' } },
  })
  const { outlook: words } = await loadMessages(locale, OUTLOOK)
  expect(column()).toHaveAccessibleName(words.slot.a)
  expect(SCENARIO_PARAMETERS.map((p) => slider(p).getAttribute('aria-valuetext'))).toEqual([
    '50%',
    '20%',
    '10',
    '2028',
    '10%',
    '40%',
    '50%',
  ])
  for (const p of SCENARIO_PARAMETERS) {
    expect(slider(p)).toHaveAccessibleName(expect.stringContaining(words.parameter[p]))
    expect(number(p)).toHaveAccessibleName(words.numberOf({ parameter: words.parameter[p] }))
  }
  expect(within(column()).queryByText(words.reset)).toBeNull()
  // The names are tested above in every language; the rest is the same in each, and takes a second.
  if (locale === 'en') expect(await objections(container)).toEqual([])
})

test('a slider changes its own result; at rest it is in the address, without an entry of its own for each step', async () => {
  const { search, history } = await start()
  expect(result()).toHaveTextContent(/20,000 jobs by 2028, 2.0% /)
  const before = history.length
  move(slider('replaced'), '15')
  move(slider('replaced'), '20')
  await waitFor(() => expect(result()).toHaveTextContent(/40,000 jobs by 2028, 4.0% /))
  expect(result('b')).toHaveTextContent(/20,000 jobs/)
  expect(slider('replaced')).toHaveAttribute('aria-valuetext', '20%')
  await waitFor(() => expect(search().get('a-replaced')).toBe('20'))
  expect([history.length - before, search().has('b-replaced')]).toEqual([0, false])
})

test('the way back to the starting values stands only where one was moved, and takes all of them out of the address', async () => {
  const { search } = await start('/outlook?a-replaced=20&a-exposed=60&b-exposed=70')
  expect(within(column()).getAllByText(en.moved)).toHaveLength(2)
  press(en.reset, column())
  await waitFor(() => expect(result()).toHaveTextContent(/20,000 jobs/))
  expect([search().has('a-replaced'), search().has('a-exposed'), search().get('b-exposed')]).toEqual([false, false, '70'])
  expect(within(column()).queryByText(en.moved)).toBeNull()
  expect([reset(), reset('b')?.tagName]).toEqual([null, 'BUTTON'])
})

test('a number that is none, or out of bounds, is not taken; the field shows what holds once it is left', async () => {
  await start()
  for (const text of ['', '-1', '101', 'many']) {
    move(number('exposed'), text)
    expect([text, slider('exposed').value]).toEqual([text, '50'])
    fireEvent.blur(number('exposed'))
    expect([text, number('exposed').value]).toEqual([text, '50'])
  }
})

test('replaced and assisted together never exceed the whole: what one gains, the other loses', async () => {
  await start()
  move(number('replaced'), '70')
  await waitFor(() => expect(slider('assisted')).toHaveValue('30'))
  move(number('assisted'), '90')
  await waitFor(() => expect(slider('replaced')).toHaveValue('10'))
})

test('another preset starts afresh; a country without it cannot be chosen', async () => {
  const { search } = await start('/outlook?b-exposed=70')
  const countries = () => [...choice('b', 0).options]
  expect(countries()).toHaveLength(2)
  move(choice('b', 1), 'one')
  await waitFor(() => expect(search().get('b')).toBe('CN.one'))
  expect(search().has('b-exposed')).toBe(false)
  expect(countries().map((o) => o.textContent)).toEqual([vocabulary.countries.CN])
  expect(slider('exposed', 'b')).toHaveValue('50')
})

test('A and B change places with what was moved; Back undoes it', async () => {
  const { search, history } = await start('/outlook?a-exposed=60')
  press(en.swap)
  await waitFor(() => expect(search().get('b-exposed')).toBe('60'))
  expect([search().get('a'), search().get('b'), search().has('a-exposed')]).toEqual(['CN.ilo', 'US.ilo', false])
  await act(async () => history.back())
  await waitFor(() => expect(slider('exposed')).toHaveValue('60'))
  expect(slider('exposed', 'b')).toHaveValue('50')
})

test('what an address asks for and cannot have is refused, each with its rule, and the starting values are shown', async () => {
  const { container } = await start('/outlook?a=FR.ilo&a-exposed=many&b-exposed=400&b-replaced=80&b-assisted=80&show=luck')
  const notices = [...container.querySelectorAll('.notice')].map((n) => n.textContent)
  for (const rule of ['unknown', 'not-a-number', 'out-of-range', 'over-whole'] as const) {
    const sentence = en.refused[rule]({ parameter: 'x', value: 'y', min: '1', max: '2' }).split('. ').at(-1) ?? ''
    expect([rule, notices.filter((n) => n?.includes(rule === 'out-of-range' ? 'between 0 and 100' : sentence)).length > 0]).toEqual([
      rule,
      true,
    ])
  }
  expect(notices).toHaveLength(5)
  expect(result()).toHaveTextContent(/20,000 jobs/)
  expect(result('b')).toHaveTextContent(/20,000 jobs/)
})

test('the outcome that is asked for is in the sentence, in the table and in the address', async () => {
  const { search, container } = await start()
  fireEvent.click(screen.getByText(en.outcome.lost, { selector: 'label, label *, button, button *' }))
  await waitFor(() => expect(search().get('show')).toBe('lost'))
  expect(result()).toHaveTextContent(/10,000 people would be without other work/)
  await waitFor(() => expect(container.querySelector('.outlook-row-shown th')).toHaveTextContent(en.cell.lost))
})

test('where the values come from is folded until it is asked for', async () => {
  await start()
  const folded = () => column().querySelector('.outlook-parameters')?.hasAttribute('data-folded')
  expect(folded()).toBe(true)
  press(en.origins.show, column())
  expect(folded()).toBe(false)
  expect(within(column()).getByText(en.origins.hide)).toHaveAttribute('aria-expanded', 'true')
})
