import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { safeCitation } from '#features/compare/safe-citation.ts'
import { claim as claimWords } from '#i18n/messages/claim/en.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import { resolveClaims } from '#core/resolve/ledger.ts'
import { resolveNarratives } from '#core/resolve/narratives.ts'
import { FACETS, type Facet, valuesOf } from '#domain/ledger/facets.ts'
import { cellAddress } from '#features/compare/cells/cell-address.ts'
import { readEvidenceSearch } from '#url/evidence-search.ts'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { plainText } from '#schema/rich-text.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, server, version } from '../support/server.ts'

const messages = await allMessages('en')
const answer = resolveNarratives({ data: dataset, locale: 'en', version })
const { compare, shell, vocabulary } = messages
const isFacet = (name: string): name is Facet => FACETS.some((f) => f === name)

/** Serves the real answer with changes. */
const answerWith = (change: Partial<NarrativesAnswer>) =>
  server.use(http.get('*/api/v1/en/narratives.json', () => HttpResponse.json({ ...answer, ...change })))
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

test('the opening draws a pair a row, and every number drawn leads to its claim or its arithmetic', async () => {
  const { user, router } = await renderApp('/')
  await screen.findByText(compare.stories.US.head)
  for (const row of answer.opening) {
    const section = rowOf(`row-${row.id}`)
    expect(within(section).getByRole('heading')).toHaveTextContent(plainText(row.label))
    for (const [country, cell] of Object.entries(row.cells)) {
      const side = section.querySelector(`.opening-cell.${country.toLowerCase()}`)
      for (const lens of ['told', 'evidence'] as const) {
        const drawn = side?.querySelector(`.lens-${lens} .picture`)
        expect(drawn).not.toBeNull()
        for (const { number } of cell[lens].marks) {
          if (!number) continue
          const link = drawn && linksTo(drawn, number.claim).find((a) => a.textContent === number.text)
          expect(link).toHaveAttribute('href', `/evidence/${number.claim}`)
          expect(link?.dataset.check ?? null).toBe(number.check)
        }
        expect(side?.querySelector(`.lens-${lens} .opening-said`)).toHaveTextContent(plainText(cell[lens].sentence))
      }
    }
  }
  // The panel's code is there, as after the page has been idle.
  await import('#blocks/claim/claim-panel.tsx')
  const computed = answer.opening
    .flatMap((r) => Object.values(r.cells).flatMap((c) => c.evidence.marks))
    .find((m) => m.number?.check)?.number
  const link = linksTo(document, computed?.claim ?? '').find((a) => a.dataset.check === computed?.check)
  expect(link).toBeDefined()
  if (link) await user.click(link)
  const asked = new URLSearchParams(router.history.location.search)
  expect([asked.get('claim'), asked.get('check')]).toEqual([computed?.claim, computed?.check])
  // A computed number opens with its own arithmetic and its own status.
  await waitFor(() => expect(document.querySelector('dialog .claim-computed')).toHaveTextContent(claimWords.computedStatus), {
    timeout: 45_000,
  })
  expect(document.querySelector('dialog .claim-computed')).toHaveTextContent(computed?.text ?? '')
})

test('a number that nobody counts is an open frame that says so, and where it was looked for', async () => {
  await renderApp('/')
  await screen.findByText(compare.stories.CN.head)
  const row = answer.opening.find((r) => r.cells.CN?.evidence.search)
  const cell = rowOf(`row-${row?.id}`).querySelector('.opening-cell.cn .lens-evidence')
  expect(cell?.querySelector('.columns-open')).toHaveTextContent(plainText(row?.cells.CN?.evidence.headline ?? []))
  expect(cell?.querySelectorAll('rect')).toHaveLength(0)
  for (const place of row?.cells.CN?.evidence.search?.places ?? []) expect(cell).toHaveTextContent(place)
})

test('the page says where the evidence ends', async () => {
  const { container } = await renderApp('/')
  await screen.findByText(compare.stories.CN.head)
  expect(container.querySelector(`.opening-foot time[datetime="${answer.evidenceEnds.month}"]`)).toBeInTheDocument()
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

test('the article’s version draws nothing that the article does not say', async () => {
  const { container } = await renderApp('/?lens=told')
  await screen.findByText(compare.stories.CN.head)
  for (const row of answer.opening)
    for (const [country, { told }] of Object.entries(row.cells)) {
      const side = rowOf(`row-${row.id}`).querySelector(`.opening-cell.${country.toLowerCase()} .lens-told`)
      expect(side).toHaveTextContent(shell.lens.toldMark)
      if (told.marks.length === 0) expect(side?.querySelectorAll('rect, path')).toHaveLength(0)
      expect(side?.querySelector('.opening-said > a')).toHaveAttribute('href', `/article#${told.statement}`)
    }
  expect(container.querySelectorAll('.opening-side.lens-told')).toHaveLength(answer.opening.length * 2)
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

test('each question has a line for each country, and opens in place to its evidence and to what can be said', async () => {
  await renderApp('/')
  await screen.findByText(compare.questions.heading)
  for (const q of answer.questions) {
    const row = document.getElementById(`question-${q.id}`)
    const details = row?.querySelector('details')
    if (!row || !details) throw new Error(`question-${q.id} does not open`)
    expect(details.open).toBe(false)
    expect(details.querySelector('summary a')).toBeNull()
    expect(row.querySelector('h3')).toHaveTextContent(plainText(q.question))
    if (q.figure) expect(within(row).getByText(compare.questions.figure)).toHaveAttribute('href', `/figures/${q.figure}`)
    for (const [country, side] of Object.entries(q.answers)) {
      expect(row.querySelector(`.question-line.${country.toLowerCase()}`)).toHaveTextContent(plainText(side.line))
      const item = side.for === null ? undefined : answer.claims[side.for]
      if (!item) continue
      // With its number, and with the date of its status beside who says so.
      const words = [item.value?.full, plainText(item.label)].filter(Boolean).join(' ')
      const link = linksTo(row, item.id).find((a) => a.textContent === words)
      expect(link?.closest('dd')?.querySelector('.status time')).toHaveAttribute('datetime', item.asOf)
    }
    for (const s of q.safe) expect(row).toHaveTextContent(plainText(s.text))
  }
})

test('the six cells are bars on one scale, and each leads to its claims', async () => {
  await renderApp('/')
  await screen.findByText(compare.grid.heading)
  const max = Math.max(...answer.grid.flatMap((r) => Object.values(r.cells).flatMap((c) => [c.supports, c.complicates])))
  for (const row of answer.grid)
    for (const [country, cell] of Object.entries(row.cells))
      for (const leaning of ['supports', 'complicates'] as const) {
        const bar = rowOf(`cells-${row.id}`).querySelector(`.${country.toLowerCase()} .cells-${leaning}`)
        expect(bar).toHaveTextContent(String(cell[leaning]))
        expect(bar).toHaveAttribute('href', cellAddress(row.id, country, leaning))
        expect(Number.parseFloat(bar?.querySelector('svg')?.getAttribute('width') ?? '') / 84).toBeCloseTo(cell[leaning] / max, 3)
      }
})

test('the evidence behind a cell holds as many claims as its bar says', () => {
  const ledger = resolveClaims({ data: dataset, locale: 'en', version }).claims
  for (const row of answer.grid)
    for (const [country, cell] of Object.entries(row.cells))
      for (const leaning of ['supports', 'complicates'] as const) {
        const { query } = readEvidenceSearch(new URLSearchParams(cellAddress(row.id, country, leaning).split('?')[1]))
        const found = ledger.filter((c) =>
          Object.entries(query.facets).every(([facet, wanted]) => isFacet(facet) && valuesOf(c, facet).some((v) => wanted.includes(v))),
        )
        expect([row.id, country, leaning, found.filter((c) => c.point === null).length]).toEqual([row.id, country, leaning, cell[leaning]])
      }
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
    if (/\d/.test(text) && !node.parentElement?.closest('[data-claim], [data-check], [data-count], time, .tick')) loose.push(text)
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
  expect(within(screen.getByRole('navigation', { name: compare.onward.heading })).getAllByRole('link')).toHaveLength(8)
  askForFault(null)
  await user.click(screen.getByRole('button', { name: messages.data.retry }))
  expect(await screen.findByText(compare.questions.heading)).toBeInTheDocument()
})

test('parts without content say so', async () => {
  answerWith({ opening: [], questions: [], grid: [], companies: [] })
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
    compare.safe.warning({ text: 'It rose.' }),
  )
})

test('the first page of a language is the comparison in that language', async () => {
  await renderApp('/zh-Hans')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('AI与就业：两国两种说法，证据怎么说')
})
