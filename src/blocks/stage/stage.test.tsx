import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useReducer } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type StageAction, stageAfter, stageAt, type StageState } from '#domain/deck/stage-state.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Slide } from '#schema/deck.ts'
import { readerStore } from '#store/reader-store.ts'
import { claimAnswer } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { type Answers, renderPart } from '../../../tests/support/render-part.tsx'
import { Stage } from './stage.tsx'

const common = { line: null, showLine: false, notes: '', seconds: null }
const words = (id: string, over: Partial<Extract<Slide, { kind: 'text' }>> = {}): Slide => ({
  kind: 'text',
  id,
  ...common,
  title: `Title of ${id}`,
  body: 'Words.',
  ...over,
})
const claim = (id: string): Slide => ({ kind: 'exhibit', id: `slide-${id}`, ...common, lens: 'evidence', exhibit: { kind: 'claim', id } })
const deck = [words('one', { notes: 'Say hello.' }), words('two'), words('three')]
const left = vi.fn()
beforeEach(() => void left.mockReset())

function Show({ slides, at }: { slides: readonly Slide[]; at: number }) {
  const [state, dispatch] = useReducer((s: StageState, a: StageAction) => stageAfter(s, a, slides.length), stageAt(at))
  return <Stage deck="own" title="A deck" slides={slides} state={state} dispatch={dispatch} talk="talk" onLeave={left} />
}
type Given = { slides?: readonly Slide[]; at?: number; answers?: Answers; locale?: (typeof LOCALE_IDS)[number] }
const start = ({ slides = deck, at = 0, answers = {}, locale = 'en' }: Given = {}) =>
  renderPart(<Show slides={slides} at={at} />, { locale, answers: { dataset: { version: 'v' }, ...answers } })
const { stage: en } = await loadMessages('en', STAGE)
const press = (key: string, target: Element = document.activeElement ?? document.body) => fireEvent.keyDown(target, { key })
const stage = () => screen.getByRole('application')
const shown = () => Number(document.querySelector('[data-slide]')?.getAttribute('data-slide'))
const button = (name: RegExp | string) => screen.getByRole('button', { name })
const layer = () => screen.queryByRole('dialog')

test.each(LOCALE_IDS)('%s: it has the focus, names itself and the slide, and nothing objects', async (locale) => {
  const { container } = await start({ locale })
  const { stage: m } = await loadMessages(locale, STAGE)
  expect(stage()).toHaveFocus()
  expect(stage().getAttribute('aria-label')).toContain(m.label)
  expect(stage().getAttribute('aria-label')).toContain('A deck')
  expect(container.querySelector('[aria-live=polite]')).toHaveTextContent(`${m.of({ at: '1', all: '3' })} Title of one`)
  expect(button(m.bar.previous)).toBeDisabled()
  expect(button(m.bar.next)).toBeEnabled()
  expect(await objections(container)).toEqual([])
})

test('keys turn the pages, and at either end nothing more happens', async () => {
  await start()
  const way: [string, number][] = [
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 3],
    ['PageUp', 2],
    ['End', 3],
    ['Home', 1],
  ]
  for (const [key, at] of way) {
    press(key)
    expect([key, shown()]).toEqual([key, at])
  }
  press('End')
  expect(button(en.bar.next)).toBeDisabled()
  expect(screen.getByRole('heading', { name: 'Title of three' })).toBeInTheDocument()
})

test('the buttons do the same and give the keys back to the stage', async () => {
  const { user } = await start()
  await user.click(button(en.bar.next))
  expect(shown()).toBe(2)
  expect(stage()).toHaveFocus()
  await user.click(button(en.bar.previous))
  expect(shown()).toBe(1)
})

test('N shows the notes of the slide that is shown, and says where there are none', async () => {
  await start()
  expect(screen.queryByRole('complementary')).toBeNull()
  press('n')
  expect(screen.getByRole('complementary', { name: en.speaker.notes })).toHaveTextContent('Say hello.')
  press('ArrowRight')
  expect(screen.getByRole('complementary')).toHaveTextContent(en.speaker.noNotes)
  press('n')
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('a blank screen is ended by the next key, which turns no page', async () => {
  await start()
  const isBlank = () => document.querySelector('[data-blank]') !== null
  press('b')
  expect(isBlank()).toBe(true)
  press('ArrowRight')
  expect([isBlank(), shown()]).toEqual([false, 1])
})

test.each([
  ['o', en.overview],
  ['g', en.goTo.label],
  ['?', en.help.title],
  ['q', en.park.title],
] as const)('%s opens a named layer without objections; Escape closes it first, and then leaves', async (key, name) => {
  const { container } = await start()
  press(key)
  expect(layer()).toHaveAttribute('aria-label', name)
  expect(layer()?.contains(document.activeElement)).toBe(true)
  expect(await objections(container)).toEqual([])
  press('Escape')
  expect(layer()).toBeNull()
  expect(left).not.toHaveBeenCalled()
  press('Escape')
  expect(left).toHaveBeenCalledTimes(1)
})

test('the overview marks the slide that is shown and goes to another', async () => {
  const { user } = await start({ at: 1 })
  press('o')
  const dialog = within(layer() as HTMLElement)
  expect(
    dialog
      .getAllByRole('button')
      .slice(0, 3)
      .map((b) => b.getAttribute('aria-current')),
  ).toEqual([null, 'true', null])
  expect(dialog.getByText('Title of two').closest('button')).toHaveFocus()
  await user.click(dialog.getByText('Title of three'))
  expect([shown(), layer()]).toEqual([3, null])
  expect(stage()).toHaveFocus()
})

test.each([
  ['2', 2],
  ['99', 3],
  ['0', 1],
  ['', 1],
])('asked for slide "%s" of three it shows %i', async (text, at) => {
  await start()
  press('g')
  const field = screen.getByRole('spinbutton')
  expect(field).toHaveFocus()
  fireEvent.change(field, { target: { value: text } })
  fireEvent.submit(field)
  expect(shown()).toBe(at)
})

test('what is typed into a question turns no page; parked, it is kept with its slide', async () => {
  const { user } = await start({ at: 1 })
  press('q')
  const field = screen.getByRole('textbox')
  press(' ', field)
  press('ArrowRight', field)
  press('n', field)
  expect([shown(), screen.queryByRole('complementary')]).toEqual([2, null])
  fireEvent.change(field, { target: { value: ' Since when? ' } })
  await user.click(button(en.park.save))
  expect(layer()).toBeNull()
  await waitFor(async () => expect(await readerStore().get('parked', 'own')).not.toBeNull())
  expect(await readerStore().get('parked', 'own')).toMatchObject({
    title: 'A deck',
    questions: [{ slide: 2, title: 'Title of two', text: 'Since when?' }],
  })
})

test('a number of a slide opens its card over the slide, not the panel of the page; turning the page closes it', async () => {
  const answers = { 'claims/cuts': claimAnswer('cuts', { statement: ['Acme cut ', { text: '400', claim: 'cuts' }, ' jobs.'] }) }
  const { search } = await start({ slides: [claim('cuts'), words('two')], answers })
  fireEvent.click(await screen.findByRole('link', { name: '400' }))
  expect(layer()).toHaveAttribute('aria-label', en.evidence.title)
  expect(search().has('claim')).toBe(false)
  press('ArrowRight')
  expect([shown(), layer()]).toEqual([2, null])
})

test('a slide whose claim is gone says so, and the others go on', async () => {
  const { container } = await start({ slides: [claim('gone'), words('two')] })
  await waitFor(() => expect(container).toHaveTextContent(en.gone({ kind: en.kinds.claim, id: 'gone' })))
  press('ArrowRight')
  expect(screen.getByRole('heading', { name: 'Title of two' })).toBeInTheDocument()
})

test('a slide that did not come says why, and the retry brings it', async () => {
  let isBroken = true
  const answer = () => {
    if (isBroken) throw new Error('x')
    return claimAnswer('cuts', { label: ['Cuts of 2025'] })
  }
  const { user, container } = await start({ slides: [claim('cuts')], answers: { 'claims/cuts': answer } })
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  isBroken = false
  await user.click(button('Try again'))
  await waitFor(() => expect(container.querySelector('.slide-claim')).not.toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a deck without slides says so and can be left', async () => {
  const { user, container } = await start({ slides: [] })
  expect(container).toHaveTextContent(en.empty)
  await act(async () => press('ArrowRight'))
  await user.click(button(en.bar.close))
  expect(left).toHaveBeenCalledTimes(1)
})
