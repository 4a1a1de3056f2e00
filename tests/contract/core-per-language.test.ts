import { expect, test } from 'vitest'
import { createCore } from '#core/core.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { contentOf } from '#prerender/device.ts'
import { readContentFiles } from '#prerender/read-content.ts'

const content = readContentFiles('mock-data')
const whole = createCore({ content, pairsOf: characterPairs })
// As the build stores it: the pairs of everything that search reads.
const search = whole.answer('en', 'search') as { pairs: { from: string; to: string } }
const parts = contentOf(content, search.pairs)

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
  const different = some.filter((path) => JSON.stringify(core.answer(locale, path)) !== JSON.stringify(whole.answer(locale, path)))
  expect(different).toEqual([])
})
