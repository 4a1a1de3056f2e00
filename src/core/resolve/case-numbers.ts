import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { formatComputed, formatValue } from '#i18n/format-value.ts'
import type { CaseNumberAnswer } from '#schema/api-screens.ts'
import type { CaseNumber } from '#schema/company-case.ts'
import type { RichText } from '#schema/rich-text.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import type { CaseWording } from '#schema/wording.ts'
import { resolveCheck } from './check.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'

const leastSolid = (statuses: readonly Status[]): Status | null =>
  [...statuses].sort((a, b) => STATUSES.indexOf(b) - STATUSES.indexOf(a))[0] ?? null

type Value = NonNullable<CaseNumberAnswer['picture']>['values'][number]

/** The number that "claim:id" or "check:id" refers to, with the statuses it rests on. */
function numberBehind(ref: string, label: RichText | null, context: Context): (Value & { unit: string }) | null {
  const [kind, rest = ''] = ref.split(':')
  if (kind === 'check') {
    const check = resolveCheck(rest, context)
    const inputs = (check?.inputs ?? []).flatMap((id) => context.data.claims.get(id) ?? [])
    if (!check) return null
    const { value, unit } = check.result.quantity
    const text = formatComputed({ value, unit }, context.locale)
    const status = leastSolid(inputs.map((c) => c.status)) ?? 'reported'
    return { text, value, unit, claim: inputs[0]?.id ?? '', check: rest, label, status, forecast: inputs.some((c) => c.forecast) }
  }
  const { id, key } = parseClaimRef(rest)
  const claim = context.data.claims.get(id)
  const q = claim ? quantityOf(claim, key) : null
  if (!claim || !q) return null
  const text = formatValue(q, context.locale)
  return { text, value: q.value, unit: q.unit, claim: id, check: null, label, status: claim.status, forecast: claim.forecast }
}

/** Statuses behind the numbers of a text. */
function statusOf(text: RichText, context: Context): Status | null {
  const refs = text.flatMap((p) =>
    typeof p === 'string' || 'date' in p || 'term' in p ? [] : 'check' in p ? [`check:${p.check}`] : [`claim:${p.claim}`],
  )
  return leastSolid(
    refs.flatMap((ref) => {
      const [kind, id = ''] = ref.split(':')
      if (kind === 'check') return numberBehind(ref, null, context)?.status ?? []
      return context.data.claims.get(id)?.status ?? []
    }),
  )
}

/** One of the numbers of a case: its value with status and picture, or why there is none. */
export function numberOf(number: CaseNumber, words: CaseWording, context: Context): CaseNumberAnswer {
  const text = words.numbers[number.id]
  const value = text?.value === undefined || number.blank ? null : resolveTemplate(text.value, context)
  const values = (number.picture?.values ?? []).flatMap((ref, i) => {
    const label = text?.values[i]
    return numberBehind(ref, label === undefined ? null : resolveTemplate(label, context), context) ?? []
  })
  const unit = values[0]?.unit as NonNullable<CaseNumberAnswer['picture']>['unit'] | undefined
  return {
    id: number.id,
    blank: number.blank?.kind ?? null,
    search: resolveSearchLog(number.blank?.search, context),
    value,
    thing: text ? resolveTemplate(text.thing, context) : [],
    note: text ? resolveTemplate(text.note, context) : [],
    status: value ? statusOf(value, context) : null,
    picture: number.picture && unit ? { kind: number.picture.kind, unit, values: values.map(({ unit: _, ...rest }) => rest) } : null,
  }
}
