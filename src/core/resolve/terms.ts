import { byStrength } from '#domain/strongest-evidence.ts'
import { isSelfReported } from '#domain/status-test.ts'
import { isLocale } from '#i18n/locales.ts'
import { literalText } from '#domain/template.ts'
import type { TermAnswer, TermPageAnswer } from '#schema/api-screens.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { inTurn, markerOf, termForms } from './mark-terms.ts'
import { oncePerLanguage } from './once.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveLines } from './summary.ts'

/** As many claims as show how a term is used; more would be a list to read. */
const EXAMPLES = 3
const NO_LETTER = '#'

/** What a term is filed under: its reading in Chinese, its name in other languages, without marks of tone and quotation. */
const filedUnder = (name: string, pinyin: string | null) =>
  (pinyin ?? name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()

const initialOf = (filed: string) => (/^[a-z]/.test(filed) ? (filed[0] ?? NO_LETTER).toUpperCase() : NO_LETTER)

function termAnswer(id: string, context: Context): TermAnswer {
  const { data, locale } = context
  const term = data.terms.get(id)
  const w = data.wording[locale]?.terms[id]
  const optional = (template: string | undefined) => (template === undefined ? null : resolveTemplate(template, context))
  const pinyin = w?.pinyin ?? null
  return {
    id,
    term: resolveTemplate(w?.term ?? id, context),
    definition: resolveTemplate(w?.definition ?? '—', context),
    note: optional(w?.note),
    quote: optional(w?.quote),
    names: Object.fromEntries(data.info.locales.map((l) => [l, data.wording[l]?.terms[id]?.term ?? id])),
    pinyin,
    initial: initialOf(filedUnder(w?.term ?? id, pinyin)),
    related: term?.related ?? [],
    claims: term?.claims ?? [],
  }
}

/** Ids of all terms in the order of the language's index. */
function inOrder({ data, locale }: Context): string[] {
  const words = data.wording[locale]?.terms ?? {}
  const filed = (id: string) => filedUnder(words[id]?.term ?? id, words[id]?.pinyin ?? null)
  const keyed = [...data.terms.keys()].map((id) => ({ id, key: filed(id) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1)).map((t) => t.id)
}

/** All terms of the glossary in the order of the language's index. */
export const resolveTerms = (context: Context): { terms: TermAnswer[] } => ({
  terms: inOrder(context).map((id) => termAnswer(id, context)),
})

/** The written forms by which a term is found in running text, each with the id of its term, as pairs. */
export const resolveTermForms = (context: Context): { forms: [string, string][] } => ({
  forms: termForms(context).map(([form, id]) => [form, id]),
})

const used = new WeakMap<Dataset, Map<string, ClaimRecord[]>>()

/** For each term, the claims whose English words contain it; the same in every language, so that a page shows the same claims. */
function usesOf(data: Dataset): Map<string, ClaimRecord[]> {
  const known = used.get(data)
  if (known) return known
  const found = new Map<string, ClaimRecord[]>()
  const mark = markerOf({ data, locale: 'en' })
  for (const claim of [...data.claims.values()].sort(byStrength(data))) {
    const words = data.wording.en?.claims[claim.id]
    if (!words) continue
    const met = new Set<string>()
    mark(literalText(`${words.label} ${words.statement}`), met)
    for (const term of met) found.set(term, [...(found.get(term) ?? []), claim])
  }
  used.set(data, found)
  return found
}

const written = oncePerLanguage(({ data }) => [...data.claims.values()].filter((c) => !c.point).sort(byStrength(data)))

/** Claims that show what a term means: those that the term names, else those of that kind, else those that use it, most solid first. */
function examples(id: string, context: Context): string[] {
  const { data } = context
  const named = data.terms.get(id)?.claims ?? []
  if (named.length > 0) return named.slice(0, EXAMPLES)
  const status = STATUSES.find((s) => s === id)
  const kind =
    status === undefined
      ? id === 'self-reported'
        ? written(context).filter((c) => isSelfReported(c, data))
        : id === 'forecast'
          ? written(context).filter((c) => c.forecast)
          : (usesOf(data).get(id) ?? [])
      : written(context).filter((c) => c.status === status)
  return kind.slice(0, EXAMPLES).map((c) => c.id)
}

/** One term's page; null when there is no such term. */
export function resolveTermPage(id: string, context: Context): TermPageAnswer | null {
  const { data } = context
  if (!data.terms.has(id)) return null
  const term = termAnswer(id, context)
  const order = inOrder(context)
  const at = order.indexOf(id)
  const named = (other: string | undefined) => (other === undefined ? null : { id: other, name: nameOf(other, context) })
  const texts = data.info.locales.filter(isLocale).map((locale) => {
    const there = { ...context, locale }
    const w = data.wording[locale]?.terms[id]
    const mark = inTurn(there, id)
    return [
      locale,
      {
        term: w?.term ?? id,
        pinyin: w?.pinyin ?? null,
        definition: mark(resolveTemplate(w?.definition ?? '—', there)),
        quote: w?.quote === undefined ? null : resolveTemplate(w.quote, there),
      },
    ] as const
  })
  return {
    term,
    texts: Object.fromEntries(texts),
    claims: resolveLines(examples(id, context), context),
    related: term.related.map((other) => ({
      id: other,
      name: nameOf(other, context),
      definition: resolveTemplate(data.wording[context.locale]?.terms[other]?.definition ?? '—', context),
    })),
    before: named(order[at - 1]),
    after: named(order[at + 1]),
  }
}

const nameOf = (id: string, { data, locale }: Context) => data.wording[locale]?.terms[id]?.term ?? id
