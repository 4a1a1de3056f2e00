import * as v from 'valibot'
import { FIGURES, figureText } from '#figures/all.ts'
import { pictureKey } from '#domain/content-key.ts'
import type { CheckAnswer, FigureAnswer, FigureListItem, SourceAnswer } from '#schema/api.ts'
import type { Dataset } from '#schema/dataset.ts'
import { FigureSpec } from '#schema/figure-spec.ts'
import { plainText } from '#schema/rich-text.ts'
import type { FigureText } from '#schema/wording.ts'
import { resolveCheck } from './check.ts'
import { toldOfFigure } from './told.ts'
import { claimBrief, resolveSource } from './summary.ts'
import { inTurn } from './mark-terms.ts'
import { onceForEach, oncePerLanguage } from './once.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { pointsOf, claimIdsOf, labelRefsOf, resolveLabel } from './figure-labels.ts'

const built = new WeakMap<Dataset, Map<string, FigureSpec>>()

/** All figure specs of a dataset, built once and held to the schema. */
export function figureSpecs(data: Dataset): ReadonlyMap<string, FigureSpec> {
  const known = built.get(data)
  if (known) return known
  const specs = new Map([...FIGURES.values()].map((f) => [f.id, v.parse(FigureSpec, f.build(data))]))
  built.set(data, specs)
  return specs
}

/** Sources of the claims in a figure, each with the claims it carries, in order of first use. */
export function sourcesOf(claimIds: readonly string[], context: Context): FigureAnswer['sources'] {
  const bySource = new Map<string, { source: SourceAnswer; claims: string[] }>()
  for (const id of claimIds)
    for (const use of context.data.claims.get(id)?.sources ?? []) {
      const source = resolveSource(use.source, context)
      if (!source) continue
      const known = bySource.get(use.source)
      if (known) known.claims.push(id)
      else bySource.set(use.source, { source, claims: [id] })
    }
  return [...bySource.values()]
}

/** A spec with its words and claims in one language. `text` defaults to the figure folder's own. */
export function figureAnswer(spec: FigureSpec, context: Context, text: FigureText = figureText(spec.id, context.locale)): FigureAnswer {
  const claimIds = claimIdsOf(spec)
  const checkIds = [...new Set(pointsOf(spec).flatMap((p) => p.derivation?.check ?? []))]
  const checks: Record<string, CheckAnswer> = {}
  for (const id of checkIds) {
    const check = resolveCheck(id, context)
    if (check) checks[id] = check
  }
  const reason = text.state === undefined ? undefined : plainText(resolveTemplate(text.state, context))
  return {
    spec: spec.state.kind === 'ok' || reason === undefined ? spec : { ...spec, state: { ...spec.state, reason } },
    title: resolveTemplate(text.title, context),
    subtitle: resolveTemplate(text.subtitle, context),
    summary: resolveTemplate(text.summary, context),
    caveat: text.caveat === undefined ? null : resolveTemplate(text.caveat, context),
    told: toldOfFigure(spec, context),
    labels: Object.fromEntries(labelRefsOf(spec).map((ref) => [ref, resolveLabel(ref, text, context)])),
    claims: Object.fromEntries(
      claimIds.flatMap((id) => {
        const claim = context.data.claims.get(id)
        return claim ? [[id, claimBrief(claim, context)] as const] : []
      }),
    ),
    checks,
    sources: sourcesOf(claimIds, context),
    version: context.version,
    asOf: context.data.info.asOf,
  }
}

/** A figure of a folder, before its terms are marked. */
const ownAnswer = onceForEach((spec: FigureSpec, context) => figureAnswer(spec, context))

/** One figure with its words, claims and sources; null when there is no such figure. */
export function resolveFigure(id: string, context: Context): FigureAnswer | null {
  const spec = figureSpecs(context.data).get(id)
  if (!spec) return null
  const answer = ownAnswer(spec, context)
  return { ...answer, caveat: inTurn(context)(answer.caveat) }
}

/** The gallery's list. `search` holds the words a reader may look for. */
export const resolveFigureList = oncePerLanguage((context): FigureListItem[] =>
  [...figureSpecs(context.data).values()].map((spec) => {
    const text = figureText(spec.id, context.locale)
    const series = spec.panels.flatMap((p) => p.series)
    const claims = claimIdsOf(spec).flatMap((id) => context.data.claims.get(id) ?? [])
    const title = resolveTemplate(text.title, context)
    const subtitle = resolveTemplate(text.subtitle, context)
    return {
      id: spec.id,
      kind: spec.kind,
      theme: spec.theme,
      title,
      subtitle,
      countries: [...new Set([...series.flatMap((s) => s.country ?? []), ...claims.map((c) => c.country)])].sort(),
      companies: [...new Set(claims.flatMap((c) => c.company ?? []))],
      picture: pictureKey(ownAnswer(spec, context), context.locale),
      search: [plainText(title), plainText(subtitle), plainText(resolveTemplate(text.summary, context))].join(' '),
    }
  }),
)

const specsByClaim = new WeakMap<Dataset, ReadonlyMap<string, readonly FigureSpec[]>>()

function specsUsing(claim: string, data: Dataset): readonly FigureSpec[] {
  let known = specsByClaim.get(data)
  if (!known) {
    const made = new Map<string, FigureSpec[]>()
    for (const spec of figureSpecs(data).values()) for (const id of new Set(claimIdsOf(spec))) made.set(id, [...(made.get(id) ?? []), spec])
    specsByClaim.set(data, made)
    known = made
  }
  return known.get(claim) ?? []
}

/** Figures in which a claim is plotted. */
export function figuresUsing(claim: string, context: Context): { id: string; title: string }[] {
  return specsUsing(claim, context.data).map((spec) => ({
    id: spec.id,
    title: plainText(resolveTemplate(figureText(spec.id, context.locale).title, context)),
  }))
}
