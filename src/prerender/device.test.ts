import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '#core/core.ts'
import type { DeviceList } from '#offline/device-list.ts'
import { contentOf, devicePairs, emitDevice, hashOf, languageOf, webManifest } from './device.ts'

const CONTENT = new Map<string, unknown>([
  ['claims/b.json', [{ id: 'b' }]],
  ['claims/a.en.json', { a: 'English' }],
  ['claims/a.zh-Hant.json', { a: '繁體' }],
  ['terms/all.en.json', { layoff: 'Layoff' }],
  ['terms/all.zh-Hans.json', { layoff: '裁员' }],
  ['occupations/names.en.json', { 21: 'Science' }],
  ['companies/acme/text.zh-Hans.json', { name: '艾克米' }],
])
/** A core that knows only what a device asks it for. */
const core = {
  version: 'v7',
  answer: (_: string, path: string) =>
    path === 'search'
      ? { version: 'v7', pairs: { from: '員東', to: '员东' }, index: { documents: 0, terms: [], counts: [], gaps: [] } }
      : { groups: [], pairs: { from: '業員', to: '业员' } },
} as unknown as Core // reason: a device asks for these two answers and the version only

test.each([
  ['claims/acme.en.json', 'en'],
  ['companies/acme/text.zh-Hant.json', 'zh-Hant'],
  ['claims/acme.json', null],
  ['claims/open.json', null],
  ['claims/acme.fr.json', null],
  ['claims/en.json', null],
])('%s is in %s', (path, language) => {
  expect(languageOf(path)).toBe(language)
})

describe('the content, split by language', () => {
  const { shared, languages } = contentOf(CONTENT, { from: '員', to: '员' })
  test('records and what is met in every language are shared', () => {
    expect(Object.keys(shared.files)).toEqual(['claims/b.json', 'occupations/names.en.json', 'terms/all.en.json', 'terms/all.zh-Hans.json'])
    expect(shared.pairs).toEqual({ from: '員', to: '员' })
  })
  test('wording is in its own language only', () => {
    expect(languages).toEqual({
      en: { 'claims/a.en.json': { a: 'English' } },
      'zh-Hans': { 'companies/acme/text.zh-Hans.json': { name: '艾克米' } },
      'zh-Hant': { 'claims/a.zh-Hant.json': { a: '繁體' } },
    })
  })
  test('holds every file once, and is the same whatever the order of the files', () => {
    const all = [shared.files, ...Object.values(languages)].flatMap((part) => Object.keys(part))
    expect(all.toSorted()).toEqual([...CONTENT.keys()].toSorted())
    const again = contentOf(new Map([...CONTENT].reverse()), { from: '員', to: '员' })
    expect(JSON.stringify(again)).toBe(JSON.stringify({ shared, languages }))
  })
})

describe('what a device keeps', () => {
  let dist = ''
  let list: DeviceList
  const emit = (coreFile: string | null) =>
    emitDevice({
      dist,
      core,
      content: CONTENT,
      coreFile,
      shell: '<!doctype html>shell',
      absent: { en: 'gone', 'zh-Hans': '不在', 'zh-Hant': '不在' },
      manifest: {
        'index.html': { file: 'assets/index-1.js' },
        'src/i18n/messages/claim/en.ts': { file: 'assets/claim-en.js' },
        'src/i18n/messages/claim/zh-hans.ts': { file: 'assets/claim-hans.js' },
        'src/i18n/messages/en.ts': { file: 'assets/en.js' },
        'src/features/compare/en-route.ts': { file: 'assets/route.js' },
      },
    })
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'device-'))
    mkdirSync(join(dist, 'assets'))
    const files = [
      'index-1.js',
      'claim-en.js',
      'claim-hans.js',
      'en.js',
      'route.js',
      'core-9.js',
      'style.css',
      'inter.woff2',
      'picture.png',
    ]
    for (const name of files) writeFileSync(join(dist, 'assets', name), name)
    for (const name of ['icon.svg', 'manifest.webmanifest']) writeFileSync(join(dist, name), '{}')
    list = emit('assets/core-9.js')
  })
  afterAll(() => rmSync(dist, { recursive: true }))
  const names = (files: readonly { path: string }[]) => files.map((f) => f.path)

  test('code, styles and fonts that all languages need, not pictures and not the core, which it has as a script', () => {
    const own = names(list.files).filter((p) => !/shell|absent|content/.test(p))
    expect(own).toEqual([
      'assets/index-1.js',
      'assets/inter.woff2',
      'assets/route.js',
      'assets/style.css',
      'icon.svg',
      'manifest.webmanifest',
    ])
    expect(list.answers?.core).toBe('assets/core-9.js')
  })
  test('of each language its own words: messages and content', () => {
    const of = (l: 'en' | 'zh-Hans' | 'zh-Hant') => names(list.languages[l]).map((p) => p.replace(/-[\w-]{10}\.json$/, ''))
    expect([of('en'), of('zh-Hans'), of('zh-Hant')]).toEqual([
      ['assets/claim-en.js', 'assets/en.js', 'assets/content-en'],
      ['assets/claim-hans.js', 'assets/content-zh-Hans'],
      ['assets/content-zh-Hant'],
    ])
  })
  test('says how large each file is', () => {
    for (const { path, bytes } of [...list.files, ...Object.values(list.languages).flat()])
      expect(bytes, path).toBe(statSync(join(dist, path)).size)
  })
  test('writes what only a device needs under the hash of what it says', () => {
    expect(readFileSync(join(dist, list.shell), 'utf8')).toBe('<!doctype html>shell')
    expect(list.shell).toBe(`assets/shell-${hashOf('<!doctype html>shell')}.html`)
    expect(readFileSync(join(dist, list.absent['zh-Hans']), 'utf8')).toBe('不在')
    const shared = JSON.parse(readFileSync(join(dist, list.answers?.shared ?? ''), 'utf8'))
    expect(Object.keys(shared.files)).toContain('claims/b.json')
  })
  test('is the same build for the same files, and another one when a word changes', () => {
    expect(emit('assets/core-9.js')).toEqual(list)
    CONTENT.set('claims/c.json', [])
    expect(emit('assets/core-9.js').build).not.toBe(list.build)
    CONTENT.delete('claims/c.json')
  })
  test('has no content where answers come from another server', () => {
    const far = emit(null)
    expect(far.answers).toBeNull()
    expect(names(far.languages.en)).toEqual(['assets/claim-en.js', 'assets/en.js'])
    // Then the file that was the core is a file like others.
    expect(names(far.files)).toContain('assets/core-9.js')
  })
})

test('the pairs of all answers are one list, each character once, in order', () => {
  expect(devicePairs(core)).toEqual({ from: '員東業', to: '员东业' })
})

test('the installed app lives below any path', () => {
  const manifest = JSON.parse(webManifest('Parallax', 'Two countries'))
  expect([manifest.start_url, manifest.scope, manifest.id]).toEqual(['.', '.', '.'])
  expect(manifest.icons.every(({ src }: { src: string }) => !src.startsWith('/'))).toBe(true)
  expect(manifest.icons.some((icon: { purpose?: string }) => icon.purpose === 'maskable')).toBe(true)
})
