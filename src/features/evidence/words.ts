import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { resourceQuery } from '#data/resource.ts'
import type { Facet } from '#domain/ledger/facets.ts'
import type { LedgerQuery, Suggestion } from '#domain/ledger/query.ts'
import { formatDate } from '#i18n/format-date.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Coding } from '#schema/vocabulary.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'

/** Word of a value in a list of words; a value without one is shown as it is. */
const wordIn = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value

/** Names of facets, of their values, and of filters in use. */
export function useWords() {
  const { locale, m } = useI18n(VOCABULARY)
  const e = useMessages(EVIDENCE).evidence
  const companies = useQuery(resourceQuery('companies', locale)).data?.companies
  const debates = useQuery(resourceQuery('debates', locale)).data?.debates
  return useMemo(() => {
    const v = m.vocabulary
    const names = Object.fromEntries((companies ?? []).map((c) => [c.id, c.name]))
    const questions = Object.fromEntries((debates ?? []).map((d) => [d.id, plainText(d.question)]))
    const value = (facet: Facet, code: string): string => {
      switch (facet) {
        case 'topic':
          return wordIn(e.topic, code)
        case 'country':
          return wordIn(v.countries, code)
        case 'company':
          return wordIn(names, code)
        case 'question':
          return wordIn(questions, code)
        case 'coding':
          return wordIn(e.coding, code)
        case 'status':
          return wordIn(v.statusShort, code)
        case 'speaker':
          return wordIn(v.speakerKind, code)
        case 'document':
          return wordIn(v.documentType, code)
        case 'self':
          return wordIn(e.self, code)
        case 'mechanism':
          return wordIn(v.mechanism, code)
        case 'attribution':
          return wordIn(v.attribution, code)
        case 'finding':
          return wordIn(v.finding, code)
        case 'change':
          return wordIn(e.change, code)
      }
    }
    const date = (text: string) => formatDate(text, locale, 'short')
    const dates = ({ from, to }: Pick<LedgerQuery, 'from' | 'to'>): string =>
      from !== null && to !== null
        ? e.dates.range({ from: date(from), to: date(to) })
        : from !== null
          ? e.dates.since({ from: date(from) })
          : to !== null
            ? e.dates.until({ to: date(to) })
            : ''
    const known = ({ known: on, since }: Pick<LedgerQuery, 'known' | 'since'>): string =>
      on === null ? '' : since === null ? e.known.chip({ date: date(on) }) : e.known.chipSince({ since: date(since), date: date(on) })
    const dropped = (drop: Suggestion['drop'], text: string): string => {
      if (drop === 'text') return e.empty.text({ text: text.length > 40 ? `${text.slice(0, 40)}…` : text })
      if (drop === 'dates' || drop === 'known' || drop === 'points') return e.empty[drop]
      return e.empty.facet({ facet: e.facet[drop] })
    }
    return { company: (id: string) => wordIn(names, id), coding: (code: Coding) => v.coding[code], value, dates, known, dropped }
  }, [m, e, locale, companies, debates])
}
export type Words = ReturnType<typeof useWords>
