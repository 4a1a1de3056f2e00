import * as v from 'valibot'
import { afterAll, expect, test } from 'vitest'
import { RESOURCE_PATHS, type ResourcePath, schemaOf } from '#core/resources.ts'
import { breaks, trimmed } from '../support/broken.ts'
import { CORE } from '../support/content.ts'

/** Objects of answers whose keys are ids or countries: any may be there, and none has to. */
const MAPS = new Set(
  'answers byCountry byStatus cells checks claims columns companies figures labels names people prints questions sentences sources texts'.split(
    ' ',
  ),
)
const isMap = (path: readonly string[]) => MAPS.has(path.at(-1) ?? '')

/** What a schema may let pass, by the end of its place and why; everything else that is broken has to be refused. */
const MAY_BE_MISSING: Readonly<Record<string, string>> = {
  '[].exact': 'only a shortened number is spelled out',
  '[].check': 'a number that somebody said has no arithmetic',
  'quantity.hedge': 'a number without “about”',
  'quantity.low': 'a number without a range',
  'quantity.high': 'a number without a range',
  '[].label': 'a figure of one panel has no names of panels',
  '[].claims': 'a point without a number',
  '[].breaks': 'none by itself',
  '[].events': 'none by itself',
  'spec.finding': 'none by itself',
  'coverage.funding': 'not recorded for every publisher',
}
const MAY_BE_OTHERWISE: Readonly<Record<string, string>> = { '[].x': 'a date, a category or a number' }
const isAllowed = (where: string, allowed: Readonly<Record<string, string>>) => Object.keys(allowed).find((end) => where.endsWith(end))
const used = new Set<string>()

/** Words of a vocabulary: one that is not in it has to be refused wherever it stands. */
const VOCABULARY = /(^|\.)(status|documentType|theme|unit|operation|lens|attribution|finding\.kind|coding\.(replacement|empowerment))$/

/** Up to three answers of a resource that differ from one another: its first, middle and last. */
function answersOf(path: ResourcePath): unknown[] {
  const isLike = new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`)
  const all = CORE.paths.filter((p) => isLike.test(p))
  const some = new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])
  return [...some].flatMap((p) => (p === undefined ? [] : [structuredClone(trimmed(CORE.answer('en', p), isMap))]))
}

test.each(RESOURCE_PATHS)('an answer of %s is refused when any part is missing, of another type, unknown, or too many', async (path) => {
  const schema = await schemaOf(path)
  const tried = new Set<string>()
  const passed: string[] = []
  for (const answer of answersOf(path)) {
    const whole: Record<string, unknown> = { answer }
    const accepts = () => v.is(schema, whole.answer)
    expect(accepts()).toBe(true)
    for (const { where, how, apply, undo } of breaks(whole, isMap)) {
      const name = `${where} ${how}`
      if (tried.has(name) || (how === 'unknown word' && !VOCABULARY.test(where))) continue
      tried.add(name)
      apply()
      const allowed = how === 'missing' ? MAY_BE_MISSING : how === 'other type' ? MAY_BE_OTHERWISE : {}
      if (accepts()) {
        const end = isAllowed(where, allowed)
        if (end === undefined) passed.push(name)
        else used.add(end)
      }
      undo()
    }
  }
  expect(passed).toEqual([])
  expect(tried.size).toBeGreaterThan(3)
})

// What no answer makes use of would let a later mistake pass.
afterAll(() => expect([...used].sort()).toEqual([...Object.keys(MAY_BE_MISSING), ...Object.keys(MAY_BE_OTHERWISE)].sort()))
