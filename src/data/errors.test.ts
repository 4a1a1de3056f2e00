import { expect, test } from 'vitest'
import { DataError, failureOf } from './errors.ts'

test('says in its message what failed and for which resource, and keeps the cause', () => {
  const cause = new Error('refused')
  const error = new DataError({ kind: 'http', resource: 'companies/amazon', status: 500 }, { cause })
  expect(error.message).toBe('http error for companies/amazon')
  expect(error.cause).toBe(cause)
  expect(error).toBeInstanceOf(Error)
})

test('the failure behind an error of ours is its own, with its own resource', () => {
  const failure = { kind: 'schema', resource: 'claims', path: 'claims.0', problem: 'x' } as const
  expect(failureOf(new DataError(failure), 'terms')).toBe(failure)
})

test.each([[new TypeError('x')], ['text'], [null], [undefined], [{ failure: { kind: 'http' } }]])(
  'anything else (%s) counts as a fault of ours',
  (thrown) => {
    expect(failureOf(thrown, 'terms')).toEqual({ kind: 'fault', resource: 'terms' })
  },
)
