import { formatDate } from '#i18n/format-date.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-of.ts'
import type { FigureSpec, FigurePoint } from '#schema/figure-spec.ts'
import type { RichText } from '#schema/rich-text.ts'
import type { FigureText } from '#schema/wording.ts'
import { claimsOfPoint } from '#domain/as-told.ts'
import { resolveSummary } from './summary.ts'
import { type Context, resolveTemplate } from './rich.ts'

/** All points of a figure. */
export const pointsOf = (spec: FigureSpec): FigurePoint[] => spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))

/** The claims of a figure, each once. */
export function claimIdsOf(spec: FigureSpec): string[] {
  const events = spec.panels.flatMap((p) => (p.events ?? []).map((e) => e.claim))
  return [...new Set([...pointsOf(spec).flatMap(claimsOfPoint), ...events])]
}

/** Every label that a figure shows, each once. */
export function labelRefsOf(spec: FigureSpec): string[] {
  const refs = spec.panels.flatMap((p) => [
    ...(p.label ? [p.label] : []),
    ...p.series.flatMap((s) => [
      s.label,
      ...s.points.flatMap((pt) => [...(pt.label ? [pt.label] : []), ...(typeof pt.x === 'string' && pt.x.includes(':') ? [pt.x] : [])]),
    ]),
    ...(p.breaks ?? []).map((b) => b.label),
    ...(p.events ?? []).map((e) => e.label),
  ])
  return [...new Set(refs)]
}

/** Words for a label reference; the reference itself when there are none (a test refuses that). */
export function resolveLabel(ref: string, text: FigureText, context: Context): RichText {
  const { data, locale } = context
  const words = data.wording[locale]
  const vocabulary = VOCABULARY[locale]
  const [from = '', id = ''] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)]
  const template = (found: string | undefined): RichText => (found === undefined ? [ref] : resolveTemplate(found, context))
  const word = (list: Readonly<Record<string, string>>): RichText => [list[id] ?? ref]
  switch (from) {
    case 'text':
      return template(text.labels[id])
    case 'claim': {
      const claim = data.claims.get(id)
      return claim ? resolveSummary(claim, context).label : [ref]
    }
    case 'series':
      return template(words?.series[id]?.name)
    case 'break': {
      const [series = '', breakId = ''] = id.split('.')
      return template(words?.series[series]?.breaks?.[breakId])
    }
    case 'indicator':
      return template(words?.indicators[id]?.name)
    case 'company':
      return template(words?.companies[id]?.name)
    case 'speaker':
      return template(words?.speakers[id]?.name)
    case 'country':
      return word(vocabulary.countries)
    case 'status':
      return word(vocabulary.statusShort)
    case 'mechanism':
      return word(vocabulary.mechanism)
    case 'attribution':
      return word(vocabulary.attribution)
    case 'speaker-kind':
      return word(vocabulary.speakerKind)
    case 'narrative':
      return word(vocabulary.narrative)
    case 'date':
      return [{ text: formatDate(id, locale, 'short'), date: id }]
    default:
      return [ref]
  }
}
