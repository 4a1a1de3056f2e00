import type { Fold } from './fold.ts'
import { isNear, slipsAllowed } from './fuzzy.ts'
import { lowerBound, type TextIndex } from './text-index.ts'
import { queryTerms, type Wanted } from './tokens.ts'

/** What a query found. `scores[i]` is 0 for a document that does not hold every term. */
export type Found = {
  scores: Float32Array
  /** Terms of the index that the query met, for marking them in the text. */
  matched: string[]
  /** Words taken for another, as typed → as found. */
  corrected: { typed: string; found: string[] }[]
}

type Meeting = { term: number; quality: number }
const EXACT = 1
const BEGINNING = 0.7
const SLIP = 0.5
const IN_TITLE = 2.5
/** A claim that states the number itself stands before every one whose title has it. */
const OWN_VALUE = 4
/** Two letters are a word of their own (HR, UK) before they are the beginning of others. */
const SHORT = 2
const MOST_BEGINNINGS = 400

function beginnings(index: TextIndex, start: string, meetings: Meeting[]): void {
  const from = lowerBound(index.terms, start)
  for (let i = from; i < index.terms.length && i < from + MOST_BEGINNINGS; i += 1) {
    const term = index.terms[i] ?? ''
    if (!term.startsWith(start)) return
    meetings.push({ term: i, quality: term === start ? EXACT : BEGINNING })
  }
}

function near(index: TextIndex, typed: string): Meeting[] {
  const limit = slipsAllowed(typed)
  if (limit === 0) return []
  const found: Meeting[] = []
  // Slips in the first letter are rare, and looking only behind the same one is twenty times less work.
  const initial = typed.charAt(0)
  for (const sign of ['', '@']) {
    const to = lowerBound(index.terms, `${sign}${initial}\uffff`)
    for (let i = lowerBound(index.terms, sign + initial); i < to; i += 1) {
      const word = (index.terms[i] ?? '').slice(sign.length)
      if (Math.abs(word.length - typed.length) <= limit && isNear(typed, word, limit)) found.push({ term: i, quality: SLIP })
    }
  }
  return found
}

const termAt = (index: TextIndex, term: string): number => {
  const at = lowerBound(index.terms, term)
  return index.terms[at] === term ? at : -1
}

/** A number as it was asked for: claims that state it, and all that mention it. */
function sameNumber(index: TextIndex, typed: string): Meeting[] {
  const own = termAt(index, `~${typed.slice(1)}`)
  const mentioned = termAt(index, typed)
  return [...(own < 0 ? [] : [{ term: own, quality: OWN_VALUE }]), ...(mentioned < 0 ? [] : [{ term: mentioned, quality: EXACT }])]
}

/** Terms of the index that a typed term means: itself and what begins with it. */
function meetingsOf(index: TextIndex, typed: string, isLast: boolean): Meeting[] {
  const isWord = /^[a-z]/.test(typed)
  const exact = termAt(index, typed)
  const meetings: Meeting[] = []
  if (typed.startsWith('=')) {
    const same = sameNumber(index, typed)
    // A number that stands nowhere may still be on its way to one that does.
    if (same.length > 0 || !isLast || !/\d$/.test(typed)) return same
    beginnings(index, typed, meetings)
    return meetings
  }
  if (isWord && typed.length <= SHORT && exact >= 0) meetings.push({ term: exact, quality: EXACT })
  else if (isWord || typed.length === 1) beginnings(index, typed, meetings)
  else if (exact >= 0) meetings.push({ term: exact, quality: EXACT })
  // The beginning of a Latin name finds the thing in every script.
  if (isWord && typed.length > SHORT) beginnings(index, `@${typed}`, meetings)
  return meetings
}

/** What a wanted thing means in this index; failing that, words that are one or two slips away. */
function meet(index: TextIndex, { any, otherwise }: Wanted, isLast: boolean): { meetings: Meeting[]; corrected: boolean } {
  const meetings = any.flatMap((term) => meetingsOf(index, term, isLast))
  if (meetings.length > 0) return { meetings, corrected: false }
  const second = otherwise.flatMap((term) => meetingsOf(index, term, isLast))
  if (second.length > 0) return { meetings: second, corrected: false }
  const slips = any.flatMap((term) => (/^[a-z]+$/.test(term) ? near(index, term) : []))
  return { meetings: slips, corrected: slips.length > 0 }
}

/**
 * Finds the documents that hold everything a query looks for. A query of signs alone finds nothing.
 * @returns null for an empty query: it asks for nothing
 */
export function find(index: TextIndex, query: string, fold: Fold): Found | null {
  if (query.trim() === '') return null
  const wanted = queryTerms(fold(query))
  const total = new Float32Array(index.documents)
  const one = new Float32Array(index.documents)
  const matched = new Set<string>()
  const corrected: Found['corrected'] = []
  wanted.forEach((thing, n) => {
    const { meetings, corrected: wasCorrected } = meet(index, thing, n === wanted.length - 1)
    if (wasCorrected) corrected.push({ typed: thing.any[0] ?? '', found: meetings.map((m) => index.terms[m.term] ?? '') })
    one.fill(0)
    // One letter is the beginning of a word that is still being typed: marking all that it may become tells nothing.
    const isLetter = thing.any.every((term) => /^[a-z]$/.test(term))
    for (const meeting of meetings) {
      if (!isLetter) matched.add((index.terms[meeting.term] ?? '').replace(/^~/, '='))
      addScores(index, meeting, one)
    }
    for (let i = 0; i < total.length; i += 1) {
      const score = one[i] ?? 0
      const before = total[i] ?? 0
      total[i] = score === 0 || (n > 0 && before === 0) ? 0 : before + score
    }
  })
  return { scores: total, matched: [...matched], corrected }
}

/** Rare terms weigh more, titles weigh more; of several meetings the best counts. */
function addScores(index: TextIndex, { term, quality }: Meeting, scores: Float32Array): void {
  const from = index.offsets[term] ?? 0
  const to = index.offsets[term + 1] ?? 0
  const rarity = Math.log(1 + index.documents / (to - from))
  for (let p = from; p < to; p += 1) {
    const entry = index.postings[p] ?? 0
    const score = quality * (0.2 + rarity) * (entry & 1 ? IN_TITLE : 1)
    const document = entry >> 1
    if (score > (scores[document] ?? 0)) scores[document] = score
  }
}
