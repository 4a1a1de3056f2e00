import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContentFiles } from '#prerender/read-content.ts'
import { CHARACTERS } from '../../scripts/subset-fonts.mjs'

/** Letters and digits of Western Europe. A rarer letter of a name (č) comes from the system's font. */
const shouldBeHeld = (char: string) => char < '\u0100' && /[\p{L}\p{N}]/u.test(char)

/** Readings with their tone marks are drawn in the system's font throughout: a mixture of two fonts in a word is hard to read. */
const withoutReadings = (key: string, value: unknown) => (key === 'pinyin' ? undefined : value)

test('the shipped fonts hold the letters of the interface and of the content', () => {
  const held = new Set(CHARACTERS)
  const texts = [...readContentFiles('mock-data')].map(([path, data]): [string, string] => [path, JSON.stringify(data, withoutReadings)])
  const catalogues = readdirSync('src/i18n/messages', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
  for (const file of catalogues) texts.push([file, readFileSync(`src/i18n/messages/${file}`, 'utf8')])
  const missing = new Map<string, string>()
  for (const [path, text] of texts) for (const char of text) if (shouldBeHeld(char) && !held.has(char)) missing.set(char, path)
  expect([...missing]).toEqual([])
})
