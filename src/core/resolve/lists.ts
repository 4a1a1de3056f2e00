import { claimLine } from '#domain/claim-line.ts'
import { evidenceEnds, isOverdue } from '#domain/freshness.ts'
import { originsOf } from '#domain/status-test.ts'
import type { DatasetAnswer } from '#schema/api-narratives.ts'
import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import type { CheckAnswer } from '#schema/api.ts'
import type { Statement } from '#schema/content.ts'
import { resolveCheck } from './check.ts'
import { inTurn } from './mark-terms.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSource, resolveSummary } from './summary.ts'

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

/** What the dataset holds: version, dates, counts. Points of series are counted apart from written claims. */
export function resolveDataset({ data, version }: Context): DatasetAnswer {
  const expected = [...data.series.values()].filter((s) => s.nextDue !== null)
  const written = [...data.claims.values()].filter((c) => !c.point)
  return {
    schemaVersion: 1,
    version,
    asOf: data.info.asOf,
    evidenceEnds: evidenceEnds(data.claims.values(), data.info.asOf) ?? data.info.asOf,
    licence: data.info.licence,
    locales: data.info.locales,
    counts: {
      claims: written.length,
      points: data.claims.size - written.length,
      sources: data.sources.size,
      byCountry: countBy(written, (c) => c.country),
      byStatus: countBy(written, (c) => c.status),
      series: {
        expected: expected.length,
        overdue: expected.filter((s) => isOverdue(s, data.info.asOf)).length,
      },
    },
  }
}

function statementAnswer(s: Statement, context: Context, mark: ReturnType<typeof inTurn>): StatementAnswer {
  const { data, locale } = context
  const words = data.wording[locale]?.article[s.id]
  const optional = (t: string | undefined) => (t === undefined ? null : resolveTemplate(t, context))
  // Independent of the article, and of the company that the statement is about.
  const involved = new Set(['unidentified-article', s.company])
  const independent = [...s.claims, ...s.for, ...s.against].some((id) => {
    const claim = data.claims.get(id)
    return claim ? originsOf(claim, data).some((origin) => !involved.has(origin)) : false
  })
  return {
    id: s.id,
    order: s.order,
    section: s.section,
    country: s.country,
    company: s.company,
    kind: s.kind,
    finding: s.finding,
    paraphrase: resolveTemplate(words?.paraphrase ?? '—', context),
    right: mark(optional(words?.right)),
    missing: mark(optional(words?.missing)),
    claims: s.claims,
    checks: s.checks,
    for: s.for,
    against: s.against,
    independent,
  }
}

/** The article statement by statement, with the claims and calculations that the findings rest on. */
export function resolveArticle(context: Context): ArticleAnswer {
  const mark = inTurn(context)
  const statements = [...context.data.statements.values()].sort((a, b) => a.order - b.order).map((s) => statementAnswer(s, context, mark))
  const checks: Record<string, CheckAnswer> = {}
  for (const id of statements.flatMap((s) => s.checks)) {
    const check = resolveCheck(id, context)
    if (check) checks[id] = check
  }
  return {
    statements,
    claims: Object.fromEntries(
      [...new Set(statements.flatMap((s) => [...s.claims, ...s.for, ...s.against]))].flatMap((id) => {
        const claim = context.data.claims.get(id)
        return claim ? [[id, claimLine(resolveSummary(claim, context))]] : []
      }),
    ),
    checks,
  }
}

/** Every source, in the order of the content, in the words of the language. */
export const resolveSources = (context: Context) => ({
  sources: [...context.data.sources.keys()].flatMap((id) => resolveSource(id, context) ?? []),
})
