// Skeleton of a language: every catalogue as a marked copy of the English one. The marks fail a test until they are gone.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentLocales, Refusal } from './plan.mjs'

/** First line of a catalogue that nobody has translated yet; tests/architecture/new.test.ts looks for it. */
export const STILL_ENGLISH = '// Still English: translate every entry, then delete this line.'

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/
const MESSAGES = 'src/i18n/messages'

const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()

/** The English catalogue as that of another language: held to the English shape, reading its parts in the new language. */
export function copyCatalogue(source, file) {
  const shape = /^export type (\w+) = typeof (\w+)$/m.exec(source)
  if (!shape) throw new Refusal('An English catalogue does not end with "export type … = typeof …".')
  const [line, type, name] = shape
  const body = source
    .replace(`${line}\n`, '')
    .replace(`export const ${name} = {`, `export const ${name}: ${type} = {`)
    .replaceAll("/en.ts'", `/${file}.ts'`)
  return `${STILL_ENGLISH}\nimport type { ${type} } from './en.ts'\n${body}`
}

/** A language by its BCP 47 tag, such as "fr" or "pt-BR". */
export function planLocale(root, tag) {
  if (!TAG.test(tag)) throw new Refusal(`"${tag}" is not a language tag such as fr, pt-BR or zh-Hans.`)
  const file = tag.toLowerCase()
  const rows = readFileSync(join(root, 'src/i18n/locales.ts'), 'utf8')
  if (contentLocales(root).includes(tag) || rows.includes(`id: '${tag}'`))
    throw new Refusal(`The language "${tag}" is there already (src/i18n/locales.ts).`)
  const catalogues = filesIn(root, MESSAGES).filter((path) => path.endsWith('/en.ts'))
  const files = Object.fromEntries(
    catalogues.map((path) => [path.replace(/en\.ts$/, `${file}.ts`), copyCatalogue(readFileSync(join(root, path), 'utf8'), file)]),
  )
  // Which files speak of languages one by one is read from the code, so that this list does not grow old.
  const naming = filesIn(root, 'src').filter(
    (path) =>
      /(?<!\.test)\.(?:ts|tsx|css)$/.test(path) &&
      !/\/zh-han[st]\.ts$/.test(path) &&
      /zh-Han[st]/.test(readFileSync(join(root, path), 'utf8')),
  )
  return {
    files,
    next: [
      'Translate every catalogue and delete its first line; a test fails while one is marked.',
      `src/i18n/locales.ts: a row with id '${tag}'. From then on npx tsc -p . names most of what is missing.`,
      `Files that name languages one by one, each wants its row or rule:\n${naming
        .filter((path) => path !== 'src/i18n/locales.ts')
        .map((path) => `       ${path}`)
        .join('\n')}`,
      `mock-data/dataset.json: "${tag}" in locales; then a file .${tag}.json beside every wording file of mock-data/ and src/figures/ (npm run content names each one).`,
      'npm test — then read every page in the new language, on paper and on a phone.',
    ],
  }
}
