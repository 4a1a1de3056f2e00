import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentVersion } from './version.ts'

const files = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.jsonValue()), { maxLength: 6 })

test('the order in which files are read does not matter', () => {
  fc.assert(
    fc.property(files, (list) => {
      const unique = [...new Map(list)]
      expect(contentVersion(new Map(unique.toReversed()))).toBe(contentVersion(new Map(unique)))
    }),
  )
})
test('twelve hexadecimal digits, another one for another number, name or file', () => {
  const versions = [
    [],
    [['a.json', 1]],
    [['a.json', 2]],
    [['b.json', 1]],
    [
      ['a.json', 1],
      ['b.json', 1],
    ],
  ].map((list) => contentVersion(new Map(list as [string, number][])))
  for (const version of versions) expect(version).toMatch(/^[0-9a-f]{12}$/)
  expect(new Set(versions).size).toBe(versions.length)
})
