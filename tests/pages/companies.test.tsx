import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { lastDay } from '#domain/partial-date.ts'
import { askForFault, dataset, server } from '../support/server.ts'
import { renderApp } from '../support/render-app.tsx'

const byOrder = [...dataset.companies.values()].sort((a, b) => a.order - b.order)
const nameOf = (id: string, locale = 'en') => dataset.wording[locale]?.companies[id]?.name ?? ''

/** Waits for a part of a page by selector: looking up roles in pages this long takes seconds in jsdom. */
async function part(selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector(selector)
    if (!(found instanceof HTMLElement)) throw new Error(`nothing at ${selector} yet`)
    return found
  })
}
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((e) => e.textContent ?? '')

describe('the companies', () => {
  it('stand as cards in the order of the content, each leading to its page', async () => {
    await renderApp('/companies')
    const cards = await screen.findAllByRole('article')
    expect(
      cards.map((card) =>
        within(card)
          .getByRole('heading')
          .textContent?.startsWith(nameOf(byOrder[cards.indexOf(card)]?.id ?? '')),
      ),
    ).toEqual(byOrder.map(() => true))
    expect(
      within(cards[0] ?? document.body)
        .getByRole('heading')
        .querySelector('a'),
    ).toHaveAttribute('href', `/companies/${byOrder[0]?.id}`)
  })

  it('say where a headcount was looked for when a single one or none was found', async () => {
    await renderApp('/companies')
    const cards = await screen.findAllByRole('article')
    const searched = byOrder.filter((c) => c.headcountSearch !== undefined)
    expect(searched.length).toBeGreaterThan(0)
    for (const company of searched) {
      const card = cards.find((c) => within(c).getByRole('heading').textContent?.startsWith(nameOf(company.id)))
      expect(card).toHaveTextContent(company.headcountSearch?.places[0] ?? 'no search is recorded')
    }
  })

  it('can be picked two at a time and never twice the same', async () => {
    const { user } = await renderApp('/companies')
    const [first, second] = [await screen.findByLabelText('First company'), screen.getByLabelText('Second company')]
    await user.selectOptions(first, 'iflytek')
    await user.selectOptions(second, 'chegg')
    expect(screen.getByRole('link', { name: 'Set side by side' })).toHaveAttribute('href', '/companies/compare/chegg/iflytek')
    await user.selectOptions(second, 'iflytek')
    expect(first).toHaveValue('chegg')
    expect(screen.getByRole('link', { name: 'Set side by side' })).toHaveAttribute('href', '/companies/compare/chegg/iflytek')
  })

  it('say what failed and go on when asked again', async () => {
    askForFault({ kind: 'fail', resource: 'companies' })
    const { user } = await renderApp('/companies')
    const alert = await screen.findByRole('alert')
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    askForFault(null)
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findAllByRole('article')).toHaveLength(byOrder.length)
  })
})

describe('the page of a company', () => {
  it('answers the seven questions in order, shows the search for what was not found, and lists every claim', async () => {
    await renderApp('/companies/chegg')
    expect(await part('h1')).toHaveTextContent('Chegg')
    const questions = await part('#questions')
    expect(texts(questions, '.companies-questions h3')).toEqual([
      'What happened?',
      'What reason was given, and by whom?',
      'How many people, out of which base?',
      'Did total headcount rise or fall since?',
      'Where did the money go?',
      'What was offered to those affected?',
      'What remains disputed?',
    ])
    const blanks = dataset.companies.get('chegg')?.questions.filter((q) => q.notFound) ?? []
    expect(blanks.length).toBeGreaterThan(0)
    expect(within(questions).getAllByText('Not found')).toHaveLength(blanks.length)
    const own = [...dataset.claims.values()].filter((c) => c.company === 'chegg' && !c.point)
    expect(texts(await part('#claims'), 'tbody th')).toHaveLength(own.length)
    expect(document.title).toContain('Chegg')
  })

  it('puts the timeline in order of date, the latest last', async () => {
    await renderApp('/companies/amazon')
    const timeline = await part('#timeline')
    const dates = [...timeline.querySelectorAll('li > time')].map((t) => t.getAttribute('datetime') ?? '')
    expect(dates.length).toBeGreaterThan(5)
    expect(dates).toEqual([...dates].sort((a, b) => lastDay(a) - lastDay(b)))
  })

  it('copies a sentence with source, status and address, and warns inside what should not be repeated', async () => {
    await renderApp('/companies/amazon')
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    // user-event, set up by renderApp, has put a clipboard in place.
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
    const safe = within(await part('#safe'))
    const [cited, warnings] = [safe.getAllByText('Copy with citation'), safe.getAllByText('Copy the warning')]
    expect([cited.length, warnings.length]).toEqual([3, 3])
    for (const button of [cited[0], warnings[2]]) fireEvent.click(button ?? document.body)
    await waitFor(() => expect(writeText).toHaveBeenCalledTimes(2))
    const [good = '', bad = ''] = writeText.mock.calls.map(([text]) => text)
    expect(good).toMatch(/^Amazon announced about 14,000/)
    expect(good).toMatch(/status: Documented/)
    expect(good).toMatch(/\/companies\/amazon#safe-/)
    expect(bad).toMatch(/^Not safe to say: /)
  })

  it('names the companies that there are when asked for one that there is not, in any shape', async () => {
    await renderApp('/companies/no-such-company')
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    expect(await screen.findByRole('link', { name: /iFlytek/ })).toHaveAttribute('href', '/companies/iflytek')
  })

  it('does not send what cannot be an id to the server', async () => {
    await renderApp('/companies/%2e%2e%2fdataset')
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })

  it('keeps the page when only the list of companies fails', async () => {
    server.use(http.get('*/api/v1/en/companies.json', () => new HttpResponse('', { status: 500 })))
    await renderApp('/companies/iflytek')
    expect(await part('h1')).toHaveTextContent('iFlytek')
    expect(await part('#compare [role=alert]')).toHaveTextContent('error 500')
  })
})

describe('two companies', () => {
  it('say what failed when neither their comparison nor the list can be had', async () => {
    askForFault({ kind: 'malformed', resource: 'companies' })
    await renderApp('/companies/compare/amazon/alibaba')
    expect(await screen.findByRole('alert')).toHaveTextContent('does not have the expected form')
    expect(screen.getByRole('heading', { level: 1, name: 'Compare two companies' })).toBeVisible()
  })

  it('answer each question side by side, with a word on comparing their headcounts', async () => {
    await renderApp('/zh-Hans/companies/compare/amazon/iflytek')
    expect(await part('h1')).toHaveTextContent(`${nameOf('amazon', 'zh-Hans')}与${nameOf('iflytek', 'zh-Hans')}对照`)
    expect(await part('.companies-verdict')).toHaveTextContent('不可比')
    const rows = [...document.querySelectorAll('.companies-pair-questions > li')]
    expect(rows.map((row) => texts(row, '.companies-side-name'))).toEqual(
      rows.map(() => [nameOf('amazon', 'zh-Hans'), nameOf('iflytek', 'zh-Hans')]),
    )
    expect(rows).toHaveLength(7)
  })

  it('lead to the case of each, say what happened and what drove it, and are what the lists below begin with', async () => {
    await renderApp('/companies/compare/chegg/iflytek')
    const head = await part('.companies-pair-lead')
    for (const id of ['chegg', 'iflytek']) {
      expect(head.querySelectorAll(`a[href="/companies/${id}"]`)).toHaveLength(2)
      const words = dataset.wording.en?.companies[id]
      expect(head).toHaveTextContent(words?.mechanism ?? 'no mechanism is written')
    }
    expect(texts(head, 'h2')).toEqual(['Chegg', expect.stringContaining('iFlytek')])
    expect(await screen.findByLabelText('First company')).toHaveValue('chegg')
    expect(screen.getByLabelText('Second company')).toHaveValue('iflytek')
  })

  it('have one address: the other order leads to it and keeps the query', async () => {
    const { router } = await renderApp('/companies/compare/iflytek/amazon?lens=told')
    await waitFor(() => expect(router.state.location.pathname).toBe('/companies/compare/amazon/iflytek'))
    expect(router.state.location.searchStr).toBe('?lens=told')
    expect(await part('h1')).toHaveTextContent('side by side')
  })

  it.each([
    ['/companies/compare/amazon/amazon', 'names Amazon twice'],
    ['/companies/compare/amazon/wipro', 'wipro'],
  ])('are explained, with a choice, at %s', async (path, words) => {
    await renderApp(path)
    expect(await screen.findByLabelText('First company')).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent(words)
  })
})

describe('the case of a company', () => {
  it('draws the headcount with what was said and done; every mark leads to its claim, and arrows lead through the marks', async () => {
    await renderApp('/companies/amazon')
    const picture = (await part('.case-pictures')).querySelector<SVGElement>('.case-wide')
    if (!picture) throw new Error('the case has a picture')
    const claims = [...picture.querySelectorAll('a[data-claim]')].map((a) => a.getAttribute('data-claim') ?? '')
    const { said, moves } = dataset.companies.get('amazon')?.case ?? { said: [], moves: [] }
    expect([...said, ...moves].map((e) => e.claim).filter((id) => !claims.includes(id))).toEqual([])
    expect(claims.filter((id) => !dataset.claims.has(id))).toEqual([])
    expect(texts(picture, '.case-t-lane')).toEqual(expect.arrayContaining(['Cuts, hires', 'Named AI', 'Did not name it', 'Denied it']))
    // Each mark is named by what was said or done, and the page says under the name of the company what drove it.
    const names = [...picture.querySelectorAll('a[data-claim]')].map((a) => a.getAttribute('aria-label') ?? '')
    expect(names.filter((name) => /^\s*[:,]|[:,]\s*[:,]|[:,]\s*$/.test(name))).toEqual([])
    expect(await part('.case-crumbs')).toHaveTextContent(dataset.wording.en?.companies.amazon?.mechanism ?? 'no mechanism is written')
    const first = picture.querySelector<SVGAElement>('a[tabindex="0"]')
    first?.focus()
    fireEvent.keyDown(picture, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(picture.querySelectorAll('a[data-claim]')[1])
    fireEvent.keyDown(document.activeElement ?? picture, { key: 'End' })
    expect(document.activeElement).toBe([...picture.querySelectorAll('a[data-claim]')].at(-1))
  })

  it('opens the arithmetic of a computed share, and says on what it rests', async () => {
    const { router } = await renderApp('/companies/amazon')
    const share = [...(await part('.case-numbers')).querySelectorAll<HTMLElement>('.case-number')][1]
    const number = share?.querySelector<HTMLElement>('.case-value-large [data-check]')
    expect(number).toHaveAttribute('data-check', 'amazon-cuts-share-415k')
    expect(share).toHaveTextContent('Contested')
    fireEvent.click(number ?? document.body)
    await waitFor(() => expect(router.state.location.searchStr).toContain('claim='))
  })

  it.each(byOrder.map((c) => c.id))('has the same four numbers for %s, blanks included', async (id) => {
    await renderApp(`/companies/${id}`)
    const numbers = [...(await part('.case-numbers')).querySelectorAll('.case-number')]
    const blanks = dataset.companies.get(id)?.case.numbers.filter((n) => n.blank) ?? []
    expect(numbers).toHaveLength(4)
    expect(numbers.filter((n) => n.querySelector('.case-value-blank'))).toHaveLength(blanks.length)
    expect(texts(document, '.case-say strong')).toEqual(['Safe to say', 'Not safe to say'])
    expect(texts(document, '.case-say button')).toEqual(['Copy', 'Copy the warning'])
  })

  it('shows what there is where no headcount makes a line, and says where one was looked for', async () => {
    await renderApp('/companies/chegg')
    const figure = await part('.case-figure')
    expect(figure).toHaveTextContent('one count found, so no line')
    expect(figure.querySelector('.case-title')).toHaveTextContent('revenue')
    expect(figure.querySelectorAll('.case-wide .case-line')).toHaveLength(1)
  })

  it('opens the part that its address names, keeps all parts in the page, and says when there is no such part', async () => {
    const { router, user } = await renderApp('/companies/chegg?part=sources')
    await waitFor(() => expect(document.querySelector('.parts')).toHaveAttribute('data-open', 'sources'))
    expect(document.querySelectorAll('.parts-part')).toHaveLength(5)
    await user.click(within(await part('.parts-tabs')).getByText('Timeline'))
    expect(router.state.location.searchStr).toBe('?part=timeline')
    await user.click(within(await part('.parts-tabs')).getByText('Questions'))
    expect(router.state.location.searchStr).toBe('')
    await user.click(within(await part('.parts-tabs')).getByText('Arithmetic'))
    expect(document.querySelector('.parts-tabs [aria-current]')).toHaveTextContent('Arithmetic')
  })

  it('opens the part that a link of the first release means', async () => {
    window.location.hash = 'checks'
    // Scrolled to once its part is open: before that it has no place.
    const openWhenScrolled: (string | undefined)[] = []
    Element.prototype.scrollIntoView = function () {
      openWhenScrolled.push(`${this.id} in ${document.querySelector<HTMLElement>('.parts')?.dataset.open}`)
    }
    await renderApp('/companies/amazon#checks')
    await waitFor(() => expect(document.querySelector('.parts')).toHaveAttribute('data-open', 'arithmetic'))
    window.location.hash = 'safe'
    await waitFor(() => expect(document.querySelector('.parts')).toHaveAttribute('data-open', 'evidence'))
    expect([...new Set(openWhenScrolled)]).toEqual(['checks in arithmetic', 'safe in evidence'])
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
    const partAround = (id: string) => document.getElementById(id)?.closest('.parts-part')?.id
    expect(['checks', 'policies', 'figures', 'claims', 'safe'].map(partAround)).toEqual([
      'arithmetic',
      'questions',
      'evidence',
      'evidence',
      'evidence',
    ])
    window.location.hash = ''
  })

  it('says when an address names a part that there is not', async () => {
    await renderApp('/companies/chegg?part=gossip')
    expect(await screen.findByText(/gossip/)).toBeVisible()
    expect(await part('.parts')).toHaveAttribute('data-open', 'questions')
  })
})
