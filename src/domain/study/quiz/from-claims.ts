import { isSelfReported } from '#domain/status-test.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { FINDINGS, STATUSES } from '#schema/vocabulary.ts'
import type { QuizItem } from './item.ts'
import { claimsRead, good, inTurn, mixed } from './pick.ts'
import { voicesOf } from './right.ts'

const OPTIONS = 4

/** "How well is it supported?" The statuses take turns, so that the answer cannot be guessed from their frequency. */
export function statusItems(data: Dataset, enough: number): QuizItem[] {
  const claims = claimsRead(data).flatMap((id) => data.claims.get(id) ?? [])
  const items = inTurn(claims, (c) => c.status, enough).map(
    (c): QuizItem => ({
      id: `status-${c.id}`,
      skill: 'status',
      subject: c.id,
      about: [],
      options: STATUSES.map((status) => ({ kind: 'status', status })),
    }),
  )
  return good(items, data)
}

/** Words of four letters or more, and pairs of Chinese characters, of a name. */
const tokensOf = (name: string): string[] => [
  ...name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length >= 4 && !/\p{Script=Han}/u.test(w)),
  ...(name.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from(run).flatMap((_, i) => (i + 1 < run.length ? [run.slice(i, i + 2)] : [])),
  ),
]

/** Whether a claim's label names its speaker in some language, which gives the answer away. */
function isGivenAway(claim: ClaimRecord, data: Dataset): boolean {
  return Object.values(data.wording).some((wording) => {
    const label = (wording.claims[claim.id]?.label ?? '').toLowerCase()
    return tokensOf(wording.speakers[claim.speaker]?.name ?? '').some((token) => label.includes(token))
  })
}

/**
 * "Who said it?" Asked of claims of speakers about themselves, which are often quoted as facts. A wrong answer is a speaker who neither
 * said it nor published one of its sources.
 */
export function speakerItems(data: Dataset, enough: number): QuizItem[] {
  const claims = claimsRead(data)
    .flatMap((id) => data.claims.get(id) ?? [])
    .filter((c) => (isSelfReported(c, data) || c.status === 'contested') && !isGivenAway(c, data) && c.point === null)
  const speakers = [...new Set(claimsRead(data).flatMap((id) => data.claims.get(id)?.speaker ?? []))]
  // Speakers about the same country are the ones that readers confuse.
  const placesOf = (speaker: string) => new Set([...data.claims.values()].filter((x) => x.speaker === speaker).map((x) => x.country))
  const nameOf = (id: string) => data.wording.en?.speakers[id]?.name ?? id
  const items = inTurn(claims, (c) => c.speaker, enough).map((c): QuizItem => {
    const voices = voicesOf(c.id, data)
    const others = mixed(
      speakers.filter((s) => s !== c.speaker && nameOf(s) !== nameOf(c.speaker) && !voices.has(data.speakers.get(s)?.organisation ?? s)),
      c.id,
    )
      .sort((s, t) => Number(placesOf(t).has(c.country)) - Number(placesOf(s).has(c.country)))
      .filter((s, i, all) => all.findIndex((x) => nameOf(x) === nameOf(s)) === i)
      .slice(0, OPTIONS - 1)
    return {
      id: `speaker-${c.id}`,
      skill: 'speaker',
      subject: c.id,
      about: [],
      options: mixed([c.speaker, ...others], `${c.id} options`).map((speaker) => ({ kind: 'speaker', speaker })),
    }
  })
  return good(items, data)
}

/** "What was found about this statement of the article?" Findings take turns. */
export function articleItems(data: Dataset, enough: number): QuizItem[] {
  const findings = FINDINGS.filter((f) => f !== 'interpretation')
  const statements = [...data.statements.values()]
    .filter((s) => s.finding !== 'interpretation' && s.claims.length > 0)
    .sort((a, b) => a.order - b.order)
  const items = inTurn(statements, (s) => s.finding, enough).map(
    (s): QuizItem => ({
      id: `article-${s.id}`,
      skill: 'article',
      subject: s.id,
      about: [],
      options: findings.map((finding) => ({ kind: 'finding', finding })),
    }),
  )
  return good(items, data)
}
