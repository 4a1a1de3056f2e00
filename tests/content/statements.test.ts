import { expect, test } from 'vitest'
import { isSelfReported } from '#domain/status-test.ts'
import { DATA as data } from '../support/content.ts'

const statements = [...data.statements.values()]

// The report that an editor reads: findings by country.
const table: Record<string, Record<string, number>> = {}
for (const s of statements) {
  const row = table[s.country] ?? {}
  table[s.country] = row
  row[s.finding] = (row[s.finding] ?? 0) + 1
}
console.info(`${statements.length} statements: ${JSON.stringify(table)}`)

const outside = (id: string) => {
  const claim = data.claims.get(id)
  return claim !== undefined && claim.speaker !== 'article-author' && !isSelfReported(claim, data)
}

test('what a company says of itself is right only with evidence from outside it, in every country', () => {
  const bare = statements.filter((s) => s.kind === 'self-description' && s.finding === 'right' && ![...s.claims, ...s.for].some(outside))
  expect(bare.map((s) => s.id)).toEqual([])
})

test('both countries have statements of companies about themselves', () => {
  const countries = new Set(statements.filter((s) => s.kind === 'self-description').map((s) => s.country))
  expect(countries).toEqual(new Set(['US', 'CN']))
})

test('contested means that something speaks against it', () => {
  expect(statements.filter((s) => s.finding === 'contested' && s.against.length === 0).map((s) => s.id)).toEqual([])
})

test('statements are numbered in the order of the article', () => {
  expect(statements.map((s) => s.order)).toEqual(statements.map((_, i) => i + 1))
})
