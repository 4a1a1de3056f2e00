import { describe, expect, test } from 'vitest'
import { readContentFiles } from '#prerender/read-content.ts'
import { strayNumbers } from './numbers.ts'
import { distPages, readDistFile } from './read-dist.ts'

const phrases = [...readContentFiles('mock-data')]
  .filter(([path]) => path.startsWith('wording-exceptions/'))
  .flatMap(([, data]) => (Array.isArray(data) ? data.map(String) : []))

describe('every number on every emitted page says where it comes from', () => {
  test('a number without a claim is found, one with a claim is accepted', () => {
    expect(strayNumbers('<main><p>Cut 14,000 jobs</p></main>', [])).toHaveLength(1)
    expect(strayNumbers('<main><p>Cut <a data-claim="x">14,000</a> jobs in <time>2025</time>, says the 10-K</p></main>', ['10-K'])).toEqual(
      [],
    )
  })
  test('all pages', () => {
    const found = distPages().flatMap((page) => strayNumbers(readDistFile(page), phrases).map((s) => `${page}: "${s.text}" in ${s.path}`))
    expect(found.slice(0, 40)).toEqual([])
  })
})
