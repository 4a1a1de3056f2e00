import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CHECK_ORDER, SEVERITY } from '#domain/comparability.ts'
import { OBJECTIONS } from '#domain/comparison-check.ts'
import { NEITHER } from '#domain/grid.ts'
import { byStrength, STRENGTH_CRITERIA } from '#domain/strongest-evidence.ts'
import { formatCount } from '#i18n/format-count.ts'
import { method } from '#i18n/messages/method/en.ts'
import { method as hans } from '#i18n/messages/method/zh-hans.ts'
import { method as hant } from '#i18n/messages/method/zh-hant.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { resolveDataset } from '#core/resolve/lists.ts'
import { VERDICTS } from '#schema/verdict.ts'
import * as words from '#schema/vocabulary.ts'
import { renderApp } from '../support/render-app.tsx'
import { askForFault, dataset, version } from '../support/server.ts'

const messages = await allMessages('en')

const { counts } = resolveDataset({ data: dataset, locale: 'en', version })
const { vocabulary } = messages

/** Ids of a printed list, in the order of the page. */
const printed = (list: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-entry]`)].map((e) => e.dataset.entry)
const entry = (list: string, id: string) => document.querySelector<HTMLElement>(`[data-list="${list}"] [data-entry="${id}"]`)

test('the lists of the page are those of the code, in its order', async () => {
  await renderApp('/method')
  await screen.findByText(method.status.heading)
  const lists: Record<string, readonly string[]> = {
    status: words.STATUSES,
    relation: words.RELATIONS,
    'document-type': words.DOCUMENT_TYPES,
    'speaker-kind': words.SPEAKER_KINDS,
    check: CHECK_ORDER,
    operation: words.CHECK_OPERATIONS,
    strength: STRENGTH_CRITERIA.map((c) => c.id),
    coding: words.CODINGS,
    neither: NEITHER,
    mechanism: words.MECHANISMS,
    attribution: words.ATTRIBUTIONS,
    kind: words.STATEMENT_KINDS,
    finding: words.FINDINGS,
  }
  for (const [list, ids] of Object.entries(lists)) expect({ list, ids: printed(list) }).toEqual({ list, ids: [...ids] })
  expect(printed('verdict')).toEqual([...VERDICTS].sort((a, b) => SEVERITY[a] - SEVERITY[b]))
  for (const check of CHECK_ORDER) {
    const objections = [...(entry('check', check)?.querySelectorAll('li') ?? [])].map((li) => li.textContent)
    const reasons: Readonly<Record<string, string>> = vocabulary.reason
    expect(objections).toEqual(
      Object.entries(OBJECTIONS[check]).map(([reason, verdict]) => `${vocabulary.verdict[verdict]}: ${reasons[reason]}`),
    )
  }
})

test('the printed criteria are the ones that sort: the first that tells two claims apart decides', () => {
  const claims = [...dataset.claims.values()].slice(0, 150)
  const compare = byStrength(dataset)
  for (const a of claims)
    for (const b of claims) {
      if (a.id === b.id) continue
      const first = STRENGTH_CRITERIA.map((c) => c.compare(a, b, dataset)).find((order) => order !== 0) ?? 0
      expect(Math.sign(compare(a, b))).toBe(Math.sign(first))
    }
  expect(STRENGTH_CRITERIA.map((c) => c.id)).toEqual(['status', 'independence', 'directness', 'recency', 'name'])
})

test('counts are those of the dataset', async () => {
  await renderApp('/method')
  const n = (count: number) => formatCount(count, 'en')
  expect(
    await screen.findByText(method.now.claims({ claims: n(counts.claims), points: n(counts.points), sources: n(counts.sources) })),
  ).toBeInTheDocument()
  for (const status of words.STATUSES)
    expect(within(entry('status', status) ?? document.body).getByText(n(counts.byStatus[status] ?? 0))).toBeInTheDocument()
})

test.each(['/zh-Hans', '/zh-Hant'])('%s: the page is in its language, and every contents entry has its part', async (prefix) => {
  await renderApp(`${prefix}/method`)
  await screen.findByText((prefix === '/zh-Hans' ? hans : hant).lead)
  const targets = [...document.querySelectorAll<HTMLAnchorElement>('.method-contents a')].map((a) => a.getAttribute('href')?.slice(1) ?? '')
  expect(targets.length).toBeGreaterThan(8)
  for (const id of targets) expect(document.getElementById(id)).toBeInTheDocument()
})

test('without the dataset the method is still there, and only the counts say what failed', async () => {
  askForFault({ kind: 'fail', resource: 'dataset' })
  await renderApp('/method')
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(printed('status')).toEqual([...words.STATUSES])
})
