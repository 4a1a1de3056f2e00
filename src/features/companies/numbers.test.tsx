import { describe, expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { SeriesAnswer } from '#schema/api-narratives.ts'
import { summary } from '../../../tests/fixtures/answers.ts'
import { card, jobs } from '../../../tests/fixtures/company.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { AttributionMark } from './attribution-mark.tsx'
import { ClaimsBehind } from './claims-behind.tsx'
import { Headcount } from './headcount.tsx'
import { KeyNumber } from './key-number.tsx'
import { SearchLog } from './search-log.tsx'

const { company: en, claim: claimEn, vocabulary } = await loadMessages('en', COMPANY, CLAIM, VOCABULARY)
const staff = (values: readonly number[], breaks: SeriesAnswer['breaks'] = []): SeriesAnswer => ({
  id: 'staff',
  name: ['Staff'],
  unit: 'employees',
  points: values.map((value, i) => ({ asOf: `${2020 + i}-12-31`, value, claim: `p${i}` })),
  breaks,
})
const search = { on: '2026-01-31', places: ['Annual report 2024', 'Form 20-F'] }

describe('the headcount of a company in small', () => {
  const claims = { p2: summary('p2', { status: 'contested', speaker: { id: 's', name: 'Acme Ltd', role: null, kind: 'company' } }) }
  test('is a line with its first and its last count, each leading to its claim, and how solid the last is', async () => {
    const { container } = await renderPart(<Headcount card={card('acme', { headcount: staff([1000, 3000, 2000]) })} claims={claims} />)
    const links = [...container.querySelectorAll<HTMLElement>('a.num')]
    expect(links.map((a) => [a.textContent, a.dataset.claim])).toEqual([
      ['1,000', 'p0'],
      ['2,000', 'p2'],
    ])
    expect(links[1]).toHaveAccessibleName(`2,000 employees, ${en.asOf} 31 December 2022`)
    expect([...container.querySelectorAll('time')].map((t) => t.dateTime)).toEqual(['2020-12-31', '2022-12-31'])
    expect(container).toHaveTextContent('Acme Ltd')
    expect(container).toHaveTextContent(vocabulary.statusShort.contested)
    expect(container.querySelector('svg')).not.toBeNull()
  })
  test('says what happened where the line is cut', async () => {
    const breaks: SeriesAnswer['breaks'] = [{ at: '2021-06-30', kind: 'perimeter', label: ['Shops are counted from here'] }]
    const { container } = await renderPart(<Headcount card={card('acme', { headcount: staff([1, 2, 3], breaks) })} claims={{}} />)
    const list = container.querySelector('ul.companies-breaks')
    expect([list?.getAttribute('aria-label'), list?.textContent]).toEqual([en.brokenLine, 'Shops are counted from here'])
  })
  test('of one count is no line: it says so, and where others were looked for', async () => {
    const { container } = await renderPart(
      <Headcount card={card('acme', { headcount: staff([1271]), headcountSearch: search })} claims={{}} />,
    )
    expect(container.querySelector('a.num')).toHaveTextContent('1,271')
    expect(container).toHaveTextContent(en.onePoint)
    expect(container).toHaveTextContent('Form 20-F')
    expect(container.querySelector('.companies-ends')).toBeNull()
  })
  test('that nobody states is said to be missing, with the search where there was one', async () => {
    const { container, show } = await renderPart(<Headcount card={card('acme', { headcountSearch: search })} claims={{}} />)
    expect(container).toHaveTextContent(en.headcountNotFound)
    expect(container).toHaveTextContent('Annual report 2024')
    await show(<Headcount card={card('acme', { headcount: staff([]) })} claims={{}} />)
    expect(container).toHaveTextContent(en.headcountNotFound)
    expect(container.querySelector('details')).toBeNull()
  })
})

describe('a number in large type', () => {
  test('has what it counts beside it, is named by its claim, and says who speaks and of when', async () => {
    const claim = summary('cuts', { value: jobs(30_000, { hedge: 'at-least' }), aboutItself: true, asOf: '2025-10-28' })
    const { container } = await renderPart(<KeyNumber claim={claim} />)
    const link = container.querySelector('.companies-key-link')
    expect([link?.textContent, link?.getAttribute('aria-label')]).toEqual(['30,000', '30,000 jobs: Label of cuts'])
    expect(container.querySelector('.companies-key-value')).toHaveTextContent('at least 30,000 jobs')
    expect(container).toHaveTextContent(claimEn.aboutItself)
    expect(container.querySelector('time')).toHaveTextContent('28 Oct 2025')
  })
  test('that does not stand first in its full form has nothing beside it', async () => {
    const value = { ...jobs(5), text: '5%', full: 'about a twentieth' }
    const { container } = await renderPart(<KeyNumber claim={summary('share', { value })} />)
    expect(container.querySelector('.companies-key-value')).toHaveTextContent(/^5%$/)
  })
  test('of a claim without one is its statement', async () => {
    const { container } = await renderPart(<KeyNumber claim={summary('plan')} />)
    expect(container.querySelector('.companies-key-value')).toBeNull()
    expect(container).toHaveTextContent('Statement of plan')
    expect(container).not.toHaveTextContent(claimEn.aboutItself)
  })
})

describe('the claims behind an answer', () => {
  test.each(LOCALE_IDS)('%s: are folded under how many of each status there are, the most solid first', async (locale) => {
    const { vocabulary: words, company } = await loadMessages(locale, VOCABULARY, COMPANY)
    const claims = [summary('a', { status: 'reported' }), summary('b'), summary('c', { status: 'reported' })]
    const { container } = await renderPart(<ClaimsBehind claims={claims} />, { locale })
    expect(container.querySelector('details')).not.toHaveAttribute('open')
    expect(container.querySelector('summary')).toHaveTextContent(company.claimsBehind)
    const tally = [...container.querySelectorAll('.companies-tally > span')].map((s) => s.textContent?.trim())
    expect(tally).toEqual([`1 ${words.statusShort.documented}`, `2 ${words.statusShort.reported}`])
    expect(container.querySelectorAll('li')).toHaveLength(3)
  })
  test('are nothing where there are none', async () => {
    const { container } = await renderPart(<ClaimsBehind claims={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})

test('whether AI is named is said in words beside a mark, and nothing is said where it is not known', async () => {
  const { container, show } = await renderPart(<AttributionMark attribution="denied" />)
  expect(container).toHaveTextContent(vocabulary.attribution.denied)
  const shape = () => container.querySelectorAll('path').length
  expect(shape()).toBe(2)
  await show(<AttributionMark attribution="named-after" />)
  expect([shape(), container.querySelector('path')?.getAttribute('fill')]).toEqual([1, 'currentColor'])
  await show(<AttributionMark attribution="shown-by-data" />)
  expect([shape(), container.querySelector('path')?.getAttribute('fill')]).toEqual([2, 'none'])
  await show(<AttributionMark attribution={null} />)
  expect(container).toBeEmptyDOMElement()
})

test('where something was looked for opens at once where that is asked, and else when it is pressed', async () => {
  const { container, show } = await renderPart(<SearchLog search={search} />)
  expect(container.querySelector('details')).not.toHaveAttribute('open')
  expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-01-31')
  await show(<SearchLog search={search} open />)
  expect(container.querySelector('details')).toHaveAttribute('open')
  expect([...container.querySelectorAll('li')].map((li) => li.textContent)).toEqual(search.places)
})
