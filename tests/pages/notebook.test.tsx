import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { resolveClaim } from '#core/resolve/claim.ts'
import { printOf } from '#domain/notebook/clips.ts'
import { clip as clipWords } from '#i18n/messages/clip/en.ts'
import { notebook as en } from '#i18n/messages/notebook/en.ts'
import { shell } from '#i18n/messages/shell/en.ts'
import type { Clip } from '#schema/clip.ts'
import { plainText } from '#schema/rich-text.ts'
import { readerStore } from '#store/reader-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { dataset, server, version } from '../support/server.ts'

const ID = 'salesforce-support-cut-4000'
const answer = resolveClaim(ID, { data: dataset, locale: 'en', version })
if (answer === null) throw new Error(`no claim ${ID}`)
const statement = plainText(answer.claim.statement)

const clipOf = (target: Clip['target'], over: Partial<Clip> = {}): Clip => ({
  target,
  words: 'Words of then.',
  language: 'en',
  dataset: 'abc',
  on: '2026-01-02',
  note: '',
  tags: [],
  place: 1,
  ...over,
})
const target = { kind: 'claim', id: ID, print: printOf(answer), status: answer.claim.status, value: null } as const
const keep = (id: string, clip: Clip) => readerStore().put('clips', id, clip)
const shown = () => [...document.querySelectorAll('.notebook-clip blockquote')].map((b) => b.textContent)

test('a claim is saved from its page with a note and tags, and stands in the notebook with its sources', async () => {
  const { user, router } = await renderApp(`/evidence/${ID}`)
  await user.click(await screen.findByRole('button', { name: shell.clip }))
  expect(await screen.findByText(clipWords.saved)).toBeInTheDocument()
  fireEvent.change(screen.getByLabelText(clipWords.note), { target: { value: 'For my second chapter' } })
  fireEvent.change(screen.getByLabelText(clipWords.tags), { target: { value: 'service, ai' } })
  await waitFor(async () => expect((await readerStore().get('clips', `claim-${ID}`))?.tags).toEqual(['service', 'ai']))
  await user.click(screen.getByRole('link', { name: clipWords.open }))
  await waitFor(() => expect(router.history.location.pathname).toBe('/notebook'))
  await waitFor(() => expect(shown()).toEqual([statement]))
  expect(screen.getByLabelText(en.note)).toHaveValue('For my second chapter')
  expect(document.querySelector('.notebook-citations')).toHaveTextContent(statement.replace(/\.$/, ''))
  expect(screen.queryByText(new RegExp(en.changed))).not.toBeInTheDocument()
})

test('a claim that has changed says so, and the new version can be kept', async () => {
  await keep(`claim-${ID}`, clipOf({ ...target, print: 'old', status: 'supported', value: '9 jobs' }))
  const { user } = await renderApp('/notebook')
  expect(await screen.findByText(/Status then: Supported/)).toHaveTextContent(/Value then: 9 jobs/)
  await user.click(screen.getByRole('button', { name: en.take }))
  await waitFor(() => expect(screen.queryByText(new RegExp(en.changed))).not.toBeInTheDocument())
})

test('each saved sentence is looked up on its page by its words, and says when it is not there, or not known', async () => {
  const page = '<main><p>Before. <b>The sentence</b> stands here.</p><p class="no-print">Gone sentence</p></main>'
  server.use(
    http.get('*/method', () => HttpResponse.html(page)),
    http.get('*/old', () => new HttpResponse('', { status: 404 })),
    http.get('*/far', () => HttpResponse.error()),
  )
  const sentence = (at: string, exact: string) =>
    clipOf({ kind: 'quote', page: at, title: 'Page', quote: { prefix: 'Before. ', exact, suffix: '' } }, { words: exact })
  await keep('quote-1', sentence('/method', 'The sentence stands'))
  await keep('quote-2', sentence('/method', 'Gone sentence'))
  await keep('quote-3', sentence('/old', 'The sentence stands'))
  await keep('quote-4', sentence('/far', 'The sentence stands'))
  await renderApp('/notebook')
  const said = () =>
    [...document.querySelectorAll('.notebook-clip')].map((c) => Object.values(en.sentence).find((w) => c.textContent?.includes(w)))
  const { found, missing, unchecked } = en.sentence
  await waitFor(() => expect(said()).toEqual([found, missing, en.sentence['page-gone'], unchecked]))
})

test('what is gone shows what was saved; order, tags and removal are the reader’s', async () => {
  await keep('claim-gone', clipOf({ ...target, id: 'gone' }, { place: 1, tags: ['old'] }))
  await keep('figure-robots-installed', clipOf({ kind: 'figure', id: 'robots-installed' }, { place: 2 }))
  const { user } = await renderApp('/notebook')
  expect(await screen.findByText(en.gone)).toBeInTheDocument()
  await waitFor(() => expect(shown()).toHaveLength(2))
  expect(shown()[0]).toBe('Words of then.')
  const second = document.querySelectorAll<HTMLElement>('.notebook-clip')[1]
  if (!second) throw new Error('no second clip')
  await user.click(within(second).getByRole('button', { name: en.up }))
  await waitFor(() => expect(shown()[1]).toBe('Words of then.'))
  await user.selectOptions(screen.getByLabelText(en.filter), 'old')
  expect(shown()).toEqual(['Words of then.'])
  await user.click(screen.getByRole('button', { name: en.remove }))
  await waitFor(() => expect(shown()).not.toContain('Words of then.'))
  await user.click(screen.getByRole('button', { name: en.undo }))
  await waitFor(() => expect(shown()).toEqual(['Words of then.']))
})

test('a browser without storage breaks nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await keep('figure-robots-installed', clipOf({ kind: 'figure', id: 'robots-installed' }))
  await renderApp('/notebook')
  await waitFor(() => expect(shown()).toHaveLength(1))
  expect(screen.getByText(/does not allow the site to keep anything/)).toBeInTheDocument()
})

test('a clipped sentence is found on its page; one whose words are gone is admitted', async () => {
  const quote = (exact: string) => ({
    kind: 'quote' as const,
    page: '/policies/cn-labour-contract-law',
    title: 'Policies',
    quote: { prefix: '', exact, suffix: '' },
  })
  await keep('quote-a', clipOf(quote('words that nobody wrote there'), { words: 'words that nobody wrote there' }))
  location.hash = '#clip=quote-a'
  await renderApp('/policies/cn-labour-contract-law')
  expect(await screen.findByText(clipWords.gone)).toBeInTheDocument()
  expect(screen.getByText(/words that nobody wrote there/)).toBeInTheDocument()
  location.hash = ''
})
