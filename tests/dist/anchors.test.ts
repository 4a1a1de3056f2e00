import { expect, test } from 'vitest'
import { distPages, readDistFile } from './read-dist.ts'

const decode = (text: string) => decodeURIComponent(text.replaceAll('&amp;', '&'))

test('every fragment of an internal link leads to an id that its page has', () => {
  const ids = new Map<string, Set<string>>()
  const linked = new Map<string, Set<string>>()
  for (const file of distPages()) {
    const page = `/${file.replace(/\/?index\.html$/, '')}`
    const html = readDistFile(file)
    ids.set(page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)))
    for (const [, path = '', fragment = ''] of html.matchAll(/<a [^>]*href="(\/[^"#?]*|)(?:\?[^"#]*)?#([^"]+)"/g)) {
      const to = path === '' ? page : path.replace(/(.)\/$/, '$1')
      const key = `${to}#${decode(fragment)}`
      linked.set(key, (linked.get(key) ?? new Set()).add(page))
    }
  }
  const dead = [...linked].flatMap(([key, from]) => {
    const [to = '', fragment = ''] = key.split('#')
    return ids.get(to)?.has(fragment) ? [] : [`${key} (${from.size} pages, e.g. ${[...from][0]})`]
  })
  expect(dead).toEqual([])
})
