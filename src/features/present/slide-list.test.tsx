import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Slide } from '#schema/deck.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { SlideList } from './slide-list.tsx'

const NAMES = ['One', 'Two', 'Three', 'Four']
const slides = NAMES.map(
  (title): Slide => ({ kind: 'section', id: title.toLowerCase(), line: null, showLine: false, notes: '', seconds: null, title }),
)
const apply = vi.fn()
const onChoose = vi.fn()
const { present, shell } = await loadMessages('en', PRESENT, SHELL)
const words = present.editor

beforeEach(() => {
  apply.mockReset()
  onChoose.mockReset()
  // jsdom captures no pointers.
  Object.assign(Element.prototype, { setPointerCapture: () => undefined })
})
const start = (locale: (typeof LOCALE_IDS)[number] = 'en') =>
  renderPart(<SlideList slides={slides} names={NAMES} chosen="two" onChoose={onChoose} apply={apply} />, { locale })
const entries = () => screen.getAllByRole('listitem')
const nameOf = (at: number) => within(entries()[at] ?? document.body).getByText(NAMES[at] ?? '')
const said = () => screen.getByRole('status').textContent
const handle = (at: number) => entries()[at]?.querySelector('.slide-list-handle') as HTMLElement

test.each(LOCALE_IDS)('%s: every button names its slide, the chosen slide is marked, the ends cannot be left', async (locale) => {
  const { container } = await start(locale)
  const { present: p, shell: s } = await loadMessages(locale, PRESENT, SHELL)
  const button = (word: string, name: string) => screen.getByRole('button', { name: `${word}${s.colon}${name}`.trim() })
  expect(nameOf(1)).toHaveAttribute('aria-current', 'true')
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1)
  expect([button(p.editor.up, 'One'), button(p.editor.down, 'Four')].every((b) => b.hasAttribute('disabled'))).toBe(true)
  expect(button(p.editor.up, 'Two')).toBeEnabled()
  expect(await objections(container)).toEqual([])
})

test('buttons move, duplicate and remove their slide; a move is said', async () => {
  await start()
  const press = (word: string, name: string) => fireEvent.click(screen.getByRole('button', { name: `${word}${shell.colon}${name}` }))
  press(words.down, 'Two')
  expect(said()).toBe(words.moved({ title: 'Two', at: '3', all: '4' }))
  press(words.duplicate, 'Three')
  press(words.remove, 'Four')
  fireEvent.click(nameOf(0))
  expect(apply.mock.calls.map(([edit]) => edit)).toEqual([
    { do: 'move', id: 'two', to: 2 },
    { do: 'duplicate', id: 'three', as: expect.stringMatching(/^[a-z0-9-]+$/) },
    { do: 'remove', id: 'four' },
  ])
  expect(slides.map((s) => s.id)).not.toContain(apply.mock.calls[1]?.[0].as)
  expect(onChoose.mock.calls).toEqual([['one']])
})

test.each([
  [1, { key: 'ArrowUp', altKey: true }, { do: 'move', id: 'two', to: 0 }],
  [1, { key: 'ArrowDown', altKey: true }, { do: 'move', id: 'two', to: 2 }],
  [0, { key: 'ArrowUp', altKey: true }, null],
  [3, { key: 'ArrowDown', altKey: true }, null],
  [1, { key: 'ArrowUp' }, null],
  [1, { key: 'ArrowLeft', altKey: true }, null],
])('on slide %d the keys %j do %j', async (at, keys, edit) => {
  await start()
  fireEvent.keyDown(nameOf(at), keys)
  expect(apply.mock.calls.flat()).toEqual(edit === null ? [] : [edit])
})

/** Entries of 100 px, one below the other. */
function layOut() {
  for (const [i, entry] of entries().entries())
    vi.spyOn(entry, 'getBoundingClientRect').mockReturnValue({ ...new DOMRect(), top: i * 100, height: 100 })
}

test.each([
  ['below the middle of the third', 0, 260, 2],
  ['to the very end', 0, 900, 3],
  ['above the first', 3, 10, 0],
  ['within its own height', 1, 190, null],
])('a slide that is dragged %s', async (_where, from, y, to) => {
  await start()
  layOut()
  fireEvent.pointerDown(handle(from), { pointerId: 1 })
  expect(entries()[from]).toHaveAttribute('data-dragged', 'true')
  fireEvent.pointerMove(handle(from), { clientY: y })
  if (to !== null) expect(entries()[to]).toHaveAttribute('data-over', 'true')
  fireEvent.pointerUp(handle(from))
  expect(apply.mock.calls.flat()).toEqual(to === null ? [] : [{ do: 'move', id: slides[from]?.id, to }])
  expect(entries()[from]).toHaveAttribute('data-dragged', 'false')
})

test('a drag that the browser ends moves nothing; a pointer that only passes drags nothing', async () => {
  await start()
  layOut()
  fireEvent.pointerDown(handle(0), { pointerId: 1 })
  fireEvent.pointerMove(handle(0), { clientY: 350 })
  fireEvent.pointerCancel(handle(0))
  fireEvent.pointerUp(handle(0))
  fireEvent.pointerMove(handle(2), { clientY: 10 })
  fireEvent.pointerUp(handle(2))
  expect(apply).not.toHaveBeenCalled()
})
