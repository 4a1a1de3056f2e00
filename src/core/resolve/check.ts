import { derive, isDerivation, type Derivation } from '#domain/arithmetic.ts'
import { weakestStatus } from '#domain/weakest-status.ts'
import { formatComputed, formatSigned, formatFull } from '#i18n/format-value.ts'
import type { CheckAnswer } from '#schema/api.ts'
import type { RichText } from '#schema/rich-text.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import { type Context, numberPiece, resolveTemplate } from './rich.ts'

const SIGN = { sum: ' + ', difference: ' − ', share: ' ÷ ', ratio: ' ÷ ', growth: ' → ' } as const

/** The steps in figures, each input naming its claim: 30,000 ÷ 350,000 = 8.6%. */
export function steps(derivation: Derivation, { locale }: Context, check: string): RichText {
  const inputs = derivation.inputs.flatMap((input, i): RichText => {
    const piece = numberPiece(input.quantity, parseClaimRef(input.ref).id, locale)
    return i === 0 ? [piece] : [SIGN[derivation.operation], piece]
  })
  const result = derivation.operation === 'growth' ? formatSigned(derivation.result, locale) : formatComputed(derivation.result, locale)
  return [...inputs, ' = ', { text: result, check, claim: parseClaimRef(derivation.inputs[0]?.ref ?? '').id }]
}

/** A declared check worked out. Null when an input is missing (the integrity rules refuse such content). */
export function resolveCheck(id: string, context: Context): CheckAnswer | null {
  const check = context.data.checks.get(id)
  const wording = context.data.wording[context.locale]?.checks[id]
  if (!check || !wording) return null
  const derivation = derive(check, context.data.claims)
  if (!isDerivation(derivation)) return null
  const { result } = derivation
  const inputs = check.inputs.map((ref) => parseClaimRef(ref).id)
  const text = check.operation === 'growth' ? formatSigned(result, context.locale) : formatComputed(result, context.locale)
  return {
    id,
    label: resolveTemplate(wording.label, context),
    operation: check.operation,
    steps: steps(derivation, context, id),
    result: {
      text,
      full: result.unit === 'percent' ? text : formatFull(result, context.locale),
      quantity: { value: result.value, unit: result.unit },
    },
    inputs,
    status: weakestStatus(inputs.flatMap((input) => context.data.claims.get(input)?.status ?? [])) ?? 'unsupported',
  }
}
