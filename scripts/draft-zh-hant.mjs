// Drafts Traditional Chinese wording (Taiwan usage) from Simplified, for files that have none yet or with --force NAME.
// The result is committed and read through by a person: a draft is a start, not a translation.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import OpenCC from 'opencc-js'

const convert = OpenCC.Converter({ from: 'cn', to: 'twp' })
const TERMS = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
  ['據報道', '據報導'],
  ['報道', '報導'],
]
const force = process.argv.includes('--force') ? process.argv.at(-1) : null

const traditional = (text) => TERMS.reduce((out, [from, to]) => out.replaceAll(from, to), convert(text))
// Placeholders are code, not words: they pass through untouched.
const draft = (value) =>
  typeof value === 'string'
    ? value
        .split(/(\{[^{}]*\})/)
        .map((part) => (part.startsWith('{') ? part : traditional(part)))
        .join('')
    : Array.isArray(value)
      ? value.map(draft)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, draft(inner)]))

const files = ['mock-data', 'src/figures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('zh-Hans.json')),
)
let written = 0
for (const file of files) {
  const target = file.replace('zh-Hans', 'zh-Hant')
  if (existsSync(target) && !(force && file.includes(force))) continue
  writeFileSync(target, `${JSON.stringify(draft(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`)
  written += 1
}
// Allowed phrases hold for the draft too, in its script.
const folder = 'mock-data/wording-exceptions'
const own = 'zh-hant.json'
const phrases = readdirSync(folder)
  .filter((name) => name !== own)
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const drafted = [...new Set(phrases.map(traditional))].filter((phrase) => !phrases.includes(phrase)).sort()
writeFileSync(join(folder, own), `${JSON.stringify(drafted, null, 2)}\n`)
console.log(`${written} file(s) drafted`)
