import { beforeAll, describe, expect, test } from 'vitest'
import { allMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { documentTitle, headTags, type HeadTag, type PageHead } from './head-tags.ts'
import { safeUrl } from './safe-url.ts'

let shell: Messages['shell']
beforeAll(async () => {
  shell = (await allMessages('en')).shell
})
const HEAD: PageHead = { title: 'A page', description: 'What it is' }
const SITE = 'https://parallax.example'
const tags = (over: Partial<PageHead> = {}, site: string | null = SITE, path = '/companies', locale: 'en' | 'zh-Hans' = 'en') =>
  headTags({ path, locale, head: { ...HEAD, ...over }, shell }, site)
/** The content of meta tags by name or property. */
const meta = (all: readonly HeadTag[], name: string) =>
  all.filter((t) => t.attributes.name === name || t.attributes.property === name).map((t) => t.attributes.content)
const links = (all: readonly HeadTag[], rel: string) =>
  all.filter((t) => t.attributes.rel === rel).map((t) => [t.attributes.hreflang, t.attributes.href])

describe('the title of a document', () => {
  test('is the page and the site; the site once where they are the same, and alone where a page says nothing', () => {
    expect(documentTitle(HEAD, shell)).toBe(`A page · ${shell.siteName}`)
    expect(documentTitle({ ...HEAD, title: shell.siteName }, shell)).toBe(shell.siteName)
    expect(documentTitle(null, shell)).toBe(shell.siteName)
  })
})

describe('the head', () => {
  test('describes the page for readers and for those that it is shared with', () => {
    const all = tags()
    expect([meta(all, 'description'), meta(all, 'og:description'), meta(all, 'og:title')]).toEqual([
      ['What it is'],
      ['What it is'],
      ['A page'],
    ])
  })
  test('describes the site where the page has nothing to say yet', () => {
    const all = headTags({ path: '/', locale: 'en', head: null, shell }, SITE)
    expect([meta(all, 'description'), meta(all, 'og:title')]).toEqual([[shell.siteDescription], [shell.siteName]])
  })
  test('names each language once, its own apart, and English as the one for all others', () => {
    const all = tags({}, SITE, '/companies', 'zh-Hans')
    expect(links(all, 'canonical')).toEqual([[undefined, `${SITE}/zh-Hans/companies`]])
    expect(links(all, 'alternate')).toEqual([
      ['en', `${SITE}/companies`],
      ['zh-Hans', `${SITE}/zh-Hans/companies`],
      ['zh-Hant', `${SITE}/zh-Hant/companies`],
      ['x-default', `${SITE}/companies`],
    ])
    expect(meta(all, 'og:locale')).toEqual(['zh_CN'])
    expect(meta(all, 'og:locale:alternate').sort()).toEqual(['en_US', 'zh_TW'])
    expect(meta(all, 'og:locale:alternate')).toHaveLength(LOCALE_IDS.length - 1)
  })
  test('writes no absolute address of a site that is not known', () => {
    const all = tags({}, null)
    expect([links(all, 'canonical'), links(all, 'alternate'), meta(all, 'og:url')]).toEqual([[], [], []])
    expect(meta(all, 'og:image')).toEqual(['/share/en/home.png'])
    expect(JSON.stringify(all)).not.toContain('null')
  })
  test('has a picture of its own where there is one', () => {
    expect(meta(tags({ image: 'company-amazon' }), 'og:image')).toEqual([`${SITE}/share/en/company-amazon.png`])
    expect(meta(tags(), 'og:image')).toEqual([`${SITE}/share/en/home.png`])
  })
  test('keeps search engines out only where the page says so', () => {
    expect([meta(tags(), 'robots'), meta(tags({ robots: 'noindex' }), 'robots')]).toEqual([[], ['noindex']])
  })
  test('adds the page’s own tags, and its structured data as text that cannot end the script', () => {
    const all = tags({ meta: [{ name: 'citation_title', content: 'T' }], jsonLd: { name: '</script><b>' } })
    expect(meta(all, 'citation_title')).toEqual(['T'])
    const script = all.find((t) => t.tag === 'script')
    expect(script?.text).not.toContain('<')
    expect(JSON.parse(script?.text ?? '')).toEqual({ name: '</script><b>' })
    expect(tags().some((t) => t.tag === 'script')).toBe(false)
  })
})

test.each([
  ['https://a.example/x?y#z', true],
  ['http://a.example', true],
  ['HTTPS://A.example', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://a.example', false],
  ['//a.example', false],
  ['a.example', false],
  ['', false],
  [null, false],
])('%s becomes a link: %s', (url, safe) => {
  expect(safeUrl(url)).toBe(safe ? url : null)
})
