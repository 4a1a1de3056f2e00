import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { AssignmentForm } from './assignment-form.tsx'

const one = (id: string): CaseListItem => ({ id, country: 'US', company: null, title: [`Case ${id}`], about: [''], words: 1, minutes: 1 })
const form = <AssignmentForm cases={[one('robots'), one('cuts')]} />
const { assignment: en } = await loadMessages('en', ASSIGNMENT)
const fill = (name: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const address = () => new URL(document.querySelector('.study-address')?.textContent ?? 'about:blank')

test.each(LOCALE_IDS)('%s: every field has its name, the link waits for a title, and nothing objects', async (locale) => {
  const { container } = await renderPart(form, { locale })
  const { assignment: words } = await loadMessages(locale, ASSIGNMENT)
  for (const name of [words.case, words.lens]) expect(screen.getByRole('combobox', { name })).toBeInTheDocument()
  expect(screen.getByRole('group', { name: words.parts })).toBeInTheDocument()
  for (const name of Object.values(words.partNames)) expect(screen.getByRole('checkbox', { name })).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent(words.needsName)
  expect(screen.queryByRole('link')).toBeNull()
  expect(await objections(container)).toEqual([])
})

test('the link carries what was fixed and nothing else; a name of blanks is no name', async () => {
  const { user, container } = await renderPart(form)
  fill(new RegExp(`^${en.name}`), '   ')
  expect(screen.queryByRole('link')).toBeNull()
  fill(new RegExp(`^${en.name}`), 'Week 3: robots & jobs')
  expect(address().pathname).toMatch(/\/study\/robots$/)
  expect([...address().searchParams]).toEqual([['task', 'Week 3: robots & jobs']])
  fill(en.case, 'cuts')
  fill(en.lens, 'told')
  await user.click(screen.getByRole('checkbox', { name: en.partNames.ask }))
  fill(en.question({ n: '2' }), ' Why 50%? ')
  fill(/^Filters/, 'https://example.org/evidence?status=documented&q=a+b#top')
  expect(address().pathname).toMatch(/\/study\/cuts$/)
  expect([...address().searchParams]).toEqual([
    ['task', 'Week 3: robots & jobs'],
    ['lens', 'told'],
    ['without', 'ask'],
    ['ask', 'Why 50%?'],
    ['filters', 'status=documented&q=a+b'],
  ])
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: en.partNames.ask }))
  expect(address().searchParams.has('without')).toBe(false)
})

test('the copied link is the one that is shown, and opens the case', async () => {
  const { user } = await renderPart(form)
  fill(new RegExp(`^${en.name}`), 'Week 3')
  await user.click(screen.getByRole('button', { name: en.copy }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(address().href.replaceAll('%20', '+')))
  expect(screen.getByRole('link', { name: en.openCase }).getAttribute('href')).toMatch(/\/study\/robots\?task=Week/)
})

test.each([
  ['/study/assignment?case=cuts', 'cuts', null],
  ['/study/assignment?case=gone', 'robots', en.unknownCase({ id: 'gone' })],
])('%s begins with the case "%s"', async (at, id, notice) => {
  const { container } = await renderPart(form, { at })
  expect(screen.getByRole('combobox', { name: en.case })).toHaveValue(id)
  expect(container.querySelector('.notice')?.textContent ?? null).toBe(notice)
})
