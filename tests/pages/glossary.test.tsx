import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { resolveTerms } from '#core/resolve/terms.ts'
import { glossary as en } from '#i18n/messages/glossary/en.ts'
import { term as note } from '#i18n/messages/term/en.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const { terms } = resolveTerms({ data: dataset, locale: 'en', version })
const wording = (id: string) => {
  const found = terms.find((t) => t.id === id)
  if (!found) throw new Error(`no term ${id}`)
  return found
}
const listed = () => [...document.querySelectorAll('.glossary dt a')].map((a) => a.getAttribute('href'))

test('every term is listed by letter, found in either language or by its reading, and the text stands in the address', async () => {
  const { user, router } = await renderApp('/glossary')
  await waitFor(() => expect(listed()).toHaveLength(terms.length))
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '裁员' } })
  expect(listed()).toContain('/glossary/layoff')
  await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('q')).toBe('裁员'))
  await user.click(screen.getByRole('button', { name: en.clear }))
  expect(listed()).toHaveLength(terms.length)
})

test('in Chinese it goes by the reading', async () => {
  await renderApp('/zh-Hans/glossary?q=caiyuan')
  await waitFor(() => expect(listed()).toContain('/zh-Hans/glossary/layoff'))
  expect(screen.getByRole('heading', { level: 2, name: 'C' })).toBeInTheDocument()
})

test('a status has a page: three languages, whether it may be quoted, claims of that status, terms around it', async () => {
  await renderApp('/glossary/documented')
  expect(await screen.findByRole('heading', { level: 1, name: 'Documented' })).toBeInTheDocument()
  expect(document.querySelector('[lang="zh-Hant"] .glossary-name')).toHaveTextContent('有原始文件')
  expect(screen.getByText(plainText(wording('documented').quote ?? []))).toBeInTheDocument()
  const shown = [...document.querySelectorAll('.claim-list [data-claim]')].map((a) => a.getAttribute('data-claim') ?? '')
  expect(shown.length).toBeGreaterThan(0)
  for (const id of shown) expect(dataset.claims.get(id)?.status).toBe('documented')
})

test('a term that is not there is said', async () => {
  await renderApp('/glossary/dance')
  expect(await screen.findByText(en.unknown({ id: 'dance' }))).toBeInTheDocument()
})

test('a marked word opens its definition in place; Escape closes it and leads back to the word', async () => {
  const { user } = await renderApp('/glossary/contractor')
  const word = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('.glossary-languages a.term')
    if (!found) throw new Error('no marked word')
    return found
  })
  const id = word.dataset.term ?? ''
  expect(word).toHaveAttribute('href', `/glossary/${id}`)
  await user.click(word)
  const opened = await screen.findByRole('dialog', { name: plainText(wording(id).term) })
  expect(within(opened).getByText(plainText(wording(id).definition))).toBeInTheDocument()
  await waitFor(() => expect(opened).toHaveFocus())
  expect(within(opened).getByText(note.page)).toHaveAttribute('href', `/glossary/${id}`)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(word).toHaveFocus()
})

test('when the terms cannot be had, the note says so, and a retry helps', async () => {
  const { user } = await renderApp('/glossary/contractor')
  const word = await waitFor(() => document.querySelector<HTMLElement>('.glossary-languages a.term') ?? Promise.reject(new Error('none')))
  askForFault({ kind: 'fail', resource: 'terms' })
  await user.click(word)
  const opened = await screen.findByRole('dialog')
  const retry = await within(opened).findByRole('button', { name: 'Try again' })
  askForFault(null)
  await user.click(retry)
  expect(await within(opened).findByText(plainText(wording(word.dataset.term ?? '').definition))).toBeInTheDocument()
})
