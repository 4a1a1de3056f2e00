import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { claimAnswer } from '../../../tests/fixtures/answers.ts'
import { ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { objections } from '../../../tests/support/axe.ts'
import { pressEscape, renderPart } from '../../../tests/support/render-part.tsx'
import { ClaimLink } from './claim-link.tsx'
import { ClaimPanel } from './claim-panel.tsx'

const value = { text: '400', full: '400 jobs', quantity: { value: 400, unit: 'jobs' as const } }
const cuts = claimAnswer('cuts', { label: ['Cuts of 2025'], statement: ['Acme cut 400 jobs.'], value })
const computed: ClaimAnswer['checks'][number] = {
  id: 'share',
  label: ['Share of all jobs'],
  steps: ['400 of 4,000: ', { text: '10%', check: 'share', claim: 'cuts' }],
  result: { text: '10%', full: '10.0%', quantity: { value: 10, unit: 'percent' } },
  status: 'reported',
  operation: 'share',
  inputs: ['cuts'],
}

const page = (
  <>
    <main>
      <ClaimLink claim="cuts">400</ClaimLink> <ClaimLink claim="gone-cuts">9</ClaimLink>
    </main>
    <ClaimPanel />
  </>
)
const answers = {
  'claims/cuts': cuts,
  claims: { version: 'v', asOf: '2026-01-31', claims: [ledgerClaim('cuts'), ledgerClaim('robots')] },
}
const { claim: en, shell } = await loadMessages('en', CLAIM, SHELL)
const panel = () => document.querySelector('dialog.claim-panel') as HTMLDialogElement
const title = () => within(panel()).findByRole('heading', { level: 2 })

test.each(LOCALE_IDS)('%s: a number opens its claim over the page; the title has the focus; nothing objects', async (locale) => {
  const { search } = await renderPart(page, { locale, answers, at: '/companies/acme' })
  const { claim: words } = await loadMessages(locale, CLAIM)
  expect(panel()).not.toHaveAttribute('open')
  fireEvent.click(screen.getByText('400'))
  expect(search().get('claim')).toBe('cuts')
  await waitFor(async () => expect(await title()).toHaveFocus())
  expect(await title()).toHaveTextContent('Cuts of 2025')
  expect(panel()).toHaveAttribute('aria-label', words.panelTitle)
  expect(within(panel()).getByRole('link', { name: words.openPage }).getAttribute('href')).toMatch(/\/evidence\/cuts$/)
  expect(within(panel()).getByRole('group', { name: words.actions })).toBeInTheDocument()
  expect(await objections(panel())).toEqual([])
})

test.each(['Escape', 'its button', 'Back'])(
  '%s closes it, the address is the page’s again, and the focus is on the number',
  async (how) => {
    const { search, history } = await renderPart(page, { answers })
    screen.getByText('400').focus()
    fireEvent.click(screen.getByText('400'))
    await title()
    if (how === 'Escape') pressEscape(panel())
    else if (how === 'Back') await act(async () => history.back())
    else fireEvent.click(within(panel()).getByRole('button', { name: en.close }))
    await waitFor(() => expect(panel()).not.toHaveAttribute('open'))
    expect(search().has('claim')).toBe(false)
    await waitFor(() => expect(screen.getByText('400')).toHaveFocus())
  },
)

test('a panel that came with the address gives the focus to its number on the page', async () => {
  await renderPart(page, { answers, at: '/?claim=cuts' })
  await title()
  pressEscape(panel())
  await waitFor(() => expect(screen.getByText('400')).toHaveFocus())
})

test('a claim that does not exist says so, and offers the ids most like it', async () => {
  const { search } = await renderPart(page, { answers, at: '/?claim=gone-cuts' })
  await waitFor(() => expect(panel()).toHaveTextContent(shell.notFound.claim({ id: 'gone-cuts' })))
  const near = await within(panel()).findByRole('link', { name: 'cuts' })
  expect(await objections(panel())).toEqual([])
  fireEvent.click(near)
  await waitFor(() => expect(search().get('claim')).toBe('cuts'))
  expect(await title()).toHaveTextContent('Cuts of 2025')
})

test('a claim that did not come says so, and the retry brings it', async () => {
  let isBroken = true
  const answer = () => {
    if (isBroken) throw new Error('x')
    return cuts
  }
  const { user } = await renderPart(page, { answers: { 'claims/cuts': answer }, at: '/?claim=cuts' })
  const alert = await within(panel()).findByRole('alert')
  expect(await objections(panel())).toEqual([])
  isBroken = false
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await title()).toHaveTextContent('Cuts of 2025')
})

test('from a computed number it opens with its arithmetic first; the claim follows', async () => {
  await renderPart(page, { answers: { 'claims/cuts': { ...cuts, checks: [computed] } }, at: '/?claim=cuts&check=share' })
  await waitFor(async () => expect(await title()).toHaveTextContent('Share of all jobs'))
  const order = [...panel().querySelectorAll('.claim-computed-value, .claim-computed-first, .claim-statement')].map((e) => e.className)
  expect(order).toEqual(['claim-computed-value', 'claim-computed-first', 'claim-statement'])
})

test('an unknown arithmetic opens the claim as it is', async () => {
  await renderPart(page, { answers, at: '/?claim=cuts&check=other' })
  expect(await title()).toHaveTextContent('Cuts of 2025')
})

test('a claim "as it was known" says of which day it is, with a way to today', async () => {
  await renderPart(page, { answers, at: '/?claim=cuts&known=2025-12-31' })
  const notice = await within(panel()).findByText(/On|as it was known/, { selector: '.notice p' })
  expect(notice.querySelector('time')).toHaveAttribute('datetime', '2025-12-31')
  expect(within(panel()).getByRole('link', { name: en.known.today })).toHaveAttribute('href', '/evidence/cuts')
})

test.each([{ ctrlKey: true }, { metaKey: true }, { button: 1 }])('with %j a number is a link of the browser', async (init) => {
  const { search } = await renderPart(page, { answers })
  const number = screen.getByText('400')
  number.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(number, init)
  expect(search().has('claim')).toBe(false)
  expect(number).toHaveAttribute('href', '/evidence/cuts')
})
