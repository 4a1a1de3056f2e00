import { beforeAll, describe, expect, test } from 'vitest'
import { summary } from '../../../tests/fixtures/answers.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { countryName, countryRole } from './country.ts'
import { safeText } from './safe-text.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})

describe('a country', () => {
  test('has a role in pictures: the two their own, all others a neutral one', () => {
    expect(['US', 'CN', 'JP'].map(countryRole)).toEqual(['us', 'cn', 'neutral'])
  })
  test('goes by its name, or by its code where there is none', () => {
    expect([countryName('US', m), countryName('XX', m)]).toEqual([m.vocabulary.countries.US, 'XX'])
  })
})

describe('a sentence as it is copied', () => {
  const sentence = (safe: boolean) =>
    ({ id: 's', text: ['It cut ', { claim: 'c', text: '30,000 jobs' }, '.'], safe, claims: ['c'] }) as Parameters<typeof safeText>[0] // reason: of a sentence only its words and its verdict are copied
  const page = { version: 'v1', url: 'https://a.example' }
  test('says speaker, source and status of each claim once', () => {
    const a = summary('a', { credit: 'Letter' })
    const b = summary('b', { credit: 'Report', speaker: { id: 'x', name: 'Reuters', role: null, kind: 'press' }, status: 'reported' })
    expect(safeText(sentence(true), [a, b, summary('c', { credit: 'Letter' })], page, m)).toBe(
      'It cut 30,000 jobs. (Acme; source: Letter; status: Documented | Reuters; source: Report; status: Reported.) Parallax dataset v1, https://a.example',
    )
  })
  test('that is not safe begins with the warning', () => {
    expect(safeText(sentence(false), [summary('a')], page, m)).toMatch(/^Not safe to say: It cut 30,000 jobs\./)
  })
  test('names no version that is not known', () => {
    expect(safeText(sentence(true), [summary('a')], { ...page, version: '' }, m)).toContain(') Parallax, https://a.example')
  })
})
