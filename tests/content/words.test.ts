import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'

/** Column of docs/words.md with the words that a language does not use. */
const NOT: Record<Locale, number> = { en: 5, 'zh-Hans': 6, 'zh-Hant': 7 }
/** Definitions name such words to explain them; remarks are queries as typed; titles of documents are their own. */
const OWN_WORDS = /mock-data\/(terms|remarks|sources|publishers|wording-exceptions)\//

const rows = readFileSync('docs/words.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| thing '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const unwanted = (locale: Locale): string[] => rows.flatMap((row) => (row[NOT[locale]] ?? '').split(' · ')).filter((w) => w !== '')

/** Every string of a catalogue; of a message with parameters its fixed words. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [...String(value).matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g)].map(([t]) =>
      t.replace(/\$\{[^}]*\}/g, '…'),
    )
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}

function wordingFiles(locale: Locale): string[] {
  const all = ['mock-data', 'src/figures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  return all.filter((file) => file.endsWith(`.${locale}.json`) && !OWN_WORDS.test(file))
}

const offences = (place: string, texts: readonly string[], words: readonly string[]) =>
  texts.flatMap((text) =>
    words
      .filter((word) => new RegExp(/^\w/.test(word) ? `\\b${word}` : word, 'iu').test(text))
      .map((word) => `${place}: “${word}” in “${text}”`),
  )

test('the table of words has all its columns in every row and says for each language what it uses', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    expect(row).toHaveLength(9)
    expect(
      row.slice(1, 5).every((cell) => cell !== ''),
      row[1],
    ).toBe(true)
  }
})

test.each(LOCALE_IDS)('%s: no message and no wording uses a word that the table rules out', async (locale) => {
  const words = unwanted(locale)
  const found = offences('message', textsOf(await allMessages(locale)), words)
  for (const file of wordingFiles(locale)) found.push(...offences(file, textsOf(JSON.parse(readFileSync(file, 'utf8'))), words))
  expect(found).toEqual([])
})

test('in Chinese wording nothing stands between a stop and the next sentence, and a Latin name does not run into a number', () => {
  const bad = (['zh-Hans', 'zh-Hant'] as const).flatMap(wordingFiles).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/"([^"\n]*)"/g)]
      .map(([, text = '']) => text)
      .filter((text) => /[。！？；，] +[\u3400-\u9fff]/.test(text) || /[A-Za-z]\{(date|claim|asOf|value|from)/.test(text))
      .map((text) => `${file}: ${text}`),
  )
  expect(bad).toEqual([])
})
