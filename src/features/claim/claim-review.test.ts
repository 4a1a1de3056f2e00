import { describe, expect, test } from 'vitest'
import type { ClaimAnswer } from '#schema/api.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { claimAnswer } from '../../../tests/fixtures/answers.ts'
import { claimReview } from './claim-review.ts'

const page = { url: 'https://parallax.example/evidence/c', language: 'en', status: 'Documented', reviewed: '2026-06-30' } as const
const review = (claim: Partial<ClaimSummary> = {}, over: Partial<ClaimAnswer> = {}, of: Partial<Parameters<typeof claimReview>[1]> = {}) =>
  claimReview(claimAnswer('c', claim, over), { ...page, ...of })
const speaker = (kind: ClaimSummary['speaker']['kind'], role: string | null = null) =>
  review({ speaker: { id: 's', name: 'Jane Doe', role, kind } }).itemReviewed.author

describe('a claim as search engines read it', () => {
  test('is what was said, with our word of its status, and no number that would grade the truth', () => {
    const it = review({ statement: ['It cut ', { text: '30,000 jobs', claim: 'c' }, '.'], label: ['Jobs cut'] })
    expect(it).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: page.url,
      inLanguage: 'en',
      claimReviewed: 'It cut 30,000 jobs.',
      datePublished: '2026-06-30',
      itemReviewed: { '@type': 'Claim', name: 'Jobs cut' },
    })
    expect(it.reviewRating).toMatchObject({ '@type': 'Rating', alternateName: 'Documented' })
    expect(JSON.stringify(it)).not.toMatch(/ratingValue|bestRating/)
  })
  test('is explained in the language of the page', () => {
    const it = review({}, {}, { language: 'zh-Hant', status: '有文件' })
    expect(it.inLanguage).toBe('zh-Hant')
    expect(it.reviewRating.url).toMatch(/\/zh-Hant\/method$/)
  })
  test.each([
    ['person', 'Person'],
    ['researcher', 'Person'],
    ['company', 'Organization'],
    ['press', 'Organization'],
    ['government', 'Organization'],
  ] as const)('a speaker who is %s is %s', (kind, type) => {
    expect(speaker(kind)).toEqual({ '@type': type, name: 'Jane Doe' })
  })
  test('says what somebody is where that is recorded', () => {
    expect(speaker('person', 'chief executive')).toEqual({ '@type': 'Person', name: 'Jane Doe', description: 'chief executive' })
  })
  test('says when it was said and when it was reviewed only where that is known', () => {
    expect(review({ saidOn: '2025-10-28' }).itemReviewed).toMatchObject({ datePublished: '2025-10-28' })
    expect(review({ saidOn: null, asOf: '2025-10-28' }).itemReviewed).not.toHaveProperty('datePublished')
    expect(review({}, {}, { reviewed: null })).not.toHaveProperty('datePublished')
  })
  test('names where it appeared: at the publisher, else the copy that was read', () => {
    const source = (title: string, original: string | null, copy: string | null) =>
      ({ title, original: original && { url: original }, copy: copy && { url: copy } }) as unknown as ClaimAnswer['sources'][number] // reason: of a document only its title and addresses are named
    const sources = [
      source('Letter', 'https://a.example/', 'https://b.example/'),
      source('Report', null, 'https://b.example/r'),
      source('Paper', null, null),
    ]
    expect(review({}, { sources }).itemReviewed).toMatchObject({
      appearance: [
        { '@type': 'CreativeWork', url: 'https://a.example/', name: 'Letter' },
        { '@type': 'CreativeWork', url: 'https://b.example/r', name: 'Report' },
      ],
    })
    expect(review({}, { sources: sources.slice(2) }).itemReviewed).not.toHaveProperty('appearance')
  })
})
