import { describe, expect, test } from 'vitest'
import { CONTENT, DATA } from '../../tests/support/content.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { href, paths } from '#url/paths.ts'
import { headersFile } from './headers.ts'
import { allPages, screenModule } from './pages.ts'

/** The file as a host reads it: rules of a path pattern with their headers. */
const rules = headersFile()
  .trimEnd()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [path = '', ...lines] = block.split('\n')
    const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1, 3) ?? [line, ''])
    return { path, fits: new RegExp(`^${parts.join('.*')}$`), headers }
  })

/** What a host that joins the rules sends for an address. */
const sentFor = (path: string) => rules.filter((r) => r.fits.test(path)).flatMap((r) => r.headers)
const isFramedByOthers = (path: string) => !sentFor(path).some(([name]) => name === 'Content-Security-Policy')

describe('headers for hosts that read the file', () => {
  test('every line is a path or a header of its path', () => {
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\//)
      expect(headers.length).toBeGreaterThan(0)
      for (const [name, value] of headers) expect(`${name}: ${value}`).toMatch(/^[\w-]+: \S/)
    }
  })
  test('no header is said twice for one address: hosts would join them', () => {
    const addresses = [
      '/',
      '/evidence',
      '/evidence/x',
      '/embed/figure/x',
      '/zh-Hans/',
      '/zh-Hant/companies/a',
      '/sw.js',
      '/assets/a.js',
      '/api/v1/en/x.json',
    ]
    for (const address of addresses) {
      const names = sentFor(address).map(([name]) => name)
      expect(new Set(names).size, address).toBe(names.length)
    }
  })
  test.each(LOCALE_IDS)('%s: every page but the embeds may be framed by this site only', (locale) => {
    const pages = allPages(DATA, ['robots-installed'])
    const framed = pages.filter((page) => isFramedByOthers(href(page, locale)))
    expect(framed.every((page) => page.startsWith('/embed/'))).toBe(true)
    expect(framed).toContain(paths.embedFigure('robots-installed'))
    expect(framed).toContain(paths.embedOccupations())
  })
  test('what never changes under its name is kept for ever, the worker never; both can be read from a sandbox', () => {
    expect(sentFor('/assets/a.js')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable'])
    expect(sentFor('/sw.js')).toContainEqual(['Cache-Control', 'no-cache'])
    expect(sentFor('/api/v1/en/dataset.json')).toContainEqual(['Access-Control-Allow-Origin', '*'])
    expect(sentFor('/evidence').map(([name]) => name)).not.toContain('Access-Control-Allow-Origin')
  })
})

describe('pages of the site', () => {
  const figures = ['robots-installed', 'amazon-headcount']
  const pages = allPages(DATA, figures)
  test('each is listed once', () => {
    expect(pages.filter((page, i) => pages.indexOf(page) !== i)).toEqual([])
  })
  test('every record has its page', () => {
    const listed = new Set(pages)
    for (const id of DATA.claims.keys()) expect(listed.has(paths.claim(id)), id).toBe(true)
    for (const id of DATA.companies.keys()) expect(listed.has(paths.company(id)), id).toBe(true)
    for (const id of DATA.terms.keys()) expect(listed.has(paths.term(id)), id).toBe(true)
    for (const id of DATA.policies.keys()) expect(listed.has(paths.policy(id)), id).toBe(true)
    for (const id of figures)
      expect(
        [paths.figure(id), paths.embedFigure(id)].every((p) => listed.has(p)),
        id,
      ).toBe(true)
  })
  test('two companies have one page, in the order of the list', () => {
    const pairs = pages.filter((page) => page.startsWith('/companies/compare/'))
    const n = DATA.companies.size
    expect(pairs).toHaveLength((n * (n - 1)) / 2)
    const order = new Map([...DATA.companies.values()].map((c) => [c.id, c.order]))
    for (const page of pairs) {
      const [a = '', b = ''] = page.split('/').slice(-2)
      expect(order.get(a)).toBeLessThan(order.get(b) ?? 0)
    }
  })
  test('the screen that is preloaded for a page is a file', () => {
    const files = new Set(Object.keys(import.meta.glob('../features/*/*.tsx')).map((file) => file.replace('..', 'src')))
    const missing = [...new Set(pages.filter((p) => !p.startsWith('/embed/occupations')).map(screenModule))].filter(
      (file) => !files.has(file),
    )
    expect(missing).toEqual([])
    expect(CONTENT.size).toBeGreaterThan(0)
  })
})
