import { compareClaims } from '#domain/comparand.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { weakestStatus } from '#domain/weakest-status.ts'
import { formatValue } from '#i18n/format-value.ts'
import type { MarkAnswer, OpeningCellAnswer, OpeningRowAnswer, PictureAnswer } from '#schema/api-narratives.ts'
import type { OpeningCell, OpeningMark, OpeningPicture, OpeningRow, OpeningWording } from '#schema/opening.ts'
import type { Unit } from '#schema/vocabulary.ts'
import type { Verdict } from '#schema/verdict.ts'
import { resolveCheck } from './check.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSummary } from './summary.ts'

type PictureWords = OpeningWording['cells'][string]['told']
type Numbered = { number: MarkAnswer['number']; unit: Unit | null }

const NONE: Numbered = { number: null, unit: null }

function numberOf(mark: OpeningMark, context: Context): Numbered {
  if (!mark.number) return NONE
  if ('check' in mark.number) {
    const check = resolveCheck(mark.number.check, context)
    if (!check) return NONE
    const { text, quantity } = check.result
    return {
      number: { text, value: quantity.value, claim: check.inputs[0] ?? '', check: check.id, status: check.status },
      unit: quantity.unit,
    }
  }
  const { id, key } = parseClaimRef(mark.number.claim)
  const claim = context.data.claims.get(id)
  const q = claim ? quantityOf(claim, key) : null
  if (!claim || !q) return NONE
  return { number: { text: formatValue(q, context.locale), value: q.value, claim: id, check: null, status: claim.status }, unit: q.unit }
}

function pictureOf(picture: OpeningPicture, words: PictureWords | undefined, context: Context): PictureAnswer {
  const numbered = picture.marks.map((mark) => ({ mark, ...numberOf(mark, context) }))
  const units = new Set(numbered.flatMap((n) => n.unit ?? []))
  const optional = (text: string | undefined) => (text === undefined ? null : resolveTemplate(text, context))
  return {
    kind: picture.kind,
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    headline: optional(words?.headline),
    note: optional(words?.note),
    marks: numbered.map(({ mark, number }) => ({
      id: mark.id,
      role: mark.role,
      label: resolveTemplate(words?.marks[mark.id] ?? '—', context),
      number,
    })),
    sentence: resolveTemplate(words?.sentence ?? '—', context),
  }
}

function cellOf(cell: OpeningCell, words: OpeningWording['cells'][string] | undefined, context: Context): OpeningCellAnswer {
  const evidence = pictureOf(cell.evidence, words?.evidence, context)
  return {
    told: { ...pictureOf(cell.told, words?.told, context), statement: cell.told.statement },
    evidence: {
      ...evidence,
      claims: cell.evidence.claims,
      status: cell.evidence.search ? null : weakestStatus(cell.evidence.claims.flatMap((id) => context.data.claims.get(id)?.status ?? [])),
      search: resolveSearchLog(cell.evidence.search, context),
    },
  }
}

/** A country without any series cannot be compared: the check that decides is the definition. */
const NO_SERIES: Verdict = {
  verdict: 'not-comparable',
  binding: { check: 'definition', reason: 'no-series' },
  checks: [{ check: 'definition', verdict: 'not-comparable', reason: 'no-series' }],
}

function verdictOf({ pair }: OpeningRow, { data }: Context): Verdict | null {
  const [a, b] = pair.claims
  if (b === null) return NO_SERIES
  const [first, second] = [data.claims.get(a), data.claims.get(b)]
  return first && second ? compareClaims(first, second, data, pair.since) : null
}

function warningOf(id: string | undefined, context: Context): OpeningRowAnswer['comparing'] {
  const claim = id === undefined ? undefined : context.data.claims.get(id)
  return claim ? { claim: claim.id, statement: resolveSummary(claim, context).statement } : null
}

/** The rows of the opening in order, where there are words. */
export function resolveOpening(context: Context): OpeningRowAnswer[] {
  const words = context.data.wording[context.locale]?.opening ?? {}
  return [...context.data.opening.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((row) => {
      const w = words[row.id]
      if (!w) return []
      const cells = Object.entries(row.cells).map(([country, cell]) => [country, cellOf(cell, w.cells[country], context)] as const)
      return {
        id: row.id,
        label: resolveTemplate(w.label, context),
        measure: resolveTemplate(w.measure, context),
        cells: Object.fromEntries(cells),
        verdict: verdictOf(row, context),
        comparing: warningOf(row.pair.comparing, context),
      }
    })
}
