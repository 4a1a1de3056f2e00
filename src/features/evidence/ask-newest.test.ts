import { describe, expect, test } from 'vitest'
import { askNewest } from './ask-newest.ts'

/** Questions whose answers the test gives; what was asked, answered and failed, in order. */
function start() {
  const log: string[] = []
  const open = new Map<string, { answer: () => void; fail: (why: unknown) => void }>()
  const ask = askNewest<string>({ answer: (a) => log.push(`answer ${a}`), failed: (e) => log.push(`failed ${e.message}`) })
  const question = (name: string) =>
    ask(() => {
      log.push(`ask ${name}`)
      return new Promise((resolve, reject) => open.set(name, { answer: () => resolve(name), fail: reject }))
    })
  /** Lets what was settled be noticed. */
  const settle = () => new Promise((done) => setTimeout(done))
  const answer = async (name: string) => {
    open.get(name)?.answer()
    await settle()
  }
  const fail = async (name: string, why: unknown = new Error(name)) => {
    open.get(name)?.fail(why)
    await settle()
  }
  return { log, question, answer, fail }
}

describe('questions in quick succession', () => {
  test('are asked one at a time; of those that came meanwhile only the newest', async () => {
    const { log, question, answer } = start()
    for (const name of ['a', 'b', 'c']) question(name)
    expect(log).toEqual(['ask a'])
    await answer('a')
    expect(log).toEqual(['ask a', 'ask c'])
    await answer('c')
    expect(log).toEqual(['ask a', 'ask c', 'answer c'])
  })
  test('one after another are all answered', async () => {
    const { log, question, answer } = start()
    question('a')
    await answer('a')
    question('b')
    await answer('b')
    expect(log).toEqual(['ask a', 'answer a', 'ask b', 'answer b'])
  })
  test('a failure is told, and the next question is asked as ever', async () => {
    const { log, question, answer, fail } = start()
    question('a')
    await fail('a')
    question('b')
    await answer('b')
    expect(log).toEqual(['ask a', 'failed a', 'ask b', 'answer b'])
  })
  test('the failure of one that was overtaken keeps nobody from the answer to the newest', async () => {
    const { log, question, answer, fail } = start()
    question('a')
    question('b')
    await fail('a')
    expect(log).toEqual(['ask a', 'ask b'])
    await answer('b')
    expect(log.at(-1)).toBe('answer b')
  })
  test('the failure of the newest is told, also when it had to wait', async () => {
    const { log, question, answer, fail } = start()
    question('a')
    question('b')
    await answer('a')
    await fail('b', 'no error at all')
    expect(log).toEqual(['ask a', 'ask b', 'failed no error at all'])
    question('c')
    expect(log.at(-1)).toBe('ask c')
  })
})
