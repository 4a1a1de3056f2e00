import type { ClaimAnswer } from '#schema/api.ts'
import type { Clip, ClipTarget } from '#schema/clip.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import type { Status } from '#schema/vocabulary.ts'
import { fingerprint } from '../fingerprint.ts'

/** A clip with the id under which the reader's store keeps it. */
export type KeptClip = { id: string; value: Clip }

/** The id under which a clip is kept: the same thing clipped again is the same clip. A sentence is kept by its page and words. */
export function clipId(target: ClipTarget, language: string): string {
  if (target.kind !== 'quote') return `${target.kind}-${target.id}`
  const text = `${language}${target.page}\n${target.quote.prefix}\n${target.quote.exact}\n${target.quote.suffix}`
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return `quote-${(h >>> 0).toString(36)}-${text.length.toString(36)}`
}

/** Tags as they were typed: separated by commas or line ends of either script, each once, without "#". */
export const readTags = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[,，、;；\n]/)
        .map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim().slice(0, MAX_CLIP.tag))
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, MAX_CLIP.tags)

/** Clips in the reader's order. */
export const inOrder = <T extends KeptClip>(clips: readonly T[]): T[] =>
  [...clips].sort((a, b) => a.value.place - b.value.place || (a.id < b.id ? -1 : 1))

/** The place after the last clip. */
export const placeAfter = (clips: readonly KeptClip[]): number => Math.max(0, ...clips.map((c) => c.value.place)) + 1

/**
 * Moves a clip up (-1) or down (1): the new places of all clips whose place changes. Nothing at either end, or for an unknown clip. All
 * places are numbered anew from 1, because two tabs may have given two clips the same place.
 */
export function moved(clips: readonly KeptClip[], id: string, by: -1 | 1): Map<string, number> {
  const order = inOrder(clips)
  const at = order.findIndex((c) => c.id === id)
  const other = order[at + by]
  const one = order[at]
  if (one === undefined || other === undefined) return new Map()
  order[at] = other
  order[at + by] = one
  return new Map(order.flatMap((c, i) => (c.value.place === i + 1 ? [] : [[c.id, i + 1] as const])))
}

/** A claim's fingerprint, made from what the page has of it. */
export const printOf = ({ claim, history }: Pick<ClaimAnswer, 'claim' | 'history'>): string =>
  fingerprint({
    quantity: claim.value?.quantity ?? null,
    from: claim.from ?? undefined,
    asOf: claim.asOf,
    saidOn: claim.saidOn,
    speaker: claim.speaker.id,
    status: claim.status,
    history,
  })

/**
 * How a claim changed since it was clipped; null when its fingerprint is the same. `value` is compared only where clip and answer are in
 * one language.
 */
export type ClaimChange = {
  status: { before: Status; now: Status } | null
  value: { before: string | null; now: string | null } | null
  withdrawn: boolean
}

/** Compares a clipped claim with the claim as it is now. Null when its fingerprint is the same. */
export function claimChange(
  target: Extract<ClipTarget, { kind: 'claim' }>,
  answer: Pick<ClaimAnswer, 'claim' | 'history'>,
  sameLanguage: boolean,
): ClaimChange | null {
  if (printOf(answer) === target.print) return null
  const { status, value } = answer.claim
  const now = value?.full ?? null
  return {
    status: status === target.status ? null : { before: target.status, now: status },
    value: !sameLanguage || now === target.value ? null : { before: target.value, now },
    withdrawn: answer.history.at(-1)?.kind === 'withdrawn',
  }
}
