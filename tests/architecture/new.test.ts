import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { integrityProblems } from '#domain/integrity/integrity.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { readContentFiles, readDataset } from '#prerender/read-content.ts'
import { createCore } from '#core/core.ts'
import { loadContent } from '#core/load-content.ts'
import { figureAnswer } from '#core/resolve/figure.ts'
import { FigureAnswer } from '#schema/api.ts'
import { FigureText } from '#schema/wording.ts'
import { STILL_ENGLISH } from '../../scripts/new/locale.mjs'

// Node is started on a copy of the whole content.
vi.setConfig({ testTimeout: 60_000 })

// One copy for all: each test writes under ids of its own. Inside the repository, so that the code written there finds the app's own modules.
let root = ''
beforeAll(() => {
  mkdirSync('.cache', { recursive: true })
  root = mkdtempSync(resolve('.cache/new-'))
  for (const folder of ['mock-data', 'src/i18n', 'src/figures/build']) cpSync(folder, join(root, folder), { recursive: true })
  cpSync('src/figures/definition.ts', join(root, 'src/figures/definition.ts'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const run = (...args: string[]) => spawnSync(process.execPath, [resolve('scripts/new.mjs'), ...args], { cwd: root, encoding: 'utf8' })
const content = () => join(root, 'mock-data')
const paths = () => readdirSync(content(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
/** When each file of the content was written: as long as that is the same, so is what is wrong. */
const written = () =>
  readdirSync(content(), { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(content(), name), { bigint: true }).mtimeNs}`)
    .join()
let last = { written: '', lines: [] as readonly string[] }
function lines(): readonly string[] {
  const now = written()
  if (now !== last.written) {
    const files = readContentFiles(content())
    const phrases = [...files].flatMap(([path, data]) =>
      path.startsWith('wording-exceptions/') && Array.isArray(data) ? data.map(String) : [],
    )
    last = { written: now, lines: integrityProblems(loadContent(files), phrases).map((p) => `${p.where}: ${p.what}`) }
  }
  return last.lines
}
/** What is wrong since a skeleton was written: what other tests left behind does not count. */
const problems = (before: readonly string[]) => lines().filter((line) => !before.includes(line))
function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(content(), path), change(readFileSync(join(content(), path), 'utf8')))
}
/** Does what the messages ask for: words in place of every {write:…} in the files of a skeleton. */
function fillWords(id: string): void {
  for (const path of paths()) if (path.includes(id)) edit(path, (text) => text.replaceAll(/\{write:[^}]*\}/g, 'Words'))
}
/** What the API says, in a language that has the skeleton's texts only. */
function answers(...paths: string[]): string {
  const core = createCore({ content: readContentFiles(content()), pairsOf: () => ({ from: '', to: '' }) })
  return paths.map((path) => JSON.stringify(core.answer('zh-Hant', path) ?? `no ${path}`)).join('\n')
}

describe('a new company', () => {
  test('loads, answers, and fails the content check only with what is still to write', () => {
    const before = lines()
    expect(run('company', 'acme').status).toBe(0)
    const found = problems(before)
    expect(found).toContain('companies/acme.headline (zh-Hans): {write:What happened, in one sentence}: unknown placeholder here')
    expect(found).toContain('companies/acme: question "how-many" has neither claims nor notFound')
    expect(found).toContain('companies/acme: no headcount series: say where it was looked for (headcountSearch)')
    expect(found).toContain('companies/acme: unknown claim "write-the-lead-claim"')
    expect(found.filter((line) => !/^(companies|speakers)\/acme\b/.test(line))).toEqual([])
    expect(answers('companies', 'companies/acme').match(/"id":"acme"/g)?.length).toBeGreaterThan(1)
  })
  test('holds once that is done, without a line of code or another file touched', () => {
    const before = lines()
    const claim = readDataset(content()).claims.keys().next().value ?? ''
    const untouched = new Map([...readContentFiles(content())].map(([path, data]) => [path, JSON.stringify(data)]))
    run('company', 'bravo')
    fillWords('bravo')
    edit('companies/bravo/company.json', (text) =>
      text
        .replace('write-the-lead-claim', claim)
        .replaceAll('"claims": []', `"claims": ["${claim}"]`)
        .replace(
          '"headcountSeries": null',
          '"headcountSeries": null, "headcountSearch": { "on": "2026-11-23", "places": ["annual reports"] }',
        ),
    )
    const inChinese = ['zh-Hans', 'zh-Hant']
    expect(problems(before)).toEqual(inChinese.map((locale) => `remarks: no wording in ${locale} for "annual reports"`))
    for (const locale of inChinese) writeFileSync(join(content(), `remarks/bravo.${locale}.json`), '{ "annual reports": "年報" }')
    expect(problems(before)).toEqual([])
    const after = readContentFiles(content())
    for (const [path, data] of untouched) expect(JSON.stringify(after.get(path)), path).toBe(data)
  })
  test('comes last in the order of the cards', () => {
    run('company', 'charlie')
    const companies = [...readDataset(content()).companies.values()]
    expect(companies.find((c) => c.id === 'charlie')?.order).toBe(Math.max(...companies.map((c) => c.order)))
  })
  test('keeps the files of a subject that is there already', () => {
    const before = readFileSync(join(content(), 'claims/wef.json'), 'utf8')
    expect(run('company', 'wef').status).toBe(0)
    expect(readFileSync(join(content(), 'claims/wef.json'), 'utf8')).toBe(before)
  })
})

describe.each([
  ['indicator', 'union-density', 'indicators/union-density.name (en): {write:Name of the measure}: unknown placeholder here'],
  ['term', 'gig-work', 'terms/gig-work.term (en): {write:The term}: unknown placeholder here'],
])('a new %s', (kind, id, message) => {
  test('is refused until its words are written, and then holds', () => {
    const before = lines()
    expect(run(kind, id).status).toBe(0)
    expect(problems(before)).toContain(message)
    expect(problems(before).filter((line) => !line.includes('{write:'))).toEqual([])
    // The list of measures holds only what has a value.
    if (kind === 'indicator') expect(readDataset(content()).indicators.has(id)).toBe(true)
    else expect(answers(`${kind}s`)).toContain(`"id":"${id}"`)
    fillWords(id)
    expect(problems(before)).toEqual([])
  })
})

test('a point of a new series asks for its speaker and its source', () => {
  run('indicator', 'strike-days')
  edit('series/strike-days.json', (text) => text.replace('"points": []', '"points": [{ "asOf": "2025", "value": 10 }]'))
  expect(lines()).toEqual(
    expect.arrayContaining([
      'series/strike-days-us point 2025: unknown speaker "write-the-speaker"',
      'series/strike-days-us point 2025: unknown source "write-the-source"',
    ]),
  )
})

test('a new figure says that it cannot be drawn yet, in every language', async () => {
  expect(run('figure', 'acme-cuts').status).toBe(0)
  const folder = join(root, 'src/figures/acme-cuts')
  const { figure } = await import(/* @vite-ignore */ join(folder, 'figure.ts'))
  const data = readDataset()
  for (const locale of LOCALE_IDS) {
    const text = v.parse(FigureText, JSON.parse(readFileSync(join(folder, `text.${locale}.json`), 'utf8')))
    const answer = figureAnswer(figure.build(data), { data, locale, version: 'test' }, text)
    expect(v.is(FigureAnswer, JSON.parse(JSON.stringify(answer)))).toBe(true)
    expect(answer.spec).toMatchObject({ id: 'acme-cuts', state: { kind: 'cannot-draw', reason: '—' } })
  }
})

describe('a new language', () => {
  const catalogues = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => file.endsWith('.ts'))
  const stillEnglish = (folder: string) => catalogues(folder).filter((file) => readFileSync(file, 'utf8').includes(STILL_ENGLISH))

  test('gets every catalogue in the English shape, marked, and the list of files that name languages', async () => {
    const result = run('locale', 'pt-BR')
    expect(result.status).toBe(0)
    expect(result.stdout).toContain('src/i18n/messages/claim/namespace.ts')
    expect(result.stdout).toContain('src/i18n/messages/vocabulary-of.ts')
    const folder = join(root, 'src/i18n/messages')
    const sources = catalogues(folder).filter((file) => file.endsWith('/en.ts'))
    expect(stillEnglish(folder).sort()).toEqual(sources.map((file) => file.replace(/en\.ts$/, 'pt-br.ts')).sort())
    const copies = sources.filter((file) => !file.endsWith('/messages/en.ts'))
    expect(copies.length).toBeGreaterThan(10)
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value
    for (const file of copies) {
      const [copy, english] = await Promise.all([
        import(/* @vite-ignore */ file.replace(/en\.ts$/, 'pt-br.ts')),
        import(/* @vite-ignore */ file),
      ])
      expect(shape({ ...copy }), file).toEqual(shape({ ...english }))
    }
    // Of English it takes the shape alone.
    for (const file of stillEnglish(folder))
      expect(readFileSync(file, 'utf8').match(/.*\/en\.ts'/g), file).toEqual([expect.stringMatching(/^import type /)])
  })
  test('no catalogue of the app is still English', () => {
    expect(stillEnglish('src/i18n/messages')).toEqual([])
  })
})

describe('what is refused, and why', () => {
  test.each([
    [['company', 'amazon'], 'There is a company "amazon" already, in mock-data/companies/amazon/company.json'],
    [['indicator', 'headcount'], 'There is an indicator "headcount" already'],
    [['term', 'claim'], 'There is a term "claim" already'],
    [['figure', 'build'], 'src/figures/build'],
    [['locale', 'zh-Hans'], 'is there already'],
    [['locale', 'Klingon'], 'is not a language tag'],
    [['company', 'Acme & Sons'], 'such as "acme-sons"'],
    [['term', '../escape'], 'cannot be an id'],
    [['company'], 'One id, please'],
    [['widget', 'x'], 'nothing of the kind "widget"'],
  ])('%j', (args, message) => {
    const before = written()
    const result = run(...args)
    expect(result.status).toBe(1)
    expect(result.stderr).toContain(message)
    expect(result.stderr).not.toMatch(/\bat .*\.mjs/)
    expect(written()).toBe(before)
  })
  test('a second run: nothing is overwritten', () => {
    run('term', 'side-job')
    edit('terms/side-job.en.json', () => '{"side-job":{"term":"Mine","definition":"Mine"}}')
    expect(run('term', 'side-job').status).toBe(1)
    expect(readFileSync(join(content(), 'terms/side-job.en.json'), 'utf8')).toContain('Mine')
  })
  test('a place that is not the repository', () => {
    const elsewhere = spawnSync(process.execPath, [resolve('scripts/new.mjs'), 'company', 'acme'], {
      cwd: join(root, 'src'),
      encoding: 'utf8',
    })
    expect(elsewhere.stderr).toContain('run this at the top of the repository')
  })
})
