import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { CaseAnswer } from '#schema/api-screens.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { summary } from '../../../../tests/fixtures/answers.ts'
import { caseAnswer, caseLine, companyAnswer, jobs, moveOf, saidOf } from '../../../../tests/fixtures/company.ts'
import { renderPart } from '../../../../tests/support/render-part.tsx'
import { caseInputOf } from './case-input-of.ts'
import { CaseKey } from './case-key.tsx'
import { CaseList } from './case-list.tsx'
import { CaseNumbers } from './case-numbers.tsx'
import { CasePicture } from './case-picture.tsx'

const m = await loadMessages('en', COMPANY, CLAIM)
const words = m.company.case
const acme = (over: Partial<CaseAnswer>, claims: readonly ClaimSummary[] = []) => companyAnswer('acme', { case: caseAnswer(over), claims })

async function draw(over: Partial<CaseAnswer>, claims: readonly ClaimSummary[] = []) {
  const company = acme(over, claims)
  const view = await renderPart(
    <CasePicture company={company} input={caseInputOf(company, 'en', m)} options={{ width: 800, lanes: true }} className="case-wide" />,
  )
  const marks = [...view.container.querySelectorAll<SVGElement>('a[data-claim]')]
  return { ...view, marks, at: (claim: string) => marks.find((a) => a.dataset.claim === claim) }
}

describe('the picture of a case', () => {
  const line = caseLine([
    ['2020-12-31', 1000],
    ['2021-12-31', 3000],
  ])
  test('is entered by Tab at one mark, also where only its last lane holds any', async () => {
    const stops = (marks: readonly SVGElement[]) => marks.filter((a) => a.getAttribute('tabindex') === '0').map((a) => a.dataset.claim)
    const denied = await draw({ said: [saidOf('s', '2025-10-28', { lane: 'denied' })] })
    expect(stops(denied.marks)).toEqual(['s'])
    denied.unmount()
    const { marks } = await draw({ line, said: [saidOf('s', '2020-05-01')], moves: [moveOf('m', '2021-05-01')] })
    expect(stops(marks)).toEqual(['2020-12-31'])
  })
  test('is walked through with arrows, Home and End, and leaves other keys alone', async () => {
    const { marks, container } = await draw({ line, said: [saidOf('s', '2020-05-01')], moves: [moveOf('m', '2021-05-01')] })
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
    const here = () => (document.activeElement as SVGElement | null)?.dataset.claim
    marks[0]?.focus()
    const walk = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowUp', 'End', 'a'].map((key) => [
      press(key),
      here(),
    ])
    expect(walk.map(([, claim]) => claim)).toEqual(['2021-12-31', 'm', 's', 's', 'm', '2020-12-31', '2020-12-31', 's', 's'])
    // What was used here is used up: the page does not scroll as well.
    expect(walk.map(([wentOn]) => wentOn)).toEqual([...Array.from({ length: 8 }, () => false), true])
    expect(container.querySelector('svg')?.getAttribute('aria-label')).toBe(words.picture({ name: 'acme' }))
  })
  test('a mark opens its claim over the page; with a key held down the browser does as it is used to', async () => {
    const { at, search } = await draw({ moves: [moveOf('m', '2021-05-01')] })
    const mark = at('m')
    expect(mark).toHaveAttribute('href', '/evidence/m')
    if (mark) expect(fireEvent.click(mark, { ctrlKey: true })).toBe(true)
    expect(search().get('claim')).toBeNull()
    if (mark) fireEvent.click(mark)
    expect(search().get('claim')).toBe('m')
  })
  test('says in each mark what it is: kind, number or speaker, and words', async () => {
    const claims = [summary('m', { value: jobs(1000, { hedge: 'at-least' }) })]
    const { at } = await draw(
      {
        said: [saidOf('s', '2025-10-28', { lane: 'denied', by: ['Results call'] })],
        moves: [moveOf('m', '2021-05-01'), moveOf('h', '2022', { kind: 'hire', planned: true, text: '250,000' })],
        line,
      },
      claims,
    )
    expect(['s', 'm', 'h', '2021-12-31'].map((claim) => at(claim)?.getAttribute('aria-label'))).toEqual([
      'Denied it: 28 Oct 2025, Results call, Words of s',
      'Cut: at least 1,000, Words of m',
      'Hire, planned: 250,000, Words of h',
      '31 Dec 2021: 3,000',
    ])
  })
  test('draws what lasted a while as long as it was, and a day as a mark alone', async () => {
    const { at } = await draw({ moves: [moveOf('year', '2021'), moveOf('day', '2023-05-01')] })
    expect([at('year'), at('day')].map((a) => a?.querySelectorAll('.case-span').length)).toEqual([1, 0])
  })
  test('shows by its look what is planned, what is only a share, and what is contested', async () => {
    const { at } = await draw(
      { moves: [moveOf('a', '2020'), moveOf('b', '2021', { planned: true }), moveOf('c', '2022', { size: null }), moveOf('d', '2023')] },
      [summary('d', { status: 'contested' }), summary('b', { status: 'contested' })],
    )
    const look = (claim: string) => at(claim)?.querySelector('.case-move')
    expect(['a', 'b', 'c', 'd'].map((c) => look(c)?.getAttribute('class'))).toEqual([
      'case-move',
      'case-move case-planned',
      'case-move case-share',
      'case-move',
    ])
    // Hatched is only what happened and is contested.
    expect(['a', 'b', 'c', 'd'].map((c) => look(c)?.hasAttribute('fill'))).toEqual([false, false, false, true])
  })
})

describe('the key of a picture', () => {
  const keys = async (over: Partial<CaseAnswer>, unlabelled = 0) => {
    const { container, unmount } = await renderPart(<CaseKey company={acme(over)} unlabelled={unlabelled} />)
    const found = [...container.querySelectorAll('li')].map((li) => li.textContent?.trim())
    unmount()
    return found
  }
  test('explains the kinds of marks that are in it, and no others', async () => {
    const { key } = words
    expect(await keys({})).toEqual([])
    expect(await keys({ said: [saidOf('a', '2025', { lane: 'denied' })], moves: [moveOf('m', '2025')] })).toEqual([
      key.denied,
      key.cut,
      key.hire,
    ])
    expect(await keys({ moves: [moveOf('m', '2025', { kind: 'hire', planned: true })] })).toEqual([key.hire, key.planned])
    expect(await keys({ moves: [moveOf('m', '2025', { kind: 'hire', size: null })] })).toEqual([key.hire, key.share])
  })
  test('names the thread where there are two statements to join', async () => {
    const thread = words.key.thread({ name: 'acme' })
    expect(await keys({ said: [saidOf('a', '2024'), saidOf('b', '2025', { thread: false })] })).not.toContain(thread)
    expect(await keys({ said: [saidOf('a', '2024'), saidOf('b', '2025')] })).toContain(thread)
  })
  test('says what was looked for in vain, and how many marks have no words', async () => {
    const line = caseLine([['2020', 1]], { missing: ['2021'] })
    expect(await keys({ line }, 2)).toEqual([words.missing, `2 ${words.unlabelled({ count: 2 })}`])
  })
})

describe('a case as a list', () => {
  test('has a row for each statement and cut in order, and is nothing where there are none', async () => {
    const said = [
      saidOf('s', '2025-10-28', { lane: 'denied', by: ['CEO'] }),
      saidOf('t', '2024-01-01'),
      saidOf('u', '2026-02-01', { lane: 'denied' }),
    ]
    const { container, show } = await renderPart(<CaseList company={acme({ said, moves: [moveOf('m', '2025-10-28')] })} />)
    const rows = [...container.querySelectorAll('li')]
    expect(rows.map((li) => li.querySelector('strong')?.textContent)).toEqual(['1 Jan 2024', '28 Oct 2025, CEO', '1 Feb 2026'])
    expect(rows[1]).toHaveClass('case-row case-in-named case-out-denied case-turn-named-denied', { exact: true })
    // Where the thread stays in its lane it does not turn.
    expect(rows[2]).toHaveClass('case-row case-in-denied', { exact: true })
    expect([...(rows[1]?.querySelectorAll('a') ?? [])].map((a) => a.textContent)).toEqual(['Denied it: Words of s', '1,000'])
    await show(<CaseList company={acme({})} />)
    expect(container).toBeEmptyDOMElement()
  })
  test('draws cuts with areas in proportion, the largest as high as its line', async () => {
    const moves = [moveOf('a', '2024', { size: 100 }), moveOf('b', '2025', { size: 400 })]
    const { container } = await renderPart(<CaseList company={acme({ moves })} />)
    const side = [...container.querySelectorAll('.case-move')].map((path) => {
      const [, left = '0', right = '0'] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(path.getAttribute('d') ?? '') ?? []
      return Number(right) - Number(left)
    })
    expect(side).toEqual([15, 30])
  })
})

describe('the numbers of a case', () => {
  const number = {
    id: 'announced',
    blank: null,
    search: null,
    value: ['30,000'],
    thing: [],
    note: ['A note'],
    status: null,
    picture: null,
  } as const
  const value = (text: string, amount: number, status: 'documented' | 'contested') => ({
    text,
    value: amount,
    claim: text,
    check: null,
    label: null,
    status,
    forecast: false,
  })
  test('that were not found are a blank that says why, with the search', async () => {
    const search = { on: '2026-01-31', places: ['Annual report'] }
    const { container } = await renderPart(
      <CaseNumbers company={acme({ numbers: [{ ...number, value: null, blank: 'not-disclosed', search, note: [], thing: [] }] })} />,
    )
    expect(container.querySelector('.case-number-blank')).toHaveTextContent(words.blank['not-disclosed'])
    expect(container).toHaveTextContent(words.numbers.announced)
    expect(container).toHaveTextContent('Annual report')
  })
  test('as a range go from the lowest to the highest on an axis from zero', async () => {
    const picture = {
      kind: 'range' as const,
      unit: 'percent' as const,
      values: [value('8%', 8, 'contested'), value('4%', 4, 'documented')],
    }
    const { container } = await renderPart(
      <CaseNumbers company={acme({ numbers: [{ ...number, value: ['4–8%'], thing: ['of all'], note: [], picture }] })} />,
    )
    const bar = container.querySelector('.case-bar')
    const [x, width] = ['x', 'width'].map((name) => Number(bar?.getAttribute(name)))
    // From half of the way to the highest on.
    expect(((x ?? 0) - 0.5) / ((x ?? 0) - 0.5 + (width ?? 0))).toBeCloseTo(0.5, 6)
    expect(bar?.getAttribute('fill')).toMatch(/^url\(#/)
    expect([...container.querySelectorAll('text')][0]).toHaveTextContent('0%')
  })
})
