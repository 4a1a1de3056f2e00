import { existsSync, readdirSync } from 'node:fs'
import { afterAll, expect, expectTypeOf, test, vi } from 'vitest'
import { allMessages } from './all-messages.ts'
import { LOCALE_IDS } from './locales.ts'
import { loadMessages, type MessagesOf, messagesReady, namespace, openMessages } from './namespace.ts'

const rows = (word: string) => ({
  en: vi.fn(async () => ({ word })),
  'zh-Hans': vi.fn(async () => ({ word: `${word} 简` })),
  'zh-Hant': vi.fn(async () => ({ word: `${word} 繁` })),
})
afterAll(() => openMessages('en'))

test('only the language of the document is fetched, once, and is there before anything is drawn', async () => {
  const languages = rows('early')
  const early = namespace('early', languages)
  expect(languages.en).not.toHaveBeenCalled()
  await openMessages('zh-Hans')
  expect(early.now('zh-Hans')).toEqual({ word: 'early 简' })
  await messagesReady()
  expect(languages['zh-Hans']).toHaveBeenCalledTimes(1)
  expect(languages.en).not.toHaveBeenCalled()
  expect(early.now('en')).toBeUndefined()
})

test('a namespace whose code comes later is on its way at once', async () => {
  await openMessages('en')
  const languages = rows('late')
  const late = namespace('late', languages)
  expect(languages.en).toHaveBeenCalledTimes(1)
  await messagesReady()
  expect(late.now('en')).toEqual({ word: 'late' })
})

test('whoever waits for words that failed to load gets the error, and the next call asks again', async () => {
  let isOnline = false
  const open = async () => {
    if (!isOnline) throw new Error('offline')
    return 'here'
  }
  const lost = namespace('lost', { en: open, 'zh-Hans': open, 'zh-Hant': open })
  await expect(messagesReady()).rejects.toThrow('offline')
  isOnline = true
  await messagesReady()
  expect(lost.now('en')).toBe('here')
})

test('messages outside of components come by their keys, typed', async () => {
  const A = namespace('a', rows('one'))
  const B = namespace('b', { en: async () => 1, 'zh-Hans': async () => 2, 'zh-Hant': async () => 3 })
  expect(await loadMessages('zh-Hant', A, B)).toEqual({ a: { word: 'one 繁' }, b: 3 })
  expectTypeOf<MessagesOf<typeof A | typeof B>>().toEqualTypeOf<{ readonly a: { word: string }; readonly b: number }>()
  // @ts-expect-error a language is missing
  namespace('c', { en: async () => 1, 'zh-Hans': async () => 2 }).load('en')
})

test.each(LOCALE_IDS)('the build and the tests have every namespace there is, in %s', async (locale) => {
  const folders = readdirSync('src/i18n/messages').filter((folder) => existsSync(`src/i18n/messages/${folder}/namespace.ts`))
  // The short vocabulary is a part of the whole one and has its key.
  expect(Object.keys(await allMessages(locale))).toHaveLength(folders.length - 1)
})
