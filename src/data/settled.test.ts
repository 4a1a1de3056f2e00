import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { settled } from './settled.ts'

test('waits for every query that is under way, failed ones too', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const answers: string[] = []
  const after = (ms: number, key: string, fails: boolean) =>
    queries.prefetchQuery({
      queryKey: [key],
      queryFn: async () => {
        await new Promise((resolve) => setTimeout(resolve, ms))
        answers.push(key)
        if (fails) throw new Error('asked for')
        return key
      },
    })
  void after(5, 'fails', true)
  void after(20, 'slow', false)
  await settled(queries)
  expect(answers).toEqual(['fails', 'slow'])
  expect(queries.getQueryData(['slow'])).toBe('slow')
  await settled(queries)
})
