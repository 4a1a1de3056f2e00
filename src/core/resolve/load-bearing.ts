import { ranking, standingFor } from '#domain/load-bearing/ranking.ts'
import type { IndicatorPair } from '#domain/indicator/pair.ts'
import { pairFalls } from '#domain/load-bearing/of-pair.ts'
import { pageFalls } from '#domain/load-bearing/on-page.ts'
import { type Falling, statusWithout, whatFalls } from '#domain/load-bearing/what-falls.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import type { RowRests } from '#schema/api-indicators.ts'
import type { LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import type { PageRestsAnswer } from '#schema/page-rests.ts'
import type { Question } from '#schema/content.ts'
import { plainText } from '#schema/rich-text.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSource, resolveSummary } from './summary.ts'

/** How many of each are shown: below that, one or two things fall. */
const SHOWN = 40

const claimsIn = (f: Falling) => [
  ...f.claims.map((c) => c.id),
  ...f.cells.flatMap((c) => [c.from, c.to ?? []].flat()),
  ...f.verdicts.flatMap((v) => [v.a, v.b]),
]

/** A sentence that is said to be safe, with whose page it stands on. */
function sentenceOf({ of, owner, id }: Falling['sentences'][number], context: Context): LoadBearingAnswer['sentences'][string] {
  const words = context.data.wording[context.locale]
  const text = of === 'company' ? words?.companies[owner]?.safe[id] : words?.questions[owner]?.safe?.[id]
  const name = of === 'company' ? words?.companies[owner]?.name : words?.questions[owner]?.question
  return { text: resolveTemplate(text ?? '—', context), owner: name === undefined ? owner : plainText(resolveTemplate(name, context)) }
}

/** Sources and claims by how much of the argument falls without them. */
export function resolveLoadBearing(context: Context): LoadBearingAnswer {
  const { data, locale } = context
  const [sources, claims] = [ranking('source', data), ranking('claim', data)]
  const shown = [...sources.slice(0, SHOWN), ...claims.slice(0, SHOWN)]
  const named = new Set([...shown.flatMap((r) => claimsIn(r.falling)), ...claims.slice(0, SHOWN).map((r) => r.removal.id)])
  return {
    sources: {
      total: data.sources.size,
      bearing: sources.length,
      ranked: sources.slice(0, SHOWN).flatMap(({ removal, falling }) => {
        const source = resolveSource(removal.id, context)
        return source
          ? [{ id: source.id, publisher: source.publisher, title: source.title, language: source.language, date: source.date, falling }]
          : []
      }),
    },
    claims: {
      total: [...data.claims.values()].filter((c) => c.point === null).length,
      bearing: claims.length,
      ranked: claims.slice(0, SHOWN).map(({ removal, falling }) => ({ id: removal.id, falling })),
    },
    labels: Object.fromEntries(
      [...named].flatMap((id) => {
        const claim = data.claims.get(id)
        return claim ? [[id, { label: resolveSummary(claim, context).label, status: claim.status }]] : []
      }),
    ),
    sentences: Object.fromEntries(
      shown.flatMap((r) => r.falling.sentences.map((s) => [`${s.of}/${s.owner}/${s.id}`, sentenceOf(s, context)])),
    ),
    checks: Object.fromEntries(
      shown.flatMap((r) => r.falling.checks.map((id) => [id, resolveTemplate(data.wording[locale]?.checks[id]?.label ?? '—', context)])),
    ),
  }
}

/** Most sources that a page names. */
const NAMED = 3

/** The sources on which a page rests most. `of`: whose safe sentences are its own. */
export function pageRests(
  claims: readonly string[],
  { of, owner }: Pick<Falling['sentences'][number], 'of' | 'owner'>,
  context: Context,
): PageRestsAnswer[] {
  const falls = pageFalls(claims, (s) => s.of === of && s.owner === owner, context.data, standingFor(context.data))
  return falls.slice(0, NAMED).flatMap(({ source, ...fall }) => {
    const found = resolveSource(source, context)
    return found ? [{ source, publisher: found.publisher, title: found.title, language: found.language, ...fall }] : []
  })
}

/** The sources on which the answers to a question rest most. */
export const questionRests = (question: Question, context: Context): PageRestsAnswer[] =>
  pageRests([...new Set(Object.values(question.answers).flatMap((a) => a.claims))], { of: 'question', owner: question.id }, context)

/** The documents on which the two values of an indicator rest, and what falls without each. */
export const pairRests = (pair: IndicatorPair, context: Context): RowRests[] =>
  pairFalls(pair, context.data).flatMap(({ source, ...fall }) => {
    const found = resolveSource(source, context)
    return found ? [{ source, publisher: found.publisher, title: found.title, language: found.language, ...fall }] : []
  })

/** Documents without which a claim falls. */
function withoutEach(id: string, context: Context): ClaimAnswer['rests']['without'] {
  const claim = context.data.claims.get(id)
  return (claim?.sources ?? []).flatMap(({ source }) => {
    const to = claim ? statusWithout(claim, source, context.data) : null
    const publisher = resolveSource(source, context)?.publisher
    return publisher === undefined || to === claim?.status ? [] : [{ source, publisher, to }]
  })
}

/** How much rests on one claim, in numbers, and which documents it rests on. */
export function restsOn(claim: string, context: Context): ClaimAnswer['rests'] {
  const { data } = context
  const { sentences, cells, verdicts, checks } = whatFalls({ kind: 'claim', id: claim }, data, standingFor(data))
  return {
    sentences: sentences.length,
    cells: cells.length,
    verdicts: verdicts.length,
    checks: checks.length,
    without: withoutEach(claim, context),
  }
}
