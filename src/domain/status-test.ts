import type { Claim, Source, Speaker } from '#schema/content.ts'
import type { Status } from '#schema/vocabulary.ts'

/** Where to look a claim's sources and speaker up. */
export type Records = { sources: ReadonlyMap<string, Source>; speakers: ReadonlyMap<string, Speaker> }

/** A document as a claim uses it. `outlet`: its own organisation, or the outlet that it quotes. */
type Used = { relation: 'own' | 'relays' | 'independent'; source: Source; outlet: string }

function usedSources(claim: Pick<Claim, 'sources'>, records: Records): Used[] {
  return claim.sources.flatMap((use) => {
    const source = records.sources.get(use.source)
    return source ? [{ relation: use.relation, source, outlet: use.quotes ?? source.organisation }] : []
  })
}

/** Organisation of the speaker, or the speaker's id when it is not recorded. */
const speakerOrganisation = (claim: Pick<Claim, 'speaker'>, records: Records) =>
  records.speakers.get(claim.speaker)?.organisation ?? claim.speaker

/**
 * The organisations that a claim's sources trace back to: a repeat of the speaker's word traces to the speaker, independent evidence to
 * its own publisher. With one origin the claim is self-reported, however many documents repeat it.
 */
export function originsOf(claim: Pick<Claim, 'sources' | 'speaker'>, records: Records): string[] {
  const speaker = speakerOrganisation(claim, records)
  return [...new Set(usedSources(claim, records).map((u) => (u.relation === 'independent' ? u.source.organisation : speaker)))]
}

/** True when every source traces to the speaker's own organisation. */
export function isSelfReported(claim: Pick<Claim, 'sources' | 'speaker'>, records: Records): boolean {
  const origins = originsOf(claim, records)
  return origins.length === 1 && origins[0] === speakerOrganisation(claim, records)
}

/**
 * The most solid status that a claim's sources allow, by the written tests (see /method):
 * supported: a credible source independent of the speaker; documented: the speaker's own document was read where it is published, or two
 * credible outlets, neither the speaker's, have it each for itself; reported: one credible outlet, or the speaker's word through a copy.
 * Outlets that quote each other are one; what the press itself reports is one outlet's word however many repeat it.
 */
export function mostSolidStatus(claim: Pick<Claim, 'sources' | 'speaker'>, records: Records): Status {
  const used = usedSources(claim, records)
  const own = speakerOrganisation(claim, records)
  const isPress = records.speakers.get(claim.speaker)?.kind === 'press'
  const credible = used.filter((u) => u.source.credible)
  if (credible.some((u) => u.relation === 'independent' && u.source.organisation !== own && u.outlet !== own)) return 'supported'
  if (!isPress && used.some((u) => u.relation === 'own' && u.source.original?.opened)) return 'documented'
  const others = credible.filter((u) => u.relation !== 'own' && u.source.organisation !== own)
  if (!isPress && new Set(others.map((u) => u.outlet)).size >= 2) return 'documented'
  if (credible.length > 0 || used.some((u) => u.relation !== 'independent')) return 'reported'
  return 'unsupported'
}

const RANK: Record<Status, number> = { supported: 0, documented: 1, reported: 2, contested: 3, unsupported: 4 }

/** Why a claim may not have the status it has. The codes are worded by the caller. */
export type StatusProblem = 'too-solid' | 'no-dispute' | 'no-search' | 'has-independent-source'

/** Why a claim may not have the status it has; null when it may. The tests are the ones on the page "Method". */
export function statusProblem(
  claim: Pick<Claim, 'sources' | 'speaker' | 'status' | 'disputes' | 'evidence' | 'search'>,
  records: Records,
): StatusProblem | null {
  const allowed = mostSolidStatus(claim, records)
  switch (claim.status) {
    case 'contested':
      return claim.disputes.length > 0 || claim.evidence.against.length > 0 ? null : 'no-dispute'
    case 'unsupported':
      if (allowed === 'supported') return 'has-independent-source'
      return claim.search === undefined ? 'no-search' : null
    default:
      return RANK[claim.status] >= RANK[allowed] ? null : 'too-solid'
  }
}
