import { expect, test } from 'vitest'
import { buildLedger } from '#domain/ledger/ledger.ts'
import { FACETS } from '#domain/ledger/facets.ts'
import type { LedgerQuery } from '#domain/ledger/query.ts'
import { rowsFor } from '#domain/ledger/rows.ts'
import { countFor, runQuery } from '#domain/ledger/run.ts'
import { without } from '#domain/ledger/suggest.ts'
import { unpackIndex } from '#domain/search/packed-index.ts'
import type { TextIndex } from '#domain/search/text-index.ts'
import type { Locale } from '#i18n/locales.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { resolveClaims, resolveClaimsStart } from '#core/resolve/ledger.ts'
import { resolveSearch } from '#core/resolve/search.ts'
import { EMPTY_QUERY } from '#domain/ledger/query.ts'
import { DATA as data } from '../support/content.ts'

/** The ledger over the real content: what a reader types, in each language, against what must come back. */
const context = (locale: Locale) => ({ data, locale, version: 'test', pairsOf: characterPairs })
const searches = new Map(LOCALE_IDS.map((locale) => [locale, resolveSearch(context(locale))]))
const ledgers = Object.fromEntries(
  [...searches].map(([locale, { pairs, index }]) => [
    locale,
    buildLedger(resolveClaims(context(locale)).claims, pairs, { index: unpackIndex(index) }),
  ]),
)
const ledgerOf = (locale: Locale) => ledgers[locale] ?? buildLedger([], { from: '', to: '' })
const ask = (locale: Locale, query: Partial<LedgerQuery>) => runQuery(ledgerOf(locale), { ...EMPTY_QUERY, ...query })
const idsOf = (locale: Locale, query: Partial<LedgerQuery>) =>
  Array.from(ask(locale, query).order, (i) => ledgerOf(locale).claims[i]?.id ?? '')

test.each(LOCALE_IDS)('%s: the index made at build time is the one that would be made here', (locale) => {
  const made = buildLedger(ledgerOf(locale).claims, searches.get(locale)?.pairs ?? { from: '', to: '' })
  // As text: entry by entry, a hundred thousand entries take seconds to compare.
  const written = ({ documents, terms, offsets, postings }: TextIndex) => [documents, ...[terms, offsets, postings].map((l) => l.join())]
  expect(written(ledgerOf(locale).index)).toEqual(written(made.index))
})

test('without filters every written claim, newest first, beginning as the page does', () => {
  const ids = idsOf('en', {})
  expect(ids).toHaveLength([...data.claims.values()].filter((c) => !c.point).length)
  expect(ids.slice(0, 50)).toEqual(resolveClaimsStart(context('en')).claims.map((c) => c.id))
  expect(idsOf('en', { points: true })).toHaveLength(data.claims.size)
})

test.each(LOCALE_IDS)('%s: names find the same claims in every script', (locale) => {
  for (const names of [
    ['訊飛', '讯飞', '科大讯飞', 'iFlytek'],
    ['阿里', '阿里巴巴', 'Alibaba'],
    ['亞馬遜', '亚马逊', 'amazon'],
    ['赛富时', 'Salesforce'],
    ['裁員', '裁员', 'layoffs'],
  ]) {
    const [first = [], ...rest] = names.map((text) => idsOf(locale, { text }).sort())
    expect(first.length, names[0]).toBeGreaterThan(0)
    for (const other of rest) expect(other).toEqual(first)
  }
})

test.each(LOCALE_IDS)('%s: a number is found however it is written', (locale) => {
  const [first = [], ...rest] = ['30,000', '3万', '3萬', '30k', '30000'].map((text) => idsOf(locale, { text, sort: 'date' }).sort())
  expect(first).toContain('amazon-cuts-2025-10-reuters')
  for (const other of rest) expect(other).toEqual(first)
})

test('counts of a facet are what choosing its values would show', () => {
  const query: LedgerQuery = { ...EMPTY_QUERY, text: 'jobs', facets: { country: ['US'], status: ['reported', 'documented'] } }
  const { counts, order } = runQuery(ledgerOf('en'), query)
  expect(order.length).toBeGreaterThan(0)
  for (const facet of FACETS)
    for (const [value, count] of Object.entries(counts[facet] ?? {}))
      expect(countFor(ledgerOf('en'), { ...query, facets: { ...query.facets, [facet]: [value] } }), `${facet}=${value}`).toBe(count)
})

test('an empty result names the filter whose removal shows most', () => {
  const query: LedgerQuery = { ...EMPTY_QUERY, text: 'zzzz-nothing', facets: { country: ['US'], company: ['iflytek'] } }
  const { order, suggestion } = runQuery(ledgerOf('en'), { ...query, text: '' })
  expect(order).toHaveLength(0)
  const counts = (['country', 'company', 'points'] as const).map((drop) => ({
    drop,
    count: countFor(ledgerOf('en'), without({ ...query, text: '' }, drop)),
  }))
  expect(suggestion).toEqual(counts.reduce((a, b) => (b.count > a.count ? b : a)))
  // Two filters at odds with everything: no single one helps.
  expect(runQuery(ledgerOf('en'), query).suggestion).toBeNull()
})

test('dates keep the claims whose period touches them', () => {
  const { order } = ask('en', { from: '2025-10', to: '2025-10' })
  for (const i of order)
    expect([ledgerOf('en').first[i] ?? 0, ledgerOf('en').last[i] ?? 0]).toSatisfy(
      ([first = 0, last = 0]: number[]) => first <= 20251031 && last >= 20251001,
    )
  expect(order.length).toBeGreaterThan(0)
  expect(ask('en', { from: '2026', to: '2025' }).order).toHaveLength(0)
})

test('as it was known: a report stood alone before the announcement', () => {
  const then = { known: '2025-12-31', since: null }
  const { order } = ask('en', { ...then, text: 'amazon' })
  const at = order.find((i) => ledgerOf('en').claims[i]?.id === 'amazon-cuts-2025-10-reuters')
  expect(at).toBeDefined()
  const [row] = rowsFor(ledgerOf('en'), [at ?? -1], then, [])
  expect(row?.status).toBe('reported')
  expect(row?.claim.status).not.toBe('reported')
  expect(order.length).toBeLessThan(ask('en', { text: 'amazon' }).order.length)
  expect(ask('en', { known: '1990-01-01' }).order).toHaveLength(0)
})

test('between two dates only what changed shows, with its kind', () => {
  const query = { known: '2026-02-15', since: '2026-01-15' }
  const { order, counts } = ask('en', query)
  expect(order.length).toBeGreaterThan(0)
  expect((counts.change?.added ?? 0) + (counts.change?.changed ?? 0) + (counts.change?.withdrawn ?? 0)).toBe(order.length)
  expect(rowsFor(ledgerOf('en'), order, query, []).every((row) => row.change !== null)).toBe(true)
  expect(counts.change?.changed).toBeGreaterThan(0)
})

test('every order holds every claim once, both ways, with blanks last', () => {
  for (const sort of ['date', 'said', 'label', 'country', 'company', 'speaker', 'status', 'source'] as const) {
    const [up, down] = [false, true].map((descending) => ask('en', { sort, descending }).order)
    expect(new Set(up).size).toBe(up?.length)
    expect([...(down ?? [])].sort()).toEqual([...(up ?? [])].sort())
  }
  const companies = (descending: boolean) =>
    Array.from(ask('en', { sort: 'company', descending }).order, (i) => ledgerOf('en').claims[i]?.company)
  for (const descending of [true, false]) {
    const firstBlank = companies(descending).indexOf(null)
    expect(
      companies(descending)
        .slice(firstBlank)
        .every((c) => c === null),
    ).toBe(true)
  }
})

test.each(LOCALE_IDS)('%s: quantities as readers write them find the same claims, and the claim with that value first', (locale) => {
  for (const [own, ...forms] of [
    ['amazon-cuts-2025-10-announced', '14,000', '14 000', '1.4万', '14k'],
    ['amazon-cuts-2025-10-reuters', '30,000', '三万', '3万人', '30 thousand', '三萬'],
  ] as const) {
    const [first = [], ...rest] = forms.map((text) => idsOf(locale, { text, sort: 'match', descending: false }))
    const stated = new Set(
      ledgerOf(locale).claims.flatMap((c) => (c.value?.quantity.value === Number(forms[0].replace(',', '')) ? [c.id] : [])),
    )
    expect(first).toContain(own)
    expect(stated).toContain(first[0])
    for (const other of rest) expect(other, forms.join()).toEqual(first)
  }
  const same = (a: string, b: string) => expect(idsOf(locale, { text: a }), `${a} = ${b}`).toEqual(idsOf(locale, { text: b }))
  same('45 percent', '45%')
  same('一半', '50%')
  same('US$200 billion', '2000亿美元')
  same('$200B', '2千亿美元')
  same('2025年10月', 'October 2025')
  expect(idsOf(locale, { text: '2025年10月' }).length).toBeGreaterThan(3)
})

test.each(LOCALE_IDS)('%s: short words and signs count, and what finds nothing finds nothing', (locale) => {
  const all = idsOf(locale, {}).length
  for (const text of ['R&D', '研发', 'N+1']) {
    const found = idsOf(locale, { text })
    expect(found.length, text).toBeGreaterThan(0)
    expect(found.length, text).toBeLessThan(all / 3)
  }
  expect(idsOf(locale, { text: 'R&D' })).toEqual(idsOf(locale, { text: '研发' }))
  for (const text of ['🙂', '[', '—']) expect(idsOf(locale, { text }), text).toEqual([])
})
