import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { policy } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { PolicyList } from './policy-list.tsx'

const policies = [
  policy('old-act', { date: '1988', duties: [{ duty: 'notify', on: 'employers' }] }),
  policy('report-act', { date: '2025-03-01', status: 'proposal', duties: [{ duty: 'report', on: 'employers' }] }),
  policy('school-act', { date: '2025-06', duties: [{ duty: 'report', on: 'schools' }] }),
  policy('plan', { country: 'CN', date: '2026-01-05', duties: [{ duty: 'retrain', on: 'employers' }] }),
]
const { policies: en, vocabulary } = await loadMessages('en', POLICIES, VOCABULARY)
const start = (at = '/policies', locale: (typeof LOCALE_IDS)[number] = 'en') =>
  renderPart(<PolicyList policies={policies} />, { at, locale })
const choice = (facet: 'duty' | 'on' | 'status' | 'country') => screen.getByRole('combobox', { name: en.filter[facet] })
const choose = (facet: Parameters<typeof choice>[0], value: string) => fireEvent.change(choice(facet), { target: { value } })
const rows = () => [...document.querySelectorAll('.policies-table tbody th a')].map((a) => a.textContent)
const marks = (selector = '.policies-spot') =>
  [...document.querySelectorAll(selector)].map((a) => a.getAttribute('href')?.replace(/^.*\//, ''))

/** jsdom takes no name from the title of a link in a drawing, as browsers do; that each has one is tested below. */
const found = async (container: Element) => (await objections(container)).filter((o) => !/^link-name: <a [^>]*policies-spot/.test(o))

test.each(LOCALE_IDS)('%s: four named choices, a lane for each country, and nothing objects', async (locale) => {
  const { container } = await start('/policies', locale)
  const { policies: words } = await loadMessages(locale, POLICIES)
  for (const name of [words.filter.duty, words.filter.on, words.filter.status, words.filter.country])
    expect(screen.getByRole('combobox', { name })).toHaveValue('')
  expect(screen.getByRole('status')).toHaveTextContent(words.found({ count: '4', all: '4' }))
  expect(screen.queryByRole('button', { name: words.clear })).toBeNull()
  expect(container.querySelectorAll('.policies-lane')).toHaveLength(2)
  expect(await found(container)).toEqual([])
})

test('a duty and its bearer belong together; each choice says how many it would leave', async () => {
  const { search } = await start()
  choose('duty', 'report')
  await waitFor(() => expect(rows()).toEqual(['report-act', 'school-act']))
  const bearers = within(choice('on'))
    .getAllByRole('option')
    .map((o) => o.textContent)
  expect(bearers).toContain(`${en.on.employers} (1)`)
  expect(bearers).toContain(`${en.on.schools} (1)`)
  expect(bearers).toContain(`${en.on.government} (0)`)
  choose('on', 'employers')
  await waitFor(() => expect(rows()).toEqual(['report-act']))
  expect([search().get('duty'), search().get('on')]).toEqual(['report', 'employers'])
  expect(screen.getByRole('status')).toHaveTextContent(en.found({ count: '1', all: '4' }))
})

test('the marks of the timeline stay where they are: those filtered out are pale, and all lead to their page', async () => {
  await start()
  expect(marks()).toEqual(['report-act', 'school-act', 'plan'])
  expect(marks('.policies-out')).toEqual([])
  expect([...document.querySelectorAll('.policies-spot > title')].map((t) => t.textContent)).toEqual([
    `report-act · 1 March 2025 · ${vocabulary.policyStatus.proposal}`,
    `school-act · June 2025 · ${vocabulary.policyStatus['in-force']}`,
    `plan · 5 January 2026 · ${vocabulary.policyStatus['in-force']}`,
  ])
  choose('country', 'CN')
  await waitFor(() => expect(marks('.policies-out')).toEqual(['report-act', 'school-act']))
  expect(marks()).toEqual(['report-act', 'school-act', 'plan'])
})

test('only a date of a month is drawn as a span; what is older than the axis is listed before it', async () => {
  await start()
  expect([...document.querySelectorAll('.policies-span')].map((l) => l.closest('a')?.getAttribute('href'))).toEqual([
    expect.stringMatching(/school-act$/),
  ])
  const earlier = document.querySelectorAll('.policies-earlier')
  expect(earlier).toHaveLength(1)
  expect(earlier[0]).toHaveTextContent('old-act')
})

test('nothing found says what to do; clearing shows all again, and Back brings the filters back', async () => {
  const { user, search, history, container } = await start('/policies?duty=teach&country=CN')
  expect(container).toHaveTextContent(en.none)
  expect(container.querySelector('table')).toBeNull()
  expect(await found(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: en.clear }))
  await waitFor(() => expect(rows()).toHaveLength(4))
  expect([...search().keys()]).toEqual([])
  await act(async () => history.back())
  await waitFor(() => expect(choice('duty')).toHaveValue('teach'))
  expect(container).toHaveTextContent(en.none)
})
