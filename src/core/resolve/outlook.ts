import { lastDay } from '#domain/partial-date.ts'
import { quantityOf, parseClaimRef } from '#domain/quantity-of.ts'
import { claimsOfOrigin, isAssumption, originValue, spreadsOf, yearsBetween } from '#domain/scenario/origin.ts'
import { digits } from '#i18n/format-count.ts'
import { formatComputed, formatValue } from '#i18n/format-value.ts'
import type { ForecastAnswer, OutlookAnswer, PresetCountryAnswer, SettingAnswer } from '#schema/api-outlook.ts'
import type { Forecast, Origin, Preset } from '#schema/outlook.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import type { RichText } from '#schema/rich-text.ts'
import { inTurn } from './mark-terms.ts'
import { type Context, numberPiece, resolveTemplate } from './rich.ts'
import { claimBrief, resolveSpeaker, resolveSummary } from './summary.ts'

/** Figures on projections to the end of the decade. */
const FIGURES = ['wef-jobs-2030', 'wef-trends', 'wef-plans'] as const

function piece(ref: string, { data, locale }: Context): RichText {
  const { id, key } = parseClaimRef(ref)
  const claim = data.claims.get(id)
  const q = claim ? quantityOf(claim, key) : null
  return q ? [numberPiece(q, id, locale)] : ['—']
}

const joined = (parts: readonly RichText[], sign: string): RichText => parts.flatMap((p, i) => (i === 0 ? p : [sign, ...p]))

/** How a number of a preset follows from claims, each number naming its claim: "4.7% ÷ 29% = 16.2%". Null when it is an assumption. */
export function originSteps(origin: Origin, value: number, context: Context): RichText | null {
  const { locale, data } = context
  const result = formatComputed({ value, unit: 'percent' }, locale)
  if ('assumed' in origin || 'rest' in origin) return null
  if ('claim' in origin) return piece(origin.claim, context)
  if ('yearOf' in origin) return [{ text: String(value), claim: origin.yearOf }]
  if ('sum' in origin)
    return [
      ...joined(
        origin.sum.map((ref) => piece(ref, context)),
        ' + ',
      ),
      ` = ${result}`,
    ]
  if ('wholeIn' in origin)
    return [`${formatValue({ value: 100, unit: 'percent' }, locale)} ÷ `, ...piece(origin.wholeIn, context), ` = ${result}`]
  if ('share' in origin) {
    const whole = joined(
      origin.of.map((ref) => piece(ref, context)),
      ' + ',
    )
    const [open, close] = origin.of.length > 1 ? ['(', ')'] : ['', '']
    return [...piece(origin.share, context), ` ÷ ${open}`, ...whole, `${close} = ${result}`]
  }
  const [from, to] = origin.perYear
  const [a, b] = [data.claims.get(from), data.claims.get(to)]
  const years = a && b ? yearsBetween(a, b) : 1
  return ['(', ...piece(to, context), ' − ', ...piece(from, context), `) ÷ ${digits(years, locale)} = ${digits(value, locale)}`]
}

function presetCountry(country: string, preset: Preset['countries'][string], context: Context): PresetCountryAnswer | null {
  const { claims } = context.data
  const spreads = spreadsOf(preset.settings, claims)
  const { id, key } = parseClaimRef(preset.workforce)
  const people = claims.get(id)
  const workforce = people ? quantityOf(people, key) : null
  if (!spreads || !workforce) return null
  const measured = claimsOfOrigin(preset.settings.adoption.value)[0]
  const end = (origin: Origin, value: number) => ({ value, steps: originSteps(origin, value, context), claims: claimsOfOrigin(origin) })
  return {
    country,
    workforce: { value: workforce.value, claim: id },
    start: measured === undefined ? spreads.year.value : (originValue({ yearOf: measured }, claims, 0) ?? spreads.year.value),
    settings: SCENARIO_PARAMETERS.map((parameter): SettingAnswer => {
      const setting = preset.settings[parameter]
      const { low, value, high } = spreads[parameter]
      return {
        parameter,
        value: end(setting.value, value),
        low: end(setting.low, low),
        high: end(setting.high, high),
        assumed: isAssumption(setting),
        borrowed: setting.borrowed,
        because: setting.because,
      }
    }),
  }
}

function forecastAnswer(record: Forecast, context: Context): ForecastAnswer | null {
  const claim = context.data.claims.get(record.id)
  if (!claim) return null
  const due = record.due === undefined ? claim.asOf : record.due
  const { label, statement } = resolveSummary(claim, context)
  return {
    claim: claim.id,
    label,
    statement,
    speaker: resolveSpeaker(claim.speaker, context).name,
    saidOn: claim.saidOn,
    due,
    isDue: due !== null && lastDay(due) <= lastDay(context.data.info.asOf),
    scoring: record.scoring,
    result: record.result ?? null,
    outcome: record.outcome,
  }
}

const day = (f: ForecastAnswer) => (f.due === null ? Number.POSITIVE_INFINITY : lastDay(f.due))

/** Everything that the outlook shows: the presets of the scenario with every number worked out, and all forecasts by their day. */
export function resolveOutlook(context: Context): OutlookAnswer {
  const { outlook, claims, info } = context.data
  const mark = inTurn(context)
  const presets = [...outlook.presets.values()]
    .sort((a, b) => a.order - b.order)
    .map((preset) => {
      const words = context.data.wording[context.locale]?.presets[preset.id]
      return {
        id: preset.id,
        name: resolveTemplate(words?.name ?? preset.id, context),
        summary: mark(resolveTemplate(words?.summary ?? '—', context)),
        countries: Object.entries(preset.countries).flatMap(([country, of]) => presetCountry(country, of, context) ?? []),
      }
    })
  const forecasts = [...outlook.forecasts.values()]
    .flatMap((f) => forecastAnswer(f, context) ?? [])
    .sort((a, b) => day(a) - day(b))
    .map((f) => ({ ...f, statement: mark(f.statement) }))
  const named = new Set([
    ...presets.flatMap((p) =>
      p.countries.flatMap((c) => [
        c.workforce.claim,
        ...c.settings.flatMap((s) => [...s.value.claims, ...s.low.claims, ...s.high.claims, ...s.because]),
      ]),
    ),
    ...forecasts.flatMap((f) => [f.claim, ...f.outcome]),
  ])
  return {
    bounds: outlook.bounds,
    presets,
    forecasts,
    claims: Object.fromEntries(
      [...named].flatMap((id) => {
        const claim = claims.get(id)
        return claim ? [[id, claimBrief(claim, context)]] : []
      }),
    ),
    figures: [...FIGURES],
    asOf: info.asOf,
  }
}
