import { derive, isDerivation } from '#domain/arithmetic.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { parseTemplate } from '#domain/template.ts'
import { formatDate } from '#i18n/format-date.ts'
import { formatComputed, formatExact, formatValue, type Measured } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { RichPiece, RichText } from '#schema/rich-text.ts'

/** Everything a resolver needs: the content, the language, and the dataset's version. */
export type Context = { data: Dataset; locale: Locale; version: string }

/** `exact` only where the text left digits out. */
function exactOf(q: Measured, text: string, locale: Locale): { exact?: string } {
  const exact = formatExact(q, locale)
  return exact === text ? {} : { exact }
}

/** A number as a piece that names its claim. */
export function numberPiece(q: Measured, claim: string, locale: Locale): RichPiece {
  const text = formatValue(q, locale)
  return { text, claim, ...exactOf(q, text, locale) }
}

function claimPiece(ref: string, { data, locale }: Context): RichPiece {
  const { id, key } = parseClaimRef(ref)
  const claim = data.claims.get(id)
  const q = claim ? quantityOf(claim, key) : null
  return q ? numberPiece(q, id, locale) : '—'
}

/** In running text a computed change is printed without its sign: the words say which way it went. */
function checkPiece(id: string, { data, locale }: Context): RichPiece {
  const check = data.checks.get(id)
  const result = check ? derive(check, data.claims) : null
  if (!result || !isDerivation(result)) return '—'
  const q = { ...result.result, value: Math.abs(result.result.value) }
  return { text: formatComputed(q, locale), check: id, claim: parseClaimRef(result.inputs[0]?.ref ?? '').id }
}

function ownPiece(name: string, claim: ClaimRecord, locale: Locale): RichPiece {
  if (name === 'asOf' || name === 'saidOn' || name === 'from') {
    const date = claim[name]
    return date ? { text: formatDate(date, locale), date } : '—'
  }
  const key = name === 'value' ? null : name.startsWith('also.') ? name.slice(5) : name
  const q = quantityOf(claim, key)
  return q ? numberPiece(q, claim.id, locale) : '—'
}

/**
 * Fills a wording template. What the integrity rules would refuse comes out as "—".
 * @param own the claim whose wording this is, for {value}, {asOf} and its other own placeholders
 */
export function resolveTemplate(template: string, context: Context, own?: ClaimRecord): RichText {
  return parseTemplate(template).map((part): RichPiece => {
    if (part.kind === 'text') return part.text
    const { name, argument } = part
    if (name === 'claim' && argument) return claimPiece(argument, context)
    if (name === 'check' && argument) return checkPiece(argument, context)
    if (name === 'date' && argument) return { text: formatDate(argument, context.locale), date: argument }
    return own ? ownPiece(name, own, context.locale) : '—'
  })
}
