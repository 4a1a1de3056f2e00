import { fireEvent } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EMPTY_QUERY, type LedgerAnswer, type LedgerQuery } from '#domain/ledger/query.ts'
import type { LOCALE_IDS } from '#i18n/locales.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ExportSaid } from './export-said.tsx'
import { FailedNotice } from './failed-notice.tsx'
import { BadParameters, KnownNotice, SearchNotes } from './notices.tsx'
import { Result } from './result.tsx'
import { SearchBox } from './search-box.tsx'
import type { Selection } from './selection.ts'

const { evidence: e, data, shell } = await loadMessages('en', EVIDENCE, DATA, SHELL)
const heard = vi.fn()
beforeEach(() => void heard.mockReset())
const query = (over: Partial<LedgerQuery>): LedgerQuery => ({ ...EMPTY_QUERY, ...over })
const press = (within: Element, words: string) => {
  const button = [...within.querySelectorAll('button')].find((b) => b.textContent === words)
  if (!button) throw new Error(`no button ${words}`)
  fireEvent.click(button)
}

describe('how many claims there are', () => {
  const selection = (count: number): Selection => ({
    all: new Set(Array.from({ length: count }, (_, i) => i)),
    has: () => false,
    toggle: heard,
    add: heard,
    clear: () => heard('clear'),
    countIn: () => 0,
  })
  const said = async (props: Partial<Parameters<typeof Result>[0]>) => {
    const view = await renderPart(<Result found={12} all={12} isReady selection={selection(0)} isKept {...props} />)
    return { ...view, status: view.container.querySelector('[role=status]')?.textContent }
  }
  test('is said once the first answer is there: of all, or of how many', async () => {
    expect((await said({ isReady: false })).status).toBe('')
    expect((await said({})).status).toBe(e.result({ shown: '12', count: 12 }))
    expect((await said({ found: 1, all: 1 })).status).toBe(e.result({ shown: '1', count: 1 }))
    expect((await said({ found: 0, all: 1200 })).status).toBe(e.resultOf({ shown: '0', all: '1,200' }))
  })
  test('has beside it how many are selected, and a way to let them go', async () => {
    const { container, status } = await said({ selection: selection(3) })
    expect(status).toContain(e.select.some({ count: '3' }))
    press(container, e.select.none)
    expect(heard.mock.calls).toEqual([['clear']])
    expect(container).not.toHaveTextContent(e.select.notKept)
  })
  test('warns that a selection ends with the page where the browser keeps nothing', async () => {
    expect((await said({ selection: selection(1), isKept: false })).container).toHaveTextContent(e.select.notKept)
    expect((await said({ isKept: false })).container).not.toHaveTextContent(e.select.notKept)
  })
})

describe('a chosen day', () => {
  const Known = ({ known, since = null }: { known: string | null; since?: string | null }) => (
    <KnownNotice query={query({ known, since })} asOf="2026-06-30" onChange={heard} />
  )
  test('is said above the list, with the way back to today', async () => {
    const { container } = await renderPart(<Known known="2025-12-31" />)
    expect([...container.querySelectorAll('time')].map((t) => t.dateTime)).toEqual(['2025-12-31'])
    press(container, e.known.back)
    expect(heard.mock.calls).toEqual([[{ known: null, since: null }]])
  })
  test('beside an earlier one names both; none says nothing', async () => {
    const { container, show } = await renderPart(<Known known="2025-12-31" since="2025-01-01" />)
    expect([...container.querySelectorAll('time')].map((t) => t.dateTime)).toEqual(['2025-01-01', '2025-12-31'])
    await show(<Known known={null} />)
    expect(container).toBeEmptyDOMElement()
  })
  test('after the day of the dataset says what the dataset can know', async () => {
    const { container, show } = await renderPart(<Known known="2026-07-01" />)
    expect([...container.querySelectorAll('time')].map((t) => t.dateTime)).toEqual(['2026-07-01', '2026-06-30'])
    await show(<Known known="2026-06-30" />)
    expect(container.querySelectorAll('time')).toHaveLength(1)
  })
})

test('a parameter that is not understood is named with its value; of dates that contradict each other the cause is said', async () => {
  const known = { parameter: 'since', value: '2026-01-01', fault: 'since-late' as const }
  const { container } = await renderPart(<BadParameters notices={[{ parameter: 'country', value: 'Mars' }, known]} />)
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    e.bad({ parameter: 'country', value: 'Mars' }),
    shell.notices.dates['since-late'](known),
  ])
})

describe('how a search was read', () => {
  const answer = (over: Partial<LedgerAnswer>): LedgerAnswer => ({
    order: Uint32Array.of(),
    counts: {},
    matched: [],
    corrected: [],
    suggestion: null,
    ...over,
  })
  const notes = async (text: string, over: Partial<LedgerAnswer>, locale: (typeof LOCALE_IDS)[number] = 'en') => {
    const { container, unmount } = await renderPart(<SearchNotes query={query({ text })} answer={answer(over)} />, { locale })
    const lines = [...container.querySelectorAll('p')].map((p) => p.textContent)
    unmount()
    return lines
  }
  test('says for what a word was looked for instead, at most four, each once, as a reader would write them', async () => {
    const found = ['@robots', 'robot', 'robots', '=robotic', 'robotics', 'robotise']
    expect(await notes('robtos', { corrected: [{ typed: 'robtos', found }] })).toEqual([
      e.search.corrected({ typed: 'robtos', found: '“robots”, “robot”, “robotic”, or “robotics”' }),
    ])
  })
  test.each([
    ['zh-Hans', '“机器”或“机人”'],
    ['zh-Hant', '「机器」或「机人」'],
  ] as const)('%s: in its own quotation marks: %s', async (locale, found) => {
    const [line] = await notes('机气', { corrected: [{ typed: '机气', found: ['机器', '机人'] }] }, locale)
    expect(line).toContain(found)
  })
  test('says that there was nothing to look for, but only where that is so', async () => {
    expect(await notes('…?!', {})).toEqual([e.search.nothing])
    expect(await notes('zzz', {})).toEqual([])
    expect(await notes('工', {})).toEqual([])
    expect(await notes('', {})).toEqual([])
  })
})

describe('the search field', () => {
  const Box = ({ raw, isCut = false }: { raw: string; isCut?: boolean }) => (
    <SearchBox typed={{ raw, isCut, type: heard }} field={{ current: document.querySelector<HTMLInputElement>('#evidence-q') }} />
  )
  const field = () => document.querySelector('input') ?? document.body
  test('tells each letter at once, and while one is being composed only when it is there', async () => {
    await renderPart(<Box raw="ro" />)
    fireEvent.change(field(), { target: { value: 'rob' } })
    fireEvent.compositionEnd(field())
    expect(heard.mock.calls[0]).toEqual(['rob', true])
    expect(heard.mock.calls.at(-1)?.[1]).toBe(true)
  })
  test('is emptied by Escape and by its button, and an empty one leaves Escape alone', async () => {
    const { container, show } = await renderPart(<Box raw="robots" />)
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false)
    press(container, e.search.clear)
    expect(heard.mock.calls).toEqual([
      ['', true],
      ['', true],
    ])
    await show(<Box raw="" />)
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true)
    expect(container.querySelector('button')).toBeNull()
  })
  test('is reached by a slash from the page, not while somebody types or asks for something else', async () => {
    const { show } = await renderPart(<Box raw="" />)
    await show(<Box raw="" />)
    const slash = (target: Element, more = {}) => fireEvent.keyDown(target, { key: '/', ...more })
    expect(slash(document.body, { ctrlKey: true })).toBe(true)
    expect(document.activeElement).not.toBe(field())
    expect(slash(field())).toBe(true)
    expect(slash(document.body)).toBe(false)
    expect(document.activeElement).toBe(field())
  })
  test('says when a text was too long and was cut', async () => {
    const { container, show } = await renderPart(<Box raw="x" isCut />)
    const warning = () => container.querySelector('.evidence-warn')?.textContent
    expect(warning()).toBe(e.search.cut({ limit: '200' }))
    await show(<Box raw="x" />)
    expect(warning()).toBe('')
  })
})

test('what became of an export is said in words', async () => {
  const { container, show } = await renderPart(<ExportSaid state={{ kind: 'idle' }} />)
  const words = e.export
  const said = async (state: Parameters<typeof ExportSaid>[0]['state']) => {
    await show(<ExportSaid state={state} />)
    return container.textContent
  }
  expect(container.textContent).toBe('')
  expect(await said({ kind: 'done', name: 'claims.csv' })).toBe(words.done({ name: 'claims.csv' }))
  expect(await said({ kind: 'copied', count: 20, isCut: false })).toBe(words.copied)
  expect(await said({ kind: 'copied', count: 500, isCut: true })).toBe(words.copyLimit({ count: '500' }))
  expect([await said({ kind: 'failed' }), await said({ kind: 'copy-failed' })]).toEqual([words.failed, words.copyFailed])
})

test('a failure says its cause and can be tried again in place', async () => {
  const { container } = await renderPart(<FailedNotice failed={new Error('gone')} onRetry={heard} />)
  expect(container).toHaveTextContent(data.failedTitle)
  press(container, data.retry)
  expect(heard).toHaveBeenCalledTimes(1)
})
