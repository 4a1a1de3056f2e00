import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { fillPath, RESOURCE_PATHS, RESOURCES } from './resources.ts'
import { CORE as core } from '../../tests/support/content.ts'

const firstOf = (path: string) => {
  const shape = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
  return core.paths.find((p) => shape.test(p)) ?? ''
}

describe('the core', () => {
  test.each(RESOURCE_PATHS)('answers %s in every language with what its schema says', async (path) => {
    const schema: v.GenericSchema = await RESOURCES[path].schema()
    expect(firstOf(path)).not.toBe('')
    for (const locale of LOCALE_IDS) {
      const answer = JSON.parse(JSON.stringify(core.answer(locale, firstOf(path))))
      expect(v.safeParse(schema, answer).issues ?? []).toEqual([])
    }
  })
  test('has nothing to say on what does not exist', () => {
    expect(core.answer('en', 'companies/nobody')).toBeNull()
    expect(core.answer('en', 'nothing')).toBeNull()
    expect(core.answer('fr', 'dataset')).toBeNull()
    expect(core.answer('en', 'constructor')).toBeNull()
  })
  test('lists each path once', () => {
    expect(new Set(core.paths).size).toBe(core.paths.length)
    expect(core.paths.filter((p) => p.includes(':'))).toEqual([])
  })
  test('names its dataset by what is in it', () => {
    expect(core.version).toMatch(/^[0-9a-f]{12}$/)
    expect(core.answer('en', 'dataset')).toMatchObject({ version: core.version })
  })
})

test('a path is filled with its parameters', () => {
  expect(fillPath('companies/compare/:a/:b', { a: 'x', b: 'y' })).toBe('companies/compare/x/y')
  expect(fillPath('claims', {})).toBe('claims')
})
