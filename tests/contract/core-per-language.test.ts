import { expect, test } from 'vitest'
import { createCore } from '#core/core.ts'
import { contentOf, devicePairs } from '#prerender/device.ts'
import { CONTENT as content, CORE as whole } from '../support/content.ts'

const parts = contentOf(content, devicePairs(whole))
/** An answer without its pairs: on a device each carries those of all. */
const withoutPairs = (answer: unknown) => JSON.stringify(answer, (key, value) => (key === 'pairs' ? undefined : value))

test('the content of one language answers like all of it', () => {
  const locale = 'zh-Hans'
  const own = new Map(Object.entries({ ...parts.shared.files, ...parts.languages[locale] }))
  const core = createCore({ content: own, pairsOf: () => parts.shared.pairs, version: whole.version })
  expect(core.paths).toEqual(whole.paths)
  // Every figure; of every other kind the first.
  const seen = new Set<string>()
  const some = whole.paths.filter((path) => {
    const kind = path.replace(/\/.*/, '/')
    const isFirst = !seen.has(kind)
    seen.add(kind)
    return isFirst || path.startsWith('figures/')
  })
  const different = some.filter((path) => withoutPairs(core.answer(locale, path)) !== withoutPairs(whole.answer(locale, path)))
  expect(different).toEqual([])
})

test.each(['search', 'occupation-names'])('a device knows every pair of %s', (path) => {
  const { pairs } = whole.answer('zh-Hant', path) as { pairs: { from: string; to: string } }
  const known = new Map([...parts.shared.pairs.from].map((character, i) => [character, [...parts.shared.pairs.to][i]]))
  expect([...pairs.from].filter((character, i) => known.get(character) !== [...pairs.to][i])).toEqual([])
})
