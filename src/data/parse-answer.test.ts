import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { DataError, type DataFailure } from './errors.ts'
import { parseAnswer } from './parse-answer.ts'

/** The failure that a call ends in; fails the test when it ends well or in something of another kind. */
async function failure(call: () => unknown): Promise<DataFailure> {
  try {
    await call()
  } catch (error) {
    if (error instanceof DataError) return error.failure
    throw error
  }
  throw new Error('no failure')
}

describe('at the boundary', () => {
  const Answer = v.strictObject({ claims: v.array(v.strictObject({ id: v.string(), value: v.number() })) })
  const parse = (text: string) => parseAnswer(Answer, JSON.parse(text), 'claims')

  it('hands over what the schema makes of it', () => {
    expect(parse('{"claims":[{"id":"a","value":1}]}')).toEqual({ claims: [{ id: 'a', value: 1 }] })
    expect(parseAnswer(v.object({ a: v.optional(v.number(), 7) }), {}, 'x')).toEqual({ a: 7 })
  })
  it('names the JSON path of the first thing that does not fit', async () => {
    expect(await failure(() => parse('{"claims":[{"id":"a","value":1},{"id":"b","value":"2"}]}'))).toMatchObject({
      kind: 'schema',
      resource: 'claims',
      path: 'claims.1.value',
      problem: expect.stringContaining('Expected number'),
    })
    expect(await failure(() => parse('{"claims":[{"id":"a"}]}'))).toMatchObject({ kind: 'schema', path: 'claims.0.value' })
    expect(await failure(() => parse('{"claims":[],"more":1}'))).toMatchObject({ kind: 'schema', path: 'more' })
  })
  it.each(['null', '7', '"text"'])('has no path for an answer that is %s as a whole', async (text) => {
    expect(await failure(() => parse(text))).toMatchObject({ kind: 'schema', path: '' })
  })
  it('says another version as such, not as a broken file, also where a figure carries it', async () => {
    expect(await failure(() => parse('{"schemaVersion":2}'))).toEqual({ kind: 'version', resource: 'claims', found: '2' })
    expect(await failure(() => parse('{"spec":{"schemaVersion":"1"}}'))).toEqual({ kind: 'version', resource: 'claims', found: '1' })
    const Versioned = v.object({ schemaVersion: v.literal(1) })
    expect(parseAnswer(Versioned, { schemaVersion: 1 }, 'dataset')).toEqual({ schemaVersion: 1 })
  })
  it('looks for a version only where it can stand', async () => {
    expect(await failure(() => parse('{"spec":null}'))).toMatchObject({ kind: 'schema' })
    expect(await failure(() => parse('{"spec":"schemaVersion"}'))).toMatchObject({ kind: 'schema' })
  })
})
