import type { FigurePoint } from '#schema/figure-spec.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'

/** Two decimals: stable between builds and short in the HTML. */
export const px = (value: number): number => Math.round(value * 100) / 100

/** Where a number comes from: its claims, or the operation and the claims it was computed from. */
export type Provenance = {
  'data-claims'?: string
  'data-derivation'?: string
  'data-inputs'?: string
  'data-check'?: string
  /** What a reader assumed instead of a claim. */
  'data-assumption'?: string
  /** Words of the interface itself. */
  'data-count'?: ''
}

/** The attributes that say what a mark's number rests on: its claims, a reader's assumption, or the operation and its inputs. */
export function markProvenance(point: Pick<FigurePoint, 'claims' | 'derivation' | 'assumption'>): Provenance {
  const out: Provenance = {}
  if (point.claims?.length) out['data-claims'] = point.claims.join(' ')
  if (point.assumption !== undefined) out['data-assumption'] = point.assumption
  if (point.derivation) {
    out['data-derivation'] = point.derivation.operation
    out['data-inputs'] = point.derivation.inputs.join(' ')
    if (point.derivation.check) out['data-check'] = point.derivation.check
  }
  return out
}

/** A point with neither a value nor an interval. */
export const isMissing = (point: FigurePoint): boolean => point.y === null && point.low === undefined && point.high === undefined

/** Words of a figure by the name that its spec gives them. */
export type Labels = Readonly<Record<string, RichText>>

/** Words of a label; the reference itself when the answer lacks it, so that the gap is seen and not silent. */
export function labelText(labels: Labels, ref: string | undefined): string {
  if (ref === undefined) return ''
  const rich = labels[ref]
  return rich ? plainText(rich) : ref
}

/** Claims that the numbers inside a label rest on. */
export function labelProvenance(labels: Labels, ref: string | undefined): Provenance {
  const pieces = (ref === undefined ? undefined : labels[ref]) ?? []
  const claims = pieces.flatMap((p) => (typeof p !== 'string' && 'claim' in p ? [p.claim] : []))
  const checks = pieces.flatMap((p) => (typeof p !== 'string' && 'check' in p ? [p.check] : []))
  return { ...(claims.length ? { 'data-claims': [...new Set(claims)].join(' ') } : {}), ...(checks[0] ? { 'data-check': checks[0] } : {}) }
}
