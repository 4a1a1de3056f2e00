import { formatDate } from '#i18n/format-date.ts'
import { formatValue } from '#i18n/format-value.ts'
import { formatAxis } from '#i18n/format-axis.ts'
import type { Locale } from '#i18n/locales.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Unit } from '#schema/vocabulary.ts'
import type { CaseInput, CasePoint } from './case-input.ts'
import { middleOf, spanOf } from './case-time.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { CLAIM } from '#i18n/messages/claim/namespace.ts'
import type { COMPANY } from '#i18n/messages/company/namespace.ts'

type Messages = MessagesOf<typeof CLAIM | typeof COMPANY>

const short = (date: string, locale: Locale) => formatDate(date, locale, 'short')

/** The month alone ("Oct", 10月), or with its year. */
function monthName(date: string, withYear: boolean, locale: Locale): string {
  const whole = short(date, locale)
  return withYear ? whole : locale === 'en' ? whole.slice(0, -5) : whole.slice(5)
}

/** A number as its claim hedges it: "at least 100", "up to 5,000"; "about" is left to the claim itself. */
function hedged(text: string, claim: CompanyAnswer['claims'][string] | undefined, m: Messages): string {
  const hedge = claim?.value?.quantity.hedge
  return hedge === undefined || hedge === 'about' ? text : m.claim.hedge[hedge] + m.company.hedgeGap + text
}

/** What the picture of a company shows, in the words of the page. */
export function caseInputOf(company: CompanyAnswer, locale: Locale, m: Messages): CaseInput {
  const { line, counts, said, moves } = company.case
  const words = m.company.case
  const unit: Unit = line?.series.unit ?? 'employees'
  const pointOf = (p: { asOf: string; value: number; claim: string }, of: Unit): CasePoint => ({
    id: p.claim,
    at: middleOf(spanOf(p.asOf)),
    value: p.value,
    title: formatValue({ value: p.value, unit: of }, locale),
    words: short(p.asOf, locale),
  })
  const points = (line?.series.points ?? []).map((p) => pointOf(p, unit))
  const highest = points.reduce<CasePoint | null>((a, b) => (a && a.value >= b.value ? a : b), null)
  return {
    points: points.map((p, i) => (p === highest && i > 0 && i < points.length - 1 ? { ...p, words: words.peak({ date: p.words }) } : p)),
    breaks: (line?.series.breaks ?? []).map((b) => ({ at: middleOf(spanOf(b.at)), label: plainText(b.label) })),
    missing: (line?.series.missing ?? []).map((date) => middleOf(spanOf(date))),
    blank: line?.headcount
      ? null
      : { text: counts.length === 0 ? words.noHeadcount : words.oneCount, counts: counts.map((c) => pointOf(c, 'employees')) },
    // A cut that says nothing on the reason has its words among the cuts.
    said: said.map((s) => ({
      id: s.claim,
      span: spanOf(s.date),
      lane: s.lane,
      thread: s.thread,
      title:
        s.by === null
          ? moves.some((x) => x.claim === s.claim)
            ? ''
            : short(s.date, locale)
          : words.saidTitle({ date: short(s.date, locale), by: plainText(s.by) }),
      words: plainText(s.words),
    })),
    moves: moves.map((move) => ({
      id: move.claim,
      span: spanOf(move.date),
      lane: move.kind,
      size: move.size,
      planned: move.planned,
      title: hedged(move.text, company.claims[move.claim], m),
      words: plainText(move.words),
    })),
    words: {
      lanes: words.lanes,
      value: (value) => formatAxis(value, unit, locale),
      year: (date) => formatDate(date, locale, 'axis'),
      month: (date, withYear) => monthName(date, withYear, locale),
    },
  }
}
