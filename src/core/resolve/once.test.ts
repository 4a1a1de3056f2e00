import { expect, test, vi } from 'vitest'
import { oncePerLanguage, onceForEach } from './once.ts'
import type { Context } from './rich.ts'

// Only the identity of the dataset is looked at.
const data = () => ({}) as Context['data']
const [one, other] = [data(), data()]

test('an answer is made once for each dataset, version and language', () => {
  const make = vi.fn(({ locale }: Context) => locale)
  const answer = oncePerLanguage(make)
  const contexts: Context[] = [
    { data: one, locale: 'en', version: '1' },
    { data: one, locale: 'zh-Hans', version: '1' },
    { data: one, locale: 'en', version: '2' },
    { data: other, locale: 'en', version: '1' },
  ]
  for (const context of [...contexts, ...contexts]) expect(answer(context)).toBe(context.locale)
  expect(make).toHaveBeenCalledTimes(4)
})

test('what does not exist is looked for once, too', () => {
  const make = vi.fn((id: string) => (id === 'there' ? id : null))
  const answer = onceForEach(make)
  const context: Context = { data: one, locale: 'en', version: '1' }
  for (const id of ['there', 'gone', 'there', 'gone']) expect(answer(id, context)).toBe(id === 'there' ? id : null)
  expect(make).toHaveBeenCalledTimes(2)
})
