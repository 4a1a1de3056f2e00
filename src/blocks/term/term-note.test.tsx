import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { TERM } from '#i18n/messages/term/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { term } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { TermNote } from './term-note.tsx'

const terms = {
  terms: [
    term('severance', {
      term: ['severance pay'],
      definition: ['Money paid when a job ends.'],
      quote: ['Yes, with its date.'],
      names: { en: 'severance pay', 'zh-Hans': '经济补偿', 'zh-Hant': '經濟補償' },
    }),
    term('reported', { names: { en: 'reported', 'zh-Hans': 'reported' } }),
  ],
}

/** A word in a text that opens and closes its note, as the page's frame does. */
function Word({ id = 'severance', within = 'p' }: { id?: string; within?: 'p' | 'dialog' }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const Box = within
  return (
    <Box open>
      <a href={`/glossary/${id}`} onClick={(event) => (event.preventDefault(), setAnchor(event.currentTarget))}>
        word
      </a>
      {anchor ? <TermNote term={id} anchor={anchor} onClose={() => setAnchor(null)} /> : null}
    </Box>
  )
}
const word = () => screen.getByText('word')
const note = () => screen.getByRole('dialog', { name: 'severance pay' })

test.each(LOCALE_IDS)('%s: it is named, holds the definition, the other languages and a way on, and has the focus', async (locale) => {
  const { user } = await renderPart(<Word />, { locale, answers: { terms } })
  const { term: words } = await loadMessages(locale, TERM)
  await user.click(word())
  await waitFor(() => expect(note()).toHaveFocus())
  expect(note()).toHaveTextContent('Money paid when a job ends.')
  expect(note()).toHaveTextContent(words.mayIQuote)
  expect(word()).toHaveAttribute('aria-expanded', 'true')
  const others = [...note().querySelectorAll('.term-note-others [lang]')]
  expect(others.map((o) => o.getAttribute('lang'))).toEqual(LOCALE_IDS.filter((l) => l !== locale))
  expect(screen.getByRole('link', { name: words.page }).getAttribute('href')).toMatch(/\/glossary\/severance$/)
  expect(await objections(note())).toEqual([])
})

test('Escape and its button close it and give the focus back; a press elsewhere only closes it', async () => {
  const { user } = await renderPart(<Word />, { answers: { terms } })
  const { term: words } = await loadMessages('en', TERM)
  const closes = [() => user.keyboard('{Escape}'), () => user.click(screen.getByRole('button', { name: words.close }))]
  for (const close of closes) {
    await user.click(word())
    await waitFor(() => expect(note()).toHaveFocus())
    await close()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(word()).toHaveFocus()
    expect(word()).not.toHaveAttribute('aria-expanded')
  }
  await user.click(word())
  await waitFor(() => expect(note()).toHaveFocus())
  fireEvent.pointerDown(note())
  expect(note()).toBeInTheDocument()
  fireEvent.pointerDown(document.body)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('in a dialog it stands inside it, where it is not inert, and its Escape is not the dialog’s', async () => {
  const heard = vi.fn()
  const { user } = await renderPart(<Word within="dialog" />, { answers: { terms } })
  document.addEventListener('keydown', heard)
  await user.click(word())
  await waitFor(() => expect(note()).toHaveFocus())
  expect(note().parentElement?.closest('dialog')).not.toBeNull()
  await user.keyboard('{Escape}')
  document.removeEventListener('keydown', heard)
  expect(screen.queryByRole('dialog', { name: 'severance pay' })).toBeNull()
  expect(heard).not.toHaveBeenCalled()
})

test('a status leads to how it is decided; a name that is the same elsewhere is not repeated', async () => {
  const { user } = await renderPart(<Word id="reported" />, { answers: { terms } })
  const { term: words } = await loadMessages('en', TERM)
  await user.click(word())
  const method = await screen.findByRole('link', { name: words.method })
  expect(method).toHaveAttribute('href', '/method#status-reported')
  expect(document.querySelector('.term-note-others')).toBeEmptyDOMElement()
})

test('a term that the glossary has not is admitted', async () => {
  const { user } = await renderPart(<Word id="unknown" />, { answers: { terms } })
  const { term: words } = await loadMessages('en', TERM)
  await user.click(word())
  expect(await screen.findByText(words.gone)).toBeInTheDocument()
  expect(screen.getByRole('dialog', { name: words.label })).toBeInTheDocument()
})

test('when the glossary does not come, it says so and the retry brings the definition', async () => {
  let isBroken = true
  const answer = () => {
    if (isBroken) throw new Error('x')
    return terms
  }
  const { user } = await renderPart(<Word />, { answers: { terms: answer } })
  await user.click(word())
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(note()).toHaveTextContent('Money paid'))
})
