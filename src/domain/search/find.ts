import type { Fold } from './fold.ts'
import { isNear, slipsAllowed } from './fuzzy.ts'
import { lowerBound, type TextIndex } from './text-index.ts'
import { queryTerms } from './tokens.ts'

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

/** Terms of the index that a typed term means: itself and what begins with it; failing that, what is one or two slips away. */
function meetingsOf(index: TextIndex, typed: string, isLast: boolean): { meetings: Meeting[]; corrected: boolean } {
  const meetings: Meeting[] = []
  const isWord = /^[a-z]/.test(typed)
  const at = lowerBound(index.terms, typed)
  if (isWord || typed.length === 1) beginnings(index, typed, meetings)
  else if (index.terms[at] === typed) meetings.push({ term: at, quality: EXACT })
  // A number that stands nowhere may still be on its way to one that does.
  else if (typed.startsWith('=') && isLast) beginnings(index, typed, meetings)
  // The beginning of a Latin name finds the thing in every script.
  if (isWord && typed.length > 2) beginnings(index, `@${typed}`, meetings)
  if (meetings.length > 0 || !isWord) return { meetings, corrected: false }
  const slips = near(index, typed)
  return { meetings: slips, corrected: slips.length > 0 }
}

/**
 * Finds the documents that hold every term of a query.
 * @returns null when the query has no term at all (empty, or punctuation only): then it asks for nothing
 */
export function find(index: TextIndex, query: string, fold: Fold): Found | null {
  const typed = queryTerms(fold(query))
  if (typed.length === 0) return null
  const total = new Float32Array(index.documents)
  const one = new Float32Array(index.documents)
  const matched = new Set<string>()
  const corrected: Found['corrected'] = []
  typed.forEach((term, n) => {
    const { meetings, corrected: wasCorrected } = meetingsOf(index, term, n === typed.length - 1)
    if (wasCorrected) corrected.push({ typed: term, found: meetings.map((m) => index.terms[m.term] ?? '') })
    one.fill(0)
    for (const meeting of meetings) {
      matched.add(index.terms[meeting.term] ?? '')
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
