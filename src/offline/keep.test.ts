import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { absentItem, fillAbsent } from './absent.ts'
import { type DeviceList, sizesOf } from './device-list.ts'
import { keepFiles, keepLanguage, keptLanguages, type Supply } from './keep.ts'

/** A cache in memory. */
function shelf(lying: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(lying))
  return {
    held,
    match: async (url: string) => (held.has(url) ? new Response(held.get(url)) : undefined),
    put: async (url: string, response: Response) => void held.set(url, await response.text()),
  }
}
const from = (files: Readonly<Record<string, string>>, known: Readonly<Record<string, string>> = {}) => {
  const fetched: string[] = []
  const supply: Supply = {
    fetch: async (url) => {
      fetched.push(url)
      return url in files ? new Response(files[url]) : new Response('', { status: 404 })
    },
    known: async (url) => (url in known ? new Response(known[url]) : undefined),
  }
  return { supply, fetched }
}
const list: DeviceList = {
  build: 'b',
  version: 'v',
  shell: 'assets/shell.html',
  entry: 'assets/index.js',
  absent: { en: 'a', 'zh-Hans': 'b', 'zh-Hant': 'c' },
  answers: null,
  files: [{ path: 'assets/index.js', bytes: 10 }],
  languages: {
    en: [{ path: 'assets/en.js', bytes: 3 }],
    'zh-Hans': [{ path: 'assets/hans.js', bytes: 4 }],
    'zh-Hant': [{ path: 'assets/hant.js', bytes: 5 }],
  },
}

test('what an older release left is not fetched again, but a file that may have changed is', async () => {
  const here = shelf({ '/assets/a.js': 'a' })
  const { supply, fetched } = from({ '/icon.svg': 'new', '/assets/c.js': 'c' }, { '/assets/b.js': 'b', '/icon.svg': 'old' })
  const seen: number[] = []
  const files = ['assets/a.js', 'assets/b.js', 'assets/c.js', 'icon.svg'].map((path, i) => ({ path, bytes: i + 1 }))
  await keepFiles(here, '', files, supply, (bytes) => seen.push(bytes))
  expect(Object.fromEntries(here.held)).toEqual({ '/assets/a.js': 'a', '/assets/b.js': 'b', '/assets/c.js': 'c', '/icon.svg': 'new' })
  expect(fetched.sort()).toEqual(['/assets/c.js', '/icon.svg'])
  expect(seen.sort()).toEqual([1, 2, 3, 4])
})

test('a language counts as kept when all of it is there, and not when a part failed', async () => {
  const here = shelf()
  await keepLanguage(here, '/base', list, 'zh-Hans', from({ '/base/assets/hans.js': 'h' }).supply)
  await expect(keepLanguage(here, '/base', list, 'zh-Hant', from({}).supply)).rejects.toThrow('404')
  expect(await keptLanguages(here, '/base')).toEqual(['zh-Hans'])
})

test('sizes of the parts', () => {
  expect(sizesOf(list)).toEqual({ shared: 10, languages: { en: 3, 'zh-Hans': 4, 'zh-Hant': 5 } })
})

test('the page that is not here names itself in the languages that are', () => {
  const page = `<ul>${LOCALE_IDS.map((l) => absentItem(l, `read ${l}`, l)).join('')}</ul>`
  expect(fillAbsent(page, '/evidence?q="a"&b', ['en', 'zh-Hans'])).toBe(
    '<ul><li data-language="en"><a href="/evidence?q=&quot;a&quot;&amp;b" lang="en">read en</a></li><li data-language="zh-Hans"><a href="/zh-Hans/evidence?q=&quot;a&quot;&amp;b" lang="zh-Hans">read zh-Hans</a></li></ul>',
  )
})
