import { formatDate } from '#i18n/format-date.ts'
import { formatValue } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { Coverage, CoverageDimension } from '#schema/coverage.ts'
import type { IndicatorRow, PairSideAnswer, PairValue } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { gapOf } from './sort.ts'

/** Words of the pages of indicators. */
export type Words = MessagesOf<typeof COUNTRIES | typeof VOCABULARY>
type Reasons = Readonly<Record<string, string>>

/** A dimension of what a side covers, in words. */
export function coverageText(dimension: CoverageDimension, coverage: Coverage, m: Words): string {
  const words = m.countries.coverage
  if (dimension === 'age') return coverage.age === undefined ? '' : words.age({ age: coverage.age.replace('-', '–') })
  const value = coverage[dimension]
  const list: Reasons = words[dimension]
  return value === undefined ? '' : (list[value] ?? value)
}

/** What each side has on the dimension of the deciding reason: its coverage, date, group, speaker or status. */
function detailOf(row: IndicatorRow, reason: string, m: Words, locale: Locale): string {
  const { US, CN } = row
  if (!US || !CN) return ''
  const both = (text: (side: PairSideAnswer) => string) => m.countries.sentence.sides({ us: text(US), cn: text(CN) })
  const date = (side: PairSideAnswer) => formatDate(side.used.asOf, locale, 'short')
  switch (reason) {
    case 'coverage-differs':
      return both((side) =>
        row.coverage
          .map((d) => coverageText(d, side.coverage, m))
          .filter((t) => t !== '')
          .join(locale === 'en' ? ', ' : '、'),
      )
    case 'years-apart':
    case 'lengths-differ':
    case 'period-and-date':
    case 'dates-differ':
      return both(date)
    case 'scope-differs':
      return both((side) => plainText(side.name))
    case 'speakers-differ':
      return both((side) => m.vocabulary.speakerKind[side.used.speaker.kind])
    case 'status-differs':
    case 'status-shaky':
      return both((side) => m.vocabulary.statusShort[side.used.status])
    default:
      return ''
  }
}

/** The words of a reason. */
export const reasonWords = (reason: string, m: Words): string => (m.vocabulary.reason as Reasons)[reason] ?? reason
/** What would have to change for a reason to disappear. */
export const liftWords = (reason: string, m: Words): string | null => (m.countries.lift as Reasons)[reason] ?? null

/**
 * The reasons that keep the verdict from being better, as codes: those that weigh as much as the deciding one, or that only one country
 * has a series.
 */
export function obstaclesOf(row: IndicatorRow): string[] {
  if (!row.verdict) return ['no-series']
  const { verdict, checks } = row.verdict
  if (verdict === 'comparable') return []
  return checks.flatMap((c) => (c.verdict === verdict && c.reason !== null ? [c.reason] : []))
}

/** The name of a row's verdict; where only one country has a series, the words for that. */
export const verdictName = (row: IndicatorRow, m: Words): string =>
  row.verdict ? m.vocabulary.verdict[row.verdict.verdict] : m.countries.oneCountry

/** The verdict with its deciding reason, and what each side has, in one sentence. */
export function verdictSentence(row: IndicatorRow, m: Words, locale: Locale): string {
  const words = m.countries.sentence
  if (!row.verdict) return m.countries.oneCountrySentence({ reason: row.US ? m.countries.onlyUS : m.countries.onlyCN })
  const { binding } = row.verdict
  if (!binding) return words.comparable
  return words.verdict({
    verdict: verdictName(row, m),
    reason: reasonWords(binding.reason, m),
    detail: detailOf(row, binding.reason, m, locale),
  })
}

/** A smaller ratio would be printed as one. */
const SAME_BELOW = 1.05
/** "China: 9.2× the value for the United States"; null where no gap is stated. */
export function gapText(row: IndicatorRow, m: Words, locale: Locale): string | null {
  const gap = gapOf(row)
  if (gap === null) return null
  if (gap.ratio < SAME_BELOW) return m.countries.gap.same
  return m.countries.gap[gap.larger]({ ratio: formatValue({ value: gap.ratio, unit: 'ratio' }, locale) })
}

/** A pair as one sentence that can be quoted: values, dates, speakers, statuses, and whether they may be compared. */
export function pairSentence(row: IndicatorRow, m: Words, locale: Locale): string {
  const words = m.countries.sentence
  const side = (country: 'US' | 'CN', value: PairValue) =>
    words.value({
      country: m.vocabulary.countries[country],
      value: value.value.full,
      date: formatDate(value.asOf, locale, 'short'),
      speaker: value.speaker.name,
      status: locale === 'en' ? m.vocabulary.statusShort[value.status].toLowerCase() : m.vocabulary.statusShort[value.status],
    })
  const name = plainText(row.name)
  const verdict = verdictSentence(row, m, locale)
  if (row.US && row.CN) return words.pair({ name, us: side('US', row.US.used), cn: side('CN', row.CN.used), verdict })
  const [country, only] = row.US ? (['US', row.US] as const) : (['CN', row.CN] as const)
  return only ? words.one({ name, side: side(country, only.used), verdict }) : words.none({ name, verdict })
}

/** The documents behind a pair, each once, as one-line credits. */
export const creditsOf = (row: IndicatorRow): string[] => [...new Set([row.US, row.CN].flatMap((s) => (s ? [s.used.credit] : [])))]

/** The documents that both sides of a pair rest on, each once. Two publishers may give theirs the same title. */
export const documentsOf = (row: IndicatorRow): PairSideAnswer['sources'] => [
  ...new Map([row.US, row.CN].flatMap((s) => s?.sources ?? []).map((s) => [`${s.publisher}\n${s.title}\n${s.url ?? ''}`, s])).values(),
]
