import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { safeCitation } from '#features/compare/safe-citation.ts'
import { messages } from '#i18n/messages/en.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import { resolveNarratives } from '#core/resolve/narratives.ts'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const answer = resolveNarratives({ data: dataset, locale: 'en', version })
const { compare, shell, vocabulary } = messages

/** Serves the real answer with changes; the figures are left out, which have tests of their own. */
const answerWith = (change: Partial<NarrativesAnswer>) =>
  server.use(http.get('*/api/v1/en/narratives.json', () => HttpResponse.json({ ...answer, figures: [], ...change })))
/** A row by the id of its heading: role queries over so large a page take seconds. */
function rowOf(headingId: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`section[aria-labelledby="${headingId}"]`)
  if (!row) throw new Error(`no row ${headingId}`)
  return row
}
const linksTo = (root: ParentNode, claim: string) =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[data-claim]')].filter((a) => a.dataset.claim === claim)

beforeEach(() => {
  delete document.documentElement.dataset.lens
  answerWith({})
})

test('the opening puts both countries into every row, and its numbers lead to their claims', async () => {
  const { user, router } = await renderApp('/')
  await screen.findByText(compare.stories.US.head)
  for (const row of answer.opening) {
    const section = rowOf(`row-${row.id}`)
    expect(within(section).getByRole('heading')).toHaveTextContent(plainText(row.label))
    const shown = within(section)
    for (const [country, cell] of Object.entries(row.cells)) {
      expect(shown.getByText(vocabulary.countries[country === 'US' ? 'US' : 'CN'])).toBeInTheDocument()
      if (cell.number)
        expect(linksTo(section, cell.number.claim).find((a) => a.textContent === cell.number?.text)).toHaveAttribute(
          'href',
          `/evidence/${cell.number.claim}`,
        )
      else expect(shown.getByText(plainText(cell.headline ?? []))).toBeInTheDocument()
    }
  }
  const number = answer.opening.flatMap((r) => Object.values(r.cells)).find((c) => c.number)?.number
  expect(number).toBeTruthy()
  const [link] = linksTo(document, number?.claim ?? '')
  if (link) await user.click(link)
  expect(new URLSearchParams(router.history.location.search).get('claim')).toBe(number?.claim)
})

test('the lens switch is held in the address, and the default leaves no trace in it', async () => {
  const { user, router } = await renderApp('/')
  await user.click(await screen.findByRole('radio', { name: shell.lens.told }))
  await waitFor(() => expect(router.history.location.search).toBe('?lens=told'))
  expect(document.documentElement.dataset.lens).toBe('told')
  await user.click(screen.getByRole('radio', { name: shell.lens.evidence }))
  await waitFor(() => expect(router.history.location.search).toBe(''))
  expect(document.documentElement.dataset.lens).toBe('evidence')
})

test('every told sentence of the opening is marked as the article’s', async () => {
  const { container } = await renderApp('/?lens=told')
  await screen.findByText(compare.stories.CN.head)
  const told = [...container.querySelectorAll('.compare-opening .lens-told')]
  expect(told.map((t) => t.querySelector('p')?.textContent)).toEqual(
    answer.opening.flatMap((r) => ['US', 'CN'].map((c) => plainText(r.cells[c]?.told ?? []))),
  )
  for (const t of told) expect(t).toHaveTextContent(shell.lens.toldMark)
})

test('a verdict opens to its checks and Escape closes it', async () => {
  const { user } = await renderApp('/')
  const judged = answer.opening.find((r) => r.verdict && r.verdict.checks.length > 1)
  expect(judged?.verdict).toBeTruthy()
  await screen.findByText(compare.stories.US.head)
  const row = rowOf(`row-${judged?.id}`)
  const details = row.querySelector<HTMLDetailsElement>('.compare-verdict')
  const summary = details?.querySelector('summary')
  if (!details || !summary) throw new Error('the row has no verdict')
  expect(summary).toHaveTextContent(vocabulary.verdict[judged?.verdict?.verdict ?? 'comparable'])
  await user.click(summary)
  expect(details.open).toBe(true)
  expect(
    within(details)
      .getAllByRole('term', { hidden: true })
      .map((t) => t.textContent),
  ).toEqual(judged?.verdict?.checks.map((c) => vocabulary.checkName[c.check]))
  summary.focus()
  await user.keyboard('{Escape}')
  expect(details.open).toBe(false)
})

test('each question is answered for both countries with its evidence for and against', async () => {
  await renderApp('/')
  await screen.findByText(compare.questions.heading)
  for (const q of answer.questions) {
    const section = rowOf(`question-${q.id}`)
    const row = within(section)
    expect(section.querySelector('h3')).toHaveTextContent(plainText(q.question))
    if (q.figure) expect(row.getByText(compare.questions.figure)).toHaveAttribute('href', `/figures/${q.figure}`)
    expect(row.getAllByText(compare.strongestFor)).toHaveLength(Object.keys(q.answers).length)
    for (const side of Object.values(q.answers)) {
      const item = side.for === null ? undefined : answer.claims[side.for]
      if (!item) continue
      const name = item.value?.full ?? plainText(item.label)
      expect(linksTo(section, item.id).map((a) => a.textContent)).toContain(name)
    }
  }
})

test('a thin cell of the grid says so, a full one does not', async () => {
  const [first] = answer.grid
  if (!first?.cells.US || !first.cells.CN) throw new Error('the grid has no cells')
  answerWith({
    grid: [
      {
        ...first,
        cells: { US: { ...first.cells.US, supports: 40, complicates: 9 }, CN: { ...first.cells.CN, supports: 1, complicates: 0 } },
      },
    ],
  })
  const { container } = await renderApp('/')
  await screen.findByText(compare.grid.heading)
  const [us, cn] = ['us', 'cn'].map((side) => container.querySelector(`.compare-grid .compare-answer.${side}`))
  expect(us).toHaveTextContent('40 support · 9 complicate')
  expect(us).not.toHaveTextContent(compare.grid.thin)
  expect(cn).toHaveTextContent('1 supports · 0 complicate')
  expect(cn).toHaveTextContent(compare.grid.thin)
})

test('no number stands on the page without a claim, a date or a count behind it', async () => {
  const { container } = await renderApp('/')
  await screen.findByText(compare.onward.heading)
  const loose: string[] = []
  // Proper names with digits (10-K) and quoted phrases are listed with the content.
  const names = [...readContentFiles('mock-data')].flatMap(([path, data]) =>
    path.startsWith('wording-exceptions/') && Array.isArray(data) ? data.map(String) : [],
  )
  const walk = document.createTreeWalker(container.querySelector('.compare') ?? container, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = names.reduce((rest, name) => rest.replaceAll(name, ''), node.textContent ?? '')
    // Figures hold themselves to the same rule in their own test.
    if (/\d/.test(text) && !node.parentElement?.closest('[data-claim], [data-check], [data-count], time, .compare-figures'))
      loose.push(text)
  }
  expect(loose).toEqual([])
})

test('without its data the page keeps headline, stories and ways onward, says why, and recovers', async () => {
  server.resetHandlers()
  askForFault({ kind: 'fail', resource: 'narratives' })
  const { user } = await renderApp('/')
  expect(await screen.findByText(messages.data.failedTitle)).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(compare.title)
  expect(screen.getByText(compare.stories.CN.head)).toBeInTheDocument()
  expect(within(screen.getByRole('navigation', { name: compare.onward.heading })).getAllByRole('link')).toHaveLength(5)
  askForFault(null)
  await user.click(screen.getByRole('button', { name: messages.data.retry }))
  expect(await screen.findByText(compare.questions.heading)).toBeInTheDocument()
})

test('parts without content say so', async () => {
  answerWith({ opening: [], questions: [], grid: [], companies: [], figures: [] })
  await renderApp('/')
  expect(await screen.findAllByText(compare.empty)).toHaveLength(4)
})

test('a lens that does not exist falls back to the evidence and is named', async () => {
  await renderApp('/?lens=sideways')
  expect(await screen.findByRole('radio', { name: shell.lens.evidence })).toBeChecked()
  expect(screen.getByText(/lens = “sideways”/)).toBeInTheDocument()
})

test('a copied sentence carries its claims and the dataset; one that the evidence does not carry is copied with its warning', () => {
  const claim = Object.values(answer.claims)[0]
  if (!claim) throw new Error('no claims')
  const cited = [
    { url: 'https://x.test/evidence/a', claim },
    { url: 'https://x.test/evidence/b', claim: undefined },
  ]
  const good = safeCitation({ text: 'It rose.', safe: true, cited, version: 'abc' }, messages).split('\n')
  expect(good[0]).toBe('It rose.')
  expect(good[1]).toContain(claim.speaker.name)
  expect(good[1]).toContain(vocabulary.status[claim.status])
  expect(good.slice(2)).toEqual(['https://x.test/evidence/b', 'Parallax dataset abc'])
  expect(safeCitation({ text: 'It rose.', safe: false, cited: [], version: null }, messages)).toBe(
    'Not carried by the evidence: “It rose.”',
  )
})

test('the first page of a language is the comparison in that language', async () => {
  await renderApp('/zh-Hans')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('AI与就业：两国两种说法，证据怎么说')
})
