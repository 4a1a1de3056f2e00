import { expect, test } from 'vitest'
import { claim } from './messages/claim/en.ts'
import { evidence } from './messages/evidence/en.ts'
import { fullStop } from './full-stop.ts'

test('a sentence ends in one full stop, whatever its last name ends in', () => {
  expect(fullStop('Said by Amazon')).toBe('Said by Amazon.')
  expect(fullStop('Said by Chegg, Inc.')).toBe('Said by Chegg, Inc.')
})

test('sentences that end in a name use it', () => {
  const named = [
    claim.independents({ names: 'InvestorPlace, Chegg, Inc.' }),
    claim.noteStatus({ speaker: 'Chegg, Inc.', status: 'Reported' }),
    evidence.export.note({ speaker: 'Chegg, Inc.', status: 'Reported', source: 'Chegg, Inc.' }),
  ]
  expect(named.filter((sentence) => sentence.includes('..') || !sentence.endsWith('.'))).toEqual([])
  expect(claim.independents({ names: 'Reuters, BBC' })).toBe('Independent of the speaker: Reuters, BBC.')
})
