import { beforeAll, describe, expect, test } from 'vitest'
import { RESOURCE_PATHS, RESOURCES } from '#core/resources.ts'
import { openApi } from './openapi.ts'

type Operation = { summary: string; parameters: { name: string; in: string; required: boolean }[]; responses: Record<string, unknown> }
type Description = {
  info: { version: string }
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, unknown> }
}

/** The description as a program reads it. */
let api: Description
beforeAll(async () => {
  api = JSON.parse(JSON.stringify(await openApi('v-test')))
})

/** Every object in a description, at any depth. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown> // reason: an object that is no list
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

describe('the description of the API', () => {
  test('has every resource in each language, by the address of its file', () => {
    expect(Object.keys(api.paths)).toHaveLength(RESOURCE_PATHS.length)
    expect(api.paths['/api/v1/{locale}/companies/compare/{a}/{b}.json']?.get.summary).toBe(RESOURCES['companies/compare/:a/:b'].summary)
    expect(Object.keys(api.paths).filter((path) => path.includes(':') || !path.endsWith('.json'))).toEqual([])
  })
  test('names the parameters that stand in an address, and no others', () => {
    for (const [path, { get }] of Object.entries(api.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(
        get.parameters.map((p) => p.name),
        path,
      ).toEqual(inPath)
      expect(
        get.parameters.every((p) => p.in === 'path' && p.required),
        path,
      ).toBe(true)
    }
  })
  test('says what an answer looks like, and that there may be none', () => {
    for (const [path, { get }] of Object.entries(api.paths)) {
      expect(Object.keys(get.responses), path).toEqual(['200', '404'])
      expect(
        [...objectsIn(get.responses['200'])].some((o) => 'properties' in o || '$ref' in o),
        path,
      ).toBe(true)
    }
  })
  test('refers only to schemas that it has', () => {
    const refs = [...objectsIn(api)].flatMap((o) => (typeof o.$ref === 'string' ? [o.$ref] : []))
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.filter((ref) => api.components.schemas[ref.replace('#/components/schemas/', '')] === undefined)).toEqual([])
  })
  test('knows no other fields: a misspelt one is refused', () => {
    const open = Object.entries(api.components.schemas).filter(([, schema]) =>
      [...objectsIn(schema)].some((o) => o.type === 'object' && 'properties' in o && o.additionalProperties !== false),
    )
    expect(open.map(([name]) => name)).toEqual([])
  })
  test('a pair is a list of two, in the way of the draft that this version of OpenAPI reads', () => {
    const lists = [...objectsIn(api)].filter((o) => o.type === 'array')
    expect(lists.filter((o) => Array.isArray(o.items))).toEqual([])
    const pairs = [...objectsIn(api.paths['/api/v1/{locale}/term-forms.json'])].filter((o) => 'prefixItems' in o)
    expect(pairs.map((o) => [Array.isArray(o.prefixItems) && o.prefixItems.length, o.items, o.minItems])).toEqual([[2, false, 2]])
  })
  test('names the version of the data', () => {
    expect(api.info.version).toBe('v-test')
  })
})
