import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { data } from '#i18n/messages/data/zh-hans.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { article as words } from '#i18n/messages/article/en.ts'
import { article as hans } from '#i18n/messages/article/zh-hans.ts'
import { resolveArticle } from '#core/resolve/lists.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const messages = await allMessages('en')

const answer = resolveArticle({ data: dataset, locale: 'en', version })
const { claims } = answer
/** Some of the statements of every part: the whole article takes jsdom seconds. */
const statements = answer.statements.filter((s) => s.order % 4 === 1)
const some = () => server.use(http.get('*/api/v1/en/article.json', () => HttpResponse.json({ ...answer, statements })))
const { vocabulary, shell } = messages

/** A statement by its id: role queries over so large a page take seconds. */
function statement(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no statement ${id}`)
  return found
}
const shownIds = () => [...document.querySelectorAll('.article-statement:not([hidden])')].map((e) => e.id)
function key(facet: string, label: string): HTMLElement {
  const strip = [...document.querySelectorAll<HTMLElement>('fieldset')].find((g) => g.getAttribute('aria-label') === facet)
  return within(strip ?? document.body).getByText(label, { exact: false, selector: 'button' })
}
/** The key of a verdict: the head of its row in the picture. */
const rowKey = (label: string): HTMLElement =>
  within(document.querySelector<HTMLElement>(`fieldset[aria-label="${label}"]`) ?? document.body).getByText(label, {
    exact: false,
    selector: 'button',
  })
const countIn = (button: HTMLElement) => Number(button.querySelector('[data-count]')?.textContent)

test('every statement stands in the article’s order with its kind, its finding and the evidence on its side', async () => {
  await renderApp('/article')
  await waitFor(() => expect(shownIds()).toEqual(answer.statements.map((s) => s.id)), { timeout: 45_000 })
  for (const s of answer.statements) {
    const here = statement(s.id)
    expect(here.querySelector('h3')).toHaveTextContent(plainText(s.paraphrase).replace(/\s+/g, ' '))
    expect(here.querySelector('.article-findings dd')).toHaveTextContent(vocabulary.statementKind[s.kind])
    expect(here.querySelector('.article-finding')).toHaveTextContent(vocabulary.finding[s.finding])
    // No line of a phone ends after the verdict: what is between it and the words does not break.
    expect(here.querySelector('.article-finding')?.textContent).toMatch(/\u00a0$/)
    expect(here.querySelector('.article-finding')?.nextSibling).toBe(here.querySelector('.article-says'))
    const linked = (side: string) =>
      [...here.querySelectorAll<HTMLElement>(`.article-${side} li > a[data-claim]:first-child`)].map((a) => a.dataset.claim)
    expect(linked('for')).toEqual(s.for.filter((id) => claims[id]))
    expect(linked('against')).toEqual(s.against.filter((id) => claims[id]))
    expect(here.querySelector(`a[href="#${s.id}"]`)).toBeInTheDocument()
  }
}, 60_000)

test('a filter goes into the address, hides the rest without taking it out, and changes the counts of the others', async () => {
  some()
  const { user, router } = await renderApp('/article')
  await screen.findByText(words.mix.heading)
  await user.click(key(words.mix.kind, vocabulary.statementKind.fact))
  await waitFor(() => expect(router.history.location.search).toBe('?kind=fact'))
  const facts = statements.filter((s) => s.kind === 'fact')
  expect(shownIds()).toEqual(facts.map((s) => s.id))
  expect(document.querySelectorAll('.article-statement')).toHaveLength(statements.length)
  // The facet's own counts stay; those of the others follow.
  expect(countIn(key(words.mix.kind, vocabulary.statementKind.opinion))).toBe(statements.filter((s) => s.kind === 'opinion').length)
  expect(countIn(rowKey(vocabulary.finding.imprecise))).toBe(facts.filter((s) => s.finding === 'imprecise').length)
  expect(countIn(key(words.mix.independent, words.mix.independence.yes))).toBe(facts.filter((s) => s.independent).length)
  await user.selectOptions(screen.getByLabelText(words.mix.company), 'amazon')
  await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('company')).toBe('amazon'))
  expect(shownIds()).toEqual(facts.filter((s) => s.company === 'amazon').map((s) => s.id))
  await user.click(screen.getByText(words.mix.clear))
  await waitFor(() => expect(router.history.location.search).toBe(''))
  expect(shownIds()).toHaveLength(statements.length)
}, 30_000)

test('filters are read from the address; one that is not known is reported and left open', async () => {
  some()
  await renderApp('/article?finding=imprecise&independent=no&kind=rumour&country=FR')
  await screen.findByText(words.mix.heading)
  expect(shownIds()).toEqual(statements.filter((s) => s.finding === 'imprecise' && !s.independent).map((s) => s.id))
  expect(screen.getByText(shell.notices.badParameter({ parameter: 'kind', value: 'rumour' }))).toBeInTheDocument()
  expect(screen.getByText(shell.notices.badParameter({ parameter: 'country', value: 'FR' }))).toBeInTheDocument()
  expect(rowKey(vocabulary.finding.imprecise)).toHaveAttribute('aria-pressed', 'true')
})

test('choices that nothing fits say so', async () => {
  const none = ['US', 'CN', 'WLD']
    .flatMap((country) => ['amazon', 'iflytek'].map((company) => ({ country, company })))
    .find((c) => !statements.some((s) => s.country === c.country && s.company === c.company))
  some()
  await renderApp(`/article?country=${none?.country}&company=${none?.company}`)
  expect(await screen.findByText(words.empty)).toBeInTheDocument()
})

test('a statement is copied with its finding and its own address', async () => {
  some()
  const { user } = await renderApp('/article')
  await screen.findByText(words.mix.heading)
  const [first] = statements
  if (!first) throw new Error('no statements')
  // The buttons come with the first opening.
  expect(within(statement(first.id)).queryByText(words.copy)).toBeNull()
  await user.click(statement(first.id).querySelector('summary') ?? document.body)
  await user.click(await within(statement(first.id)).findByText(words.copy))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain(plainText(first.paraphrase))
  expect(copied).toContain(vocabulary.finding[first.finding])
  expect(copied).toContain(`/article#${first.id}`)
})

test('when the statements cannot be had the page says why and keeps what it knows of the article', async () => {
  askForFault({ kind: 'fail', resource: 'article' })
  await renderApp('/zh-Hans/article')
  expect(await screen.findByText(hans.title)).toBeInTheDocument()
  expect(screen.getByText(hans.isNot.heading)).toBeInTheDocument()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(data.failedTitle)
})

test('an address with a statement opens that statement, a square of the picture another', async () => {
  some()
  const [first, second] = statements
  if (!first || !second) throw new Error('no statements')
  const { user } = await renderApp(`/article#${first.id}`)
  await screen.findByText(words.mix.heading)
  const isOpen = (id: string) => statement(id).querySelector('details')?.open
  location.hash = first.id
  await waitFor(() => expect(isOpen(first.id)).toBe(true))
  expect(isOpen(second.id)).toBe(false)
  const square = document.querySelector<HTMLElement>(`a.article-tile[href="#${second.id}"]`)
  expect(square?.closest('fieldset')).toHaveAccessibleName(vocabulary.finding[second.finding])
  await user.click(square ?? document.body)
  await waitFor(() => expect(isOpen(second.id)).toBe(true))
})

test('nothing only says that there is nothing', async () => {
  some()
  await renderApp('/article')
  await screen.findByText(words.mix.heading)
  for (const s of statements) {
    expect(Boolean(statement(s.id).querySelector('.article-for'))).toBe(s.for.length > 0)
    expect(Boolean(statement(s.id).querySelector('.article-against'))).toBe(s.against.length > 0)
  }
})
