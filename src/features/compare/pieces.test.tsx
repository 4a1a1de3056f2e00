import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { CompanyCard, MarkAnswer, PictureAnswer } from '#schema/api-narratives.ts'
import type { MarkRole } from '#schema/opening.ts'
import { card, jobs } from '../../../tests/fixtures/company.ts'
import { brief } from '../../../tests/fixtures/figures/figure-answer.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { CardPicture } from './companies/card-picture.tsx'
import { VerdictChip } from './opening/verdict-chip.tsx'
import { PeoplePerDot } from './opening/people-per-dot.tsx'
import { Picture } from './pictures/picture.tsx'
import { Searched } from './searched.tsx'
import { Count, Slot } from './slot.tsx'

const SIDE = 'us'
const { compare: en, vocabulary } = await loadMessages('en', COMPARE, BASIC_VOCABULARY)

describe('a word inside a message', () => {
  test('becomes an element at its place, the first of its kind; a message without it stays as it is', async () => {
    const { container, show } = await renderPart(
      <Slot text="of 5 there are 5" word="5">
        <b>5</b>
      </Slot>,
    )
    expect(container.innerHTML).toContain('of <b>5</b> there are 5')
    await show(
      <Slot text="none" word="5">
        <b>5</b>
      </Slot>,
    )
    expect([container.textContent, container.querySelector('b')]).toEqual(['none', null])
  })
  test('that is a count is written as the language does', async () => {
    const { container } = await renderPart(<Count count={1200} text={({ n, count }) => `${n} claims (${count > 1})`} />)
    expect(container.textContent).toBe('1,200 claims (true)')
    expect(container.querySelector('[data-count]')?.textContent).toBe('1,200')
  })
})

describe('where something was looked for', () => {
  const search = { on: '2026-01-31', places: ['Census', 'Form 10-K'] }
  test('opens to its places, under the day or under other words', async () => {
    const { container, show } = await renderPart(<Searched search={search} />)
    expect(container.querySelector('summary')?.textContent).toBe(en.searchedOn({ on: '31 Jan 2026' }))
    expect([...container.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['Census', 'Form 10-K'])
    await show(<Searched search={search} label="Not found" />)
    expect([container.querySelector('summary')?.textContent, container.querySelector('time')]).toEqual(['Not found', null])
  })
  test('in brief is the day alone', async () => {
    const { container } = await renderPart(<Searched search={search} brief />)
    expect(container.querySelector('details')).toBeNull()
    expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-31')
  })
})

describe('the picture on a company’s card', () => {
  const staff = (...values: number[]): CompanyCard['headcount'] => ({
    id: 'staff',
    name: ['Staff'],
    unit: 'employees',
    points: values.map((value, i) => ({ asOf: `${2020 + i}-12-31`, value, claim: `p${i}` })),
    breaks: [],
  })
  const picture = async (headcount: CompanyCard['headcount'], lead = brief('lead')) => {
    const { container } = await renderPart(<CardPicture card={card('acme', { headcount })} lead={lead} role={SIDE} />)
    return container
  }
  test('is a line of the staff where there are two counts or more', async () => {
    const container = await picture(staff(100, 80))
    expect(container).toHaveTextContent(en.companies.headcount)
    expect(container.querySelectorAll('.company-card-part, .is-open')).toHaveLength(0)
  })
  test('with one count is the lead number as a part of it, to scale', async () => {
    const container = await picture(staff(200), brief('lead', { value: jobs(50) }))
    expect(container.querySelector('.part')?.getAttribute('width')).toBe('25.00%')
    expect(container.querySelector('a')?.dataset.claim).toBe('p0')
  })
  test('is an open frame with the one count, or without any, where nothing can be drawn', async () => {
    const one = await picture(staff(200), brief('lead', { value: jobs(500) }))
    expect(one.querySelector('.is-open')).toHaveTextContent('200')
    expect(one.querySelector('time')?.getAttribute('datetime')).toBe('2020-12-31')
    expect((await picture(null)).querySelector('.is-open')).toHaveTextContent(en.companies.notFound)
  })
})

describe('whether a pair may be compared', () => {
  const verdict = {
    verdict: 'with-care' as const,
    binding: { check: 'period' as const, reason: 'other-year' },
    checks: [
      { check: 'unit' as const, verdict: 'comparable' as const, reason: null },
      { check: 'period' as const, verdict: 'with-care' as const, reason: 'other-year' },
    ],
  }
  test('is said with what decided; opened, with each check', async () => {
    const { container } = await renderPart(<VerdictChip verdict={verdict} comparing={null} />)
    // A reason that has no words yet is shown as it is.
    expect(container.querySelector('summary')?.textContent).toBe(`${vocabulary.verdict['with-care']} other-year`)
    expect([...container.querySelectorAll('dd')].map((d) => d.textContent)).toEqual([
      en.checksPass,
      `${vocabulary.verdict['with-care']}: other-year`,
    ])
    expect(container.querySelector('.compare-warning')).toBeNull()
  })
  test('has what others say about comparing them', async () => {
    const { container } = await renderPart(
      <VerdictChip verdict={{ ...verdict, binding: null }} comparing={{ claim: 'c', statement: ['Do not.'] }} />,
    )
    expect(container.querySelector('.compare-warning')).toHaveTextContent('Do not.')
    expect(container.querySelector('summary')?.textContent?.trim()).toBe(vocabulary.verdict['with-care'])
  })
  test('closes with Escape and gives the focus back, and when the focus goes elsewhere; not while it stays inside', async () => {
    const { container } = await renderPart(<VerdictChip verdict={verdict} comparing={null} />)
    const chip = container.querySelector('details')
    const inside = container.querySelector<HTMLElement>('.compare-checks')
    if (!chip || !inside) throw new Error('the chip is there')
    chip.open = true
    fireEvent.blur(chip, { relatedTarget: inside })
    expect(chip.open).toBe(true)
    fireEvent.keyDown(inside, { key: 'Tab' })
    expect(chip.open).toBe(true)
    fireEvent.keyDown(inside, { key: 'Escape' })
    expect([chip.open, document.activeElement?.tagName]).toEqual([false, 'SUMMARY'])
    chip.open = true
    fireEvent.blur(chip, { relatedTarget: document.body })
    expect(chip.open).toBe(false)
  })
})

describe('a picture of a pair', () => {
  const mark = (id: string, value: number | null, role: MarkRole = 'found'): MarkAnswer => ({
    id,
    role,
    label: [`Label ${id}`],
    number: value === null ? null : { text: `${value}`, value, claim: `c-${id}`, check: null, status: 'documented' },
  })
  const picture = (kind: PictureAnswer['kind'], marks: MarkAnswer[], over: Partial<PictureAnswer> = {}): PictureAnswer => ({
    kind,
    unit: null,
    headline: null,
    note: null,
    marks,
    sentence: [''],
    ...over,
  })
  const draw = async (of: PictureAnswer, others: readonly PictureAnswer[] = [], isLeft = false) => {
    const { container, unmount } = await renderPart(<Picture picture={of} others={others} isLeft={isLeft} />)
    const copy = container.cloneNode(true) as HTMLElement
    unmount()
    return copy
  }
  const numbers = (within: Element) => [...within.querySelectorAll('a.number')].map((a) => a.textContent)

  test('shares its scale and its unit with those of its kind, and with no others', async () => {
    const low = picture('bar', [mark('a', 25)])
    const width = async (...others: PictureAnswer[]) => (await draw(low, others)).querySelector('.bar-mark')?.getAttribute('width')
    expect(await width()).toBe('100.00%')
    expect(await width(picture('bar', [mark('b', 100)]))).toBe('25.00%')
    expect(await width(picture('numbers', [mark('b', 100)]))).toBe('100.00%')
    const ticks = (await draw(low, [picture('bar', [mark('b', 100)], { unit: 'percent' })])).querySelectorAll('text')
    expect([...ticks].map((t) => t.textContent)).toEqual(['0%', '50%', '100%'])
  })
  test('left of the middle is a bar that grows to the left, with zero at its right end', async () => {
    const bar = picture('bar', [mark('a', 100)], { unit: 'percent' })
    const zero = async (isLeft: boolean) => {
      const [tick] = (await draw(bar, [], isLeft)).querySelectorAll('text')
      return [tick?.textContent, tick?.getAttribute('x'), tick?.getAttribute('text-anchor')]
    }
    expect([await zero(true), await zero(false)]).toEqual([
      ['0%', '100.00%', 'end'],
      ['0%', '0.00%', 'start'],
    ])
  })
  test('of columns that nobody counts stays an open frame with its headline', async () => {
    const open = await draw(picture('columns', [mark('a', null)], { headline: ['Nobody counts this'], note: ['A note'] }), [])
    expect(open.querySelector('.is-empty')).toHaveTextContent('Nobody counts this')
    expect(open.querySelector('.columns-open .note')).toHaveTextContent('A note')
    const counted = await draw(picture('columns', [mark('a', 1)], { note: ['A note'] }))
    expect([counted.querySelector('.is-empty'), counted.querySelector('.columns-note')?.textContent, numbers(counted)]).toEqual([
      null,
      'A note',
      ['1'],
    ])
  })
  test('of measures has a broken frame where nothing was found', async () => {
    const drawn = await draw(picture('measures', [mark('said', 10, 'said'), mark('none', null)]))
    expect([...drawn.querySelectorAll('rect')].map((r) => r.getAttribute('class'))).toEqual(['fill-said', 'fill-missing'])
    expect(drawn.querySelector('.is-missing')).toHaveTextContent(en.notFound)
  })
  test('of people has its dots in groups, with the number of each beside them', async () => {
    const dots = picture('dots', [mark('cut', 3), mark('all', 10), mark('gone', 4, 'gone'), mark('since', 2, 'added')])
    const drawn = await draw(dots)
    expect(drawn.querySelector('.dots')).toHaveClass('is-split')
    expect([...drawn.querySelectorAll('.dots-labels li')].map((li) => li.className)).toEqual([
      'tone-strong',
      'tone-light',
      'tone-hollow',
      'tone-added',
    ])
    expect(numbers(drawn)).toEqual(['3', '10', '4', '2'])
    expect(drawn.querySelectorAll('.dot-ring')).toHaveLength(1)
    const { container } = await renderPart(
      <PeoplePerDot pictures={[picture('dots', [mark('all', 1_700_000)]), picture('bar', [mark('b', 9e9)])]} />,
    )
    expect(container.textContent).toBe(en.eachDot({ n: '2,000' }))
  })
  test('without a number to draw is words, or numbers alone', async () => {
    expect(await draw(picture('words', [], { headline: ['It is said.'] }))).toHaveTextContent('It is said.')
    expect(numbers(await draw(picture('numbers', [mark('a', 7), mark('b', null)])))).toEqual(['7'])
  })
})
