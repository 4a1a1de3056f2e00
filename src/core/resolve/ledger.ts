import { checkFingerprint, checkKey, fingerprint } from '#domain/fingerprint.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import type { ClaimsAnswer, ClaimsStartAnswer, FingerprintsAnswer, LedgerClaim, NumberPrintsAnswer } from '#schema/api-screens.ts'
import { knownFrom } from '#domain/known-at.ts'
import { topicsOf } from '#domain/ledger/topics.ts'
import { saidDay } from '#domain/ledger/orders.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Finding } from '#schema/vocabulary.ts'
import { resolveSource, resolveSummary, resolveValue } from './summary.ts'
import { oncePerLanguage } from './once.ts'
import { type Context, resolveTemplate } from './rich.ts'

/** How many claims the ledger's page shows before (or without) the ledger itself. */
const START = 50

/** What the article's statements that rest on a claim were found to be, by claim. */
function findingsByClaim({ data }: Context): ReadonlyMap<string, Set<Finding>> {
  const found = new Map<string, Set<Finding>>()
  for (const statement of data.statements.values())
    for (const id of statement.claims) found.set(id, (found.get(id) ?? new Set()).add(statement.finding))
  return found
}

/** Publishers and titles of a claim's documents, as the page says them and as they were recorded: who searches may know either. */
function documentsOf(claim: ClaimRecord, context: Context): string[] {
  const documents = claim.sources.flatMap(({ source }) =>
    [resolveSource(source, context) ?? [], context.data.sources.get(source) ?? []].flat(),
  )
  return [...new Set(documents.map((s) => `${s.publisher} ${s.title}`))]
}

/** Ids of the comparison's questions, by the claims that answer them. */
function questionsByClaim({ data }: Context): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const question of data.questions.values())
    for (const id of new Set(Object.values(question.answers).flatMap((answer) => answer.claims)))
      found.set(id, [...(found.get(id) ?? []), question.id])
  return found
}

function ledgerClaim(claim: ClaimRecord, findings: readonly Finding[], questions: readonly string[], context: Context): LedgerClaim {
  const note = context.data.wording[context.locale]?.claims[claim.id]?.note
  const sources = claim.sources.flatMap((use) => context.data.sources.get(use.source) ?? [])
  const summary = resolveSummary(claim, context)
  return {
    ...summary,
    text: [note === undefined ? '' : plainText(resolveTemplate(note, context, claim)), ...documentsOf(claim, context)].join(' ').trim(),
    known: claim.history.map((h) => ({
      on: h.on,
      status: h.status ?? null,
      kind: h.kind,
      ...(h.quantity && { value: resolveValue(h.quantity, context) }),
    })),
    knownFrom: knownFrom(
      claim.history,
      claim.saidOn,
      sources.map((s) => s.date),
    ),
    findings: [...findings],
    questions: [...questions],
    sources: claim.sources.map((use) => use.source),
    topics: topicsOf({
      id: claim.id,
      mechanism: claim.mechanism,
      unit: claim.quantity?.unit ?? null,
      theme: context.data.indicators.get(claim.indicator ?? '')?.theme ?? null,
      documentTypes: summary.documentTypes,
      speakerKind: summary.speaker.kind,
    }),
  }
}

/** All claims, points of series included (their `point` names the series). */
export const resolveClaims = oncePerLanguage((context): ClaimsAnswer => {
  const findings = findingsByClaim(context)
  const questions = questionsByClaim(context)
  return {
    version: context.version,
    asOf: context.data.info.asOf,
    claims: [...context.data.claims.values()].map((c) =>
      ledgerClaim(c, [...(findings.get(c.id) ?? [])], questions.get(c.id) ?? [], context),
    ),
  }
})

/** The newest written claims, in the ledger's own first order. */
export function resolveClaimsStart(context: Context): ClaimsStartAnswer {
  const written = [...context.data.claims.values()].filter((c) => !c.point)
  const published = (claim: ClaimRecord) => claim.sources.map((use) => context.data.sources.get(use.source)?.date ?? null)
  const day = (claim: ClaimRecord) => saidDay({ asOf: claim.asOf, knownFrom: knownFrom(claim.history, claim.saidOn, published(claim)) })
  const newest = written.map((claim, i) => ({ claim, i, day: day(claim) })).sort((a, b) => b.day - a.day || a.i - b.i)
  return { claims: newest.slice(0, START).map(({ claim }) => resolveSummary(claim, context)), total: written.length }
}

/** Fingerprints of the written claims; points of series follow from their series. */
export function resolveFingerprints({ data, version }: Context): FingerprintsAnswer {
  const written = [...data.claims.values()].filter((c) => !c.point)
  return { version, asOf: data.info.asOf, prints: Object.fromEntries(written.map((c) => [c.id, fingerprint(c)])) }
}

/** Fingerprints of every number that words can quote. What is computed changes with any of its inputs. */
export function resolveNumberPrints({ data, version }: Context): NumberPrintsAnswer {
  const claims = new Map([...data.claims.values()].map((claim) => [claim.id, fingerprint(claim)]))
  const inputsOf = (refs: readonly string[]) => refs.map((ref) => ({ ref, print: claims.get(parseClaimRef(ref).id) ?? '-' }))
  const checks = [...data.checks.values()].map((c) => [checkKey(c.id), checkFingerprint(c.operation, inputsOf(c.inputs))] as const)
  return { version, prints: Object.fromEntries([...claims, ...checks]) }
}
