import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { FullScreenButton } from './full-screen-button.tsx'

/** Two figures of a page, and one of them twice. Their answers are not there: what is tested is the room around them. */
const page = (
  <main>
    {['robots', 'cuts', 'robots'].map((id, i) => (
      <section key={i} data-figure={id}>
        <button type="button">{`in ${id} ${i}`}</button>
        <FullScreenButton />
      </section>
    ))}
    <input aria-label="elsewhere" />
  </main>
)
const { stage: en } = await loadMessages('en', STAGE)
const start = (at = '/', locale: (typeof LOCALE_IDS)[number] = 'en') =>
  renderPart(page, { at, locale, answers: { dataset: { version: 'v' } } })
const inside = (name: string) => screen.getByRole('button', { name, hidden: true })
const dialogs = () => [...document.querySelectorAll('dialog.stage-dialog')]
const opened = async () => {
  await waitFor(() => expect(dialogs()).toHaveLength(1))
  return dialogs()[0] as HTMLDialogElement
}
const slide = () => document.querySelector('[data-slide]')?.getAttribute('data-slide')
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

test.each(LOCALE_IDS)('%s: the address opens one dialog for all doors, the keys are the stage’s, and nothing objects', async (locale) => {
  await start('/?full-screen=cuts', locale)
  const dialog = await opened()
  const { stage: words } = await loadMessages(locale, STAGE)
  expect(dialog).toHaveAttribute('open')
  await waitFor(() => expect(dialog.querySelector('.stage')).toHaveFocus())
  expect(dialog).toHaveTextContent(words.of({ at: '2', all: '2' }))
  expect(await objections(dialog)).toEqual([])
})

test('F opens the figure that has the focus; the address follows the slides; Escape gives the focus back', async () => {
  const { search } = await start()
  inside('in robots 0').focus()
  expect(press('f')).toBe(false)
  expect(search().get('full-screen')).toBe('robots')
  await opened()
  expect(slide()).toBe('1')
  await act(async () => void press('ArrowRight'))
  await waitFor(() => expect(search().get('full-screen')).toBe('cuts'))
  await act(async () => void press('Escape'))
  await waitFor(() => expect(dialogs()).toEqual([]))
  expect(search().has('full-screen')).toBe(false)
  expect(inside('in robots 0')).toHaveFocus()
})

test('Back closes it', async () => {
  const { history } = await start()
  inside('in cuts 1').focus()
  press('F')
  await opened()
  expect(slide()).toBe('2')
  await act(async () => history.back())
  await waitFor(() => expect(dialogs()).toEqual([]))
  expect(inside('in cuts 1')).toHaveFocus()
})

test.each([
  ['typed into a field', () => screen.getByLabelText('elsewhere').focus(), {}],
  ['pressed outside every figure', () => (document.activeElement as HTMLElement | null)?.blur(), {}],
  ['pressed with Ctrl', () => inside('in cuts 1').focus(), { ctrlKey: true }],
])('an F that is %s opens nothing', async (_what, focus, modifiers) => {
  const { search } = await start()
  focus()
  expect(fireEvent.keyDown(document.activeElement ?? document.body, { key: 'f', ...modifiers })).toBe(true)
  expect(search().has('full-screen')).toBe(false)
})

test('a figure that the page has not is shown first; the button at the end closes', async () => {
  const { search, user } = await start('/?full-screen=other')
  const dialog = await opened()
  await waitFor(() => expect(dialog).toHaveTextContent(en.of({ at: '1', all: '3' })))
  await user.click(screen.getByRole('button', { name: en.bar.close }))
  await waitFor(() => expect(dialogs()).toEqual([]))
  expect(search().has('full-screen')).toBe(false)
})
