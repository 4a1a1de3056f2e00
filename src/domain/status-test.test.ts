import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '#schema/dataset.ts'
import { RELATIONS, STATUSES, type Relation } from '#schema/vocabulary.ts'
import { byId, claim, source, speaker } from '../../tests/fixtures/content/records.ts'
import { type Records, isSelfReported, mostSolidStatus, originsOf, statusProblem } from './status-test.ts'

const records: Records = {
  sources: byId(
    source('filing', { organisation: 'acme' }),
    source('filing-copy', { organisation: 'acme', original: null, copy: { publisher: 'a mirror', url: null } }),
    source('wire'),
    source('wire-again', { organisation: 'wire' }),
    source('daily'),
    source('agency'),
    source('blog', { credible: false }),
  ),
  speakers: byId(
    speaker('acme'),
    speaker('acme-chief', { kind: 'person', organisation: 'acme' }),
    speaker('wire', { kind: 'press' }),
    speaker('bureau', { kind: 'government' }),
  ),
}
type Use = `${Relation} ${string}`
/** A claim by its speaker and "relation source" of each document, or "relation source<the outlet it quotes>". */
const told = (who: string, ...uses: Use[]): ClaimRecord =>
  claim('c', {
    speaker: who,
    sources: uses.flatMap((use) => {
      const relation = RELATIONS.find((r) => use.startsWith(`${r} `))
      const [source = '', quotes] = use.slice((relation?.length ?? 0) + 1).split('<')
      return relation ? [{ relation, source, ...(quotes === undefined ? {} : { quotes }) }] : []
    }),
  })

describe('the most solid status', () => {
  const cases: [says: string, status: string, who: string, ...uses: Use[]][] = [
    ['independent and credible', 'supported', 'acme', 'own filing', 'independent wire'],
    ['evidence of the speaker’s own organisation is not independent', 'reported', 'acme-chief', 'independent filing-copy'],
    ['independent but not credible', 'unsupported', 'acme', 'independent blog'],
    ['its own document, read', 'documented', 'acme', 'own filing'],
    ['its own document, on a site without standing', 'documented', 'acme', 'own blog'],
    ['its own document, through a copy', 'reported', 'acme', 'own filing-copy'],
    ['two organisations quote it', 'documented', 'acme', 'relays wire', 'relays daily'],
    ['one organisation quotes it twice', 'reported', 'acme', 'relays wire', 'relays wire-again'],
    ['one that is credible and one that is not', 'reported', 'acme', 'relays wire', 'relays blog'],
    ['a relay without standing still has the word', 'reported', 'acme', 'relays blog'],
    ['the press quoting itself is one outlet', 'reported', 'wire', 'own wire'],
    ['its own document in a copy is no second outlet', 'reported', 'acme', 'own filing-copy', 'relays wire'],
    ['its own house is no outlet', 'reported', 'acme', 'relays filing', 'relays wire'],
    ['outlets that quote each other are one', 'reported', 'acme', 'relays wire', 'relays daily<wire'],
    ['both quote a third', 'reported', 'acme', 'relays wire<agency', 'relays daily<agency'],
    ['one quotes another, a third does not', 'documented', 'acme', 'relays wire', 'relays daily<wire', 'relays agency'],
    ['evidence that is the speaker’s word again', 'reported', 'acme', 'independent wire<acme'],
    ['the press, quoted by others', 'reported', 'wire', 'own wire', 'relays daily', 'relays agency'],
    ['the press, borne out by another', 'supported', 'wire', 'own wire', 'independent daily'],
    ['documents that nobody knows', 'unsupported', 'acme', 'independent gone', 'own gone'],
    ['a speaker that nobody knows stands for itself', 'reported', 'daily', 'independent daily'],
  ]
  test.each(cases)('%s: %s', (_says, status, who, ...uses) => {
    expect(mostSolidStatus(told(who, ...uses), records)).toBe(status)
  })
})

describe('origins', () => {
  test('relays trace to the speaker’s organisation, independent evidence to its publisher, each once', () => {
    expect(originsOf(told('acme-chief', 'own filing', 'relays wire', 'relays daily'), records)).toEqual(['acme'])
    expect(originsOf(told('acme', 'relays wire', 'independent wire', 'independent wire-again'), records)).toEqual(['acme', 'wire'])
    expect(originsOf(told('stranger', 'relays wire'), records)).toEqual(['stranger'])
  })
  test('self-reported when they all lead back to the speaker', () => {
    expect(isSelfReported(told('acme-chief', 'own filing', 'relays wire'), records)).toBe(true)
    expect(isSelfReported(told('acme-chief', 'independent filing'), records)).toBe(true)
    expect(isSelfReported(told('acme', 'own filing', 'independent wire'), records)).toBe(false)
    expect(isSelfReported(told('acme', 'independent wire'), records)).toBe(false)
    expect(isSelfReported(told('acme', 'own gone'), records)).toBe(false)
  })
})

describe('a status', () => {
  const problem = (over: Partial<ClaimRecord>, ...uses: Use[]) => statusProblem({ ...told('acme', ...uses), ...over }, records)
  const solid = ['supported', 'documented', 'reported'] as const
  test('may be less solid than its sources allow, never more', () => {
    const by = (...uses: Use[]) => solid.map((status) => problem({ status }, ...uses))
    expect(by('independent wire')).toEqual([null, null, null])
    expect(by('own filing')).toEqual(['too-solid', null, null])
    expect(by('relays wire')).toEqual(['too-solid', 'too-solid', null])
    expect(by('independent blog')).toEqual(['too-solid', 'too-solid', 'too-solid'])
  })
  test('is contested only where a claim disputes it or speaks against it', () => {
    expect(problem({ status: 'contested' }, 'independent wire')).toBe('no-dispute')
    expect(problem({ status: 'contested', evidence: { for: ['x'], against: [] } }, 'independent wire')).toBe('no-dispute')
    expect(problem({ status: 'contested', disputes: ['x'] }, 'independent wire')).toBeNull()
    expect(problem({ status: 'contested', evidence: { for: [], against: ['x'] } }, 'independent wire')).toBeNull()
  })
  test('is unsupported only after a search that found nothing independent', () => {
    const search = { on: '2026-01', places: ['everywhere'] }
    expect(problem({ status: 'unsupported' }, 'relays wire')).toBe('no-search')
    expect(problem({ status: 'unsupported', search }, 'own filing')).toBeNull()
    expect(problem({ status: 'unsupported', search }, 'independent blog')).toBeNull()
    expect(problem({ status: 'unsupported', search }, 'independent wire')).toBe('has-independent-source')
  })
  test('one of five, most solid first', () => {
    expect(STATUSES).toEqual(['supported', 'documented', 'reported', 'contested', 'unsupported'])
  })
})
