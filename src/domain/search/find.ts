import type { Fold } from './fold.ts'
import { isNear, slipsAllowed } from './fuzzy.ts'
import type { TextIndex } from './text-index.ts'
import { lowerBound } from './lower-bound.ts'
import { queryTerms, type Wanted } from './query-terms.ts'

/** What a query found. `scores[i]` is 0 for a document that does not hold every term. */
export type Found = {
  scores: Float32Array
  /** Terms of the index that the query met, for marking them in the text. */
  matched: string[]
  /** Words that were read as another word: as typed → as found. */
  corrected: { typed: string; found: string[] }[]
}

type Meeting = { term: number; quality: number }
const EXACT = 1
const BEGINNING = 0.7
const SLIP = 0.5
const IN_TITLE = 2.5
/** Added score of a claim that states the number itself, so that it comes before claims that only have it in the title. */
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
  // Typing errors in the first letter are rare, and comparing only words with the same one is twenty times less work.
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

/** The terms of a number: claims that state it, and all that mention it. */
function sameNumber(index: TextIndex, typed: string): Meeting[] {
  const own = termAt(index, `~${typed.slice(1)}`)
  const mentioned = termAt(index, typed)
  return [...(own < 0 ? [] : [{ term: own, quality: OWN_VALUE }]), ...(mentioned < 0 ? [] : [{ term: mentioned, quality: EXACT }])]
}

/** The terms of the index that match a typed term: the term itself and those that begin with it. */
function meetingsOf(index: TextIndex, typed: string, isLast: boolean): Meeting[] {
  const isWord = /^[a-z]/.test(typed)
  const exact = termAt(index, typed)
  const meetings: Meeting[] = []
  if (typed.startsWith('=')) {
    const same = sameNumber(index, typed)
    // A number that no claim has may be the beginning of one that is still being typed.
    if (same.length > 0 || !isLast || !/\d$/.test(typed)) return same
    beginnings(index, typed, meetings)
    return meetings
  }
  if (isWord && typed.length <= SHORT && exact >= 0) meetings.push({ term: exact, quality: EXACT })
  else if (isWord || typed.length === 1) beginnings(index, typed, meetings)
  else if (exact >= 0) meetings.push({ term: exact, quality: EXACT })
  // The beginning of a Latin name finds the names of the thing in every script.
  if (isWord && typed.length > SHORT) beginnings(index, `@${typed}`, meetings)
  return meetings
}

/** The terms of the index that match a wanted thing; if none do, words within one or two typing errors. */
function meet(index: TextIndex, { any, otherwise }: Wanted, isLast: boolean): { meetings: Meeting[]; corrected: boolean } {
  const meetings = any.flatMap((term) => meetingsOf(index, term, isLast))
  if (meetings.length > 0) return { meetings, corrected: false }
  const second = otherwise.flatMap((term) => meetingsOf(index, term, isLast))
  if (second.length > 0) return { meetings: second, corrected: false }
  const slips = any.flatMap((term) => (/^[a-z]+$/.test(term) ? near(index, term) : []))
  return { meetings: slips, corrected: slips.length > 0 }
}

/**
 * Finds the documents that hold everything a query looks for. A query that consists of punctuation finds nothing.
 * @returns null for an empty query, which is no search
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
    // A single letter begins a word that is still being typed; marking every word with that letter would not help.
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

/** Rare terms and terms in titles weigh more; of several matches for one term the best counts. */
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
