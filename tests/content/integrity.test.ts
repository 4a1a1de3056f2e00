import { describe, expect, test } from 'vitest'
import { integrityProblems } from '#domain/integrity/integrity.ts'
import { loadContent } from '#core/load-content.ts'
import { readContentFiles } from '#prerender/read-content.ts'

const files = readContentFiles('mock-data')

// While a text is being written: CONTENT_LOCALES=en looks at some languages only, CONTENT_FILES=regex loads only the files that match.
const info = files.get('dataset.json')
if (process.env.CONTENT_LOCALES && typeof info === 'object')
  files.set('dataset.json', { ...info, locales: process.env.CONTENT_LOCALES.split(',') })
if (process.env.CONTENT_FILES) {
  const wanted = new RegExp(process.env.CONTENT_FILES)
  for (const path of [...files.keys()])
    if (!wanted.test(path) && !/^dataset\.json$|\/common\.|indicators\/company\./.test(path)) files.delete(path)
}

const phrases = [...files]
  .filter(([path]) => path.startsWith('wording-exceptions/'))
  .flatMap(([, data]) => (Array.isArray(data) ? data.map(String) : []))

describe('content in mock-data/', () => {
  const data = loadContent(files)
  test('holds to every integrity rule', () => {
    expect(integrityProblems(data, phrases).map((p) => `${p.where}: ${p.what}`)).toEqual([])
  })
})
