import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { absentDocument, shellDocument } from './device-documents.ts'
import { codeNames, notFoundDocument, pageDocument, type Site } from './document.ts'
import { headersFile } from './headers.ts'

const TEMPLATE = `<!doctype html>
<html lang="en"><head><!--head-->
<script type="module" crossorigin src="/assets/start-1.js"></script>
<link rel="modulepreload" crossorigin href="/assets/part-2.js">
<link rel="stylesheet" crossorigin href="/assets/app-3.css">
</head><body><div id="root"><!--page--></div><!--data--></body></html>`
const site: Site = {
  template: TEMPLATE,
  boot: 'document.documentElement.dataset.ready=1',
  bootFile: 'boot.js',
  criticalCss: (html) => `.of-${html.length}{}`,
  url: 'https://a.example',
  apiOrigin: null,
}
let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})
type Page = Parameters<typeof pageDocument>[0]
const made = (over: Partial<Page> = {}, of: Partial<Site> = {}) =>
  pageDocument(
    {
      path: '/companies',
      locale: 'en',
      html: '<main>Words</main>',
      head: { title: 'Five & more', description: 'It "says"' },
      version: 'v1',
      resources: { companies: { a: '</script>' } },
      preload: ['assets/start-1.js', 'assets/screen-9.js'],
      carries: { style: true, data: true },
      ...over,
    },
    m,
    { ...site, ...of },
  )
const policyOf = (html: string) =>
  (/Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('a page as it is published', () => {
  test('has title and description as text, in its language', () => {
    const html = made({ locale: 'zh-Hans' })
    expect(html).toContain('<html lang="zh-Hans">')
    expect(html).toMatch(/<title>Five &amp; more · /)
    expect(html).toMatch(/name="description" content="It &quot;says&quot;"/)
  })
  test('brings what the first paint needs before its words, and data and scripts after them', () => {
    const html = made()
    const order = ['<style>', '<main>Words</main>', 'type="application/json"', '<script type="module"'].map((part) => html.indexOf(part))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(html.match(/<script type="module"/g)).toHaveLength(1)
    expect(html).toContain('<link rel="stylesheet" href="/assets/app-3.css" media="print" data-late>')
  })
  test('allows the very script and style that stand in it, and nothing else inline', () => {
    const html = made()
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(policyOf(html)).toContain(`script-src 'self' ${hash(site.boot)}`)
    expect(policyOf(html)).toContain(`style-src 'self' ${hash(style)}`)
    expect(policyOf(html)).not.toContain('unsafe')
    expect(html).not.toMatch(/ style="/)
  })
  test('may ask another server only where the build says so', () => {
    expect(policyOf(made())).toContain("connect-src 'self';")
    expect(policyOf(made({}, { apiOrigin: 'https://api.example' }))).toContain("connect-src 'self' https://api.example;")
  })
  test('carries its answers as text that cannot end the script', () => {
    const html = made()
    const data = [...html.matchAll(/<script type="application\/json" id="([^"]+)">([\s\S]*?)<\/script>/g)]
    expect(data.length).toBe(2)
    expect(JSON.parse(data[0]?.[2] ?? '')).toMatchObject({
      locale: 'en',
      path: '/companies',
      version: 'v1',
      resources: { companies: { a: '</script>' } },
    })
    expect(JSON.parse(data[1]?.[2] ?? '')).toEqual(['start-1', 'screen-9'])
  })
  test('closes empty shapes in their own tag, and leaves other elements', () => {
    const html = made({ html: '<svg><path d="M0 0"></path><rect></rect></svg><p hidden=""></p>' })
    expect(html).toContain('<svg><path d="M0 0"/><rect/></svg><p hidden></p>')
  })
  test('has the hatches only where a picture uses them', () => {
    expect(made()).not.toContain('st-hatch')
    expect(made({ html: '<svg fill="url(#st-hatch-us)"></svg>' })).toContain('<pattern')
  })
})

describe('one of very many pages', () => {
  const many = (over: Partial<Page> = {}) =>
    made({ carries: { style: false, data: false }, listFile: 'assets/list.json', styles: ['assets/screen.css'], ...over })
  test('links its style, its boot script and the list of its code', () => {
    const html = many()
    expect(html).not.toContain('<style>')
    expect(html).toContain('<link rel="stylesheet" href="/assets/app-3.css"><link rel="stylesheet" href="/assets/screen.css">')
    expect(html).toContain('<script src="/boot.js"></script>')
    expect(html).toContain('content="assets/list.json"')
    expect(policyOf(html)).toContain("script-src 'self';")
  })
  test('names its answers in place of carrying them', () => {
    const data = /<script type="application\/json" id="[^"]+">([\s\S]*?)<\/script>/.exec(many())?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ resources: {}, reads: ['companies'] })
  })
  test('leaves out what services add themselves, and nothing that they need', () => {
    const [few, all] = [many(), made()]
    expect(few.includes('og:title') && few.includes('og:image"') && few.includes('rel="canonical"')).toBe(true)
    expect([few.includes('og:site_name'), few.includes('og:image:width'), all.includes('og:site_name')]).toEqual([false, false, true])
  })
})

test('an embed is light and is not installed; a page beside the root is drawn anew', () => {
  const embed = made({ path: '/embed/figure/robots' })
  expect(embed).toContain('<html lang="en" data-theme="light">')
  expect([embed.includes('manifest.webmanifest'), made().includes('manifest.webmanifest')]).toEqual([false, true])
  const plain = made({ isPlain: true })
  expect(plain).toMatch(/<div id="root"><\/div><div id="[^"]+"><main>Words<\/main><\/div>/)
  expect(plain).not.toContain('manifest.webmanifest')
})

test('names of scripts are what stands between their folder and their end', () => {
  expect(codeNames(['assets/start-abc.js', 'other/x.js', 'assets/a.b.js'])).toEqual(['start-abc', 'other/x.js', 'a.b'])
})

describe('pages without content', () => {
  test('for an address that does not exist: kept out of search, readable without scripts, without an address of its own', () => {
    const html = notFoundDocument(m, site, 'v1')
    expect(html).toContain('content="noindex"')
    expect(html).not.toContain('rel="canonical"')
    expect(/<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1]).toContain(m.shell.notFound.title)
  })
  test('the one that a device keeps is empty', () => {
    expect(shellDocument(m, site, 'v1')).toContain('<div id="root"></div>')
  })
  test.each(LOCALE_IDS)('the one for a page that is not on the device needs no code, in %s', async (locale) => {
    const words = await allMessages(locale)
    const html = absentDocument(locale, words, site)
    expect(html).toContain(words.device.absent.title)
    expect(html).not.toMatch(/<script type="(module|application\/json)"/)
  })
})

describe('headers', () => {
  const rules = new Map(
    headersFile()
      .trim()
      .split(/\n(?=\S)/)
      .map((block) => [
        block.split('\n')[0] ?? '',
        block
          .split('\n')
          .slice(1)
          .map((l) => l.trim()),
      ]),
  )
  test('forbid framing of every screen in every language, and of no embed', () => {
    for (const path of ['/', '/companies', '/companies/*', '/zh-Hans/', '/zh-Hans/evidence/*', '/zh-Hant/article'])
      expect(rules.get(path), path).toEqual(["Content-Security-Policy: frame-ancestors 'self'"])
    expect([...rules.keys()].filter((path) => path.includes('embed'))).toEqual([])
  })
  test('say one thing about one header for one address only: hosts join what several rules say', () => {
    const all = rules.get('/*') ?? []
    expect(all.some((h) => h.startsWith('Content-Security-Policy'))).toBe(false)
    expect(new Set([...rules.keys()]).size).toBe([...rules.keys()].length)
  })
  test('keep hashed files for ever and the service worker not at all', () => {
    expect(rules.get('/assets/*')?.join()).toContain('immutable')
    expect(rules.get('/sw.js')).toEqual(['Cache-Control: no-cache'])
  })
})
