import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { term } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { catchDownloads } from '../../../tests/support/downloads.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { TermList } from './term-list.tsx'

const terms = [
  term('layoff', { term: ['Layoff'], definition: ['An end of work.'], names: { en: 'Layoff', 'zh-Hans': '裁员' }, pinyin: 'cái yuán' }),
  term('robot', { term: ['Robot'], definition: ['A machine that works.'], names: { en: 'Robot', 'zh-Hans': '机器人' } }),
  term('rate', { term: ['Rate'], definition: ['A share of a whole.'], names: { en: 'Rate' } }),
  term('3d', { term: ['3D'], initial: '#', names: { en: '3D' } }),
]
const { glossary: en } = await loadMessages('en', GLOSSARY)
const start = (at = '/glossary') => renderPart(<TermList terms={terms} />, { at })
const field = () => screen.getByRole('searchbox', { name: en.filter })
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const shown = () => [...document.querySelectorAll('dt > a')].map((a) => a.textContent)
const letters = () => [...document.querySelectorAll('.glossary-letters a')]

test.each(LOCALE_IDS)('%s: a named field, letters that lead to their terms, and nothing objects', async (locale) => {
  const { container } = await renderPart(<TermList terms={terms} />, { locale, at: '/glossary' })
  const { glossary: words } = await loadMessages(locale, GLOSSARY)
  expect(screen.getByRole('searchbox', { name: words.filter })).toHaveValue('')
  expect(screen.getByRole('navigation', { name: words.index })).toBeInTheDocument()
  expect(letters().map((a) => a.textContent)).toEqual(['L', 'R', words.other])
  for (const a of letters()) expect(document.getElementById(decodeURIComponent(a.getAttribute('href')?.slice(1) ?? ''))?.tagName).toBe('H2')
  expect(screen.queryByRole('button', { name: words.clear })).toBeNull()
  expect(await objections(container)).toEqual([])
})

test.each([
  ['ROBOT', ['Robot']],
  ['裁员', ['Layoff']],
  ['caiyuan', ['Layoff']],
  ['whole share', ['Rate']],
  ['r', ['Layoff', 'Robot', 'Rate']],
])('"%s" finds %j by names, reading and definition', async (text, found) => {
  const { search } = await start()
  type(text)
  expect(shown()).toEqual(found)
  expect(search().get('q')).toBe(text)
  expect(document.querySelector('p[role=status]')).toHaveTextContent(en.found({ count: String(found.length), all: '4' }))
})

test('a letter without a term is not offered; nothing found says so; one press shows all again', async () => {
  const { user, search, history, container } = await start('/glossary?q=robot')
  expect(letters().map((a) => a.textContent)).toEqual(['R'])
  const before = history.length
  type('robotzz')
  expect(container).toHaveTextContent(en.none)
  expect(letters()).toEqual([])
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: en.clear }))
  expect(shown()).toHaveLength(4)
  expect([field().getAttribute('value'), search().has('q'), history.length - before]).toEqual(['', false, 0])
})

test('Enter in the field sends nothing away', async () => {
  const { history } = await start()
  type('robot')
  const before = history.location.href
  expect(fireEvent.submit(field())).toBe(false)
  expect(history.location.href).toBe(before)
})

test('the cards fail with a sentence; a second press makes the file, a line for each term', async () => {
  const files = catchDownloads()
  let isBroken = true
  const answer = vi.fn(() => {
    if (isBroken) throw new Error('x')
    return { terms }
  })
  const { user, container } = await renderPart(<TermList terms={terms} />, { answers: { terms: answer, dataset: { version: 'v' } } })
  await user.click(screen.getByRole('button', { name: en.cards }))
  await waitFor(() => expect(container).toHaveTextContent(en.cardsFailed))
  expect(files).toEqual([])
  isBroken = false
  await user.click(screen.getByRole('button', { name: en.cards }))
  await waitFor(() => expect(files.map((f) => f.name)).toEqual(['parallax-glossary.tsv']))
  expect(container).not.toHaveTextContent(en.cardsFailed)
  const lines = ((await files[0]?.text()) ?? '').split(/\r?\n/)
  expect(lines.filter((l) => l.includes('/glossary/') && l.includes('\t'))).toHaveLength(4)
})
