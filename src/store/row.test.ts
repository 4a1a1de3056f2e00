import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readRecord, row } from './row.ts'

const now = row({
  schema: v.object({ title: v.string(), slides: v.array(v.string()) }),
  shape: 3,
  upgrades: {
    1: (old) => ({ ...(old as { name: string }), title: (old as { name: string }).name }),
    2: (old) => ({ ...(old as object), slides: [] }),
  },
})
const record = (shape: number, value: unknown) => ({ collection: 'decks', id: 'a', shape, changed: '2026-01-01', value })

test('records of older shapes are brought up step by step', () => {
  expect(readRecord(now, record(1, { name: 'Talk' }))).toMatchObject({ ok: true, value: { title: 'Talk', slides: [] } })
  expect(readRecord(now, record(2, { title: 'Talk' }))).toMatchObject({ ok: true, value: { title: 'Talk', slides: [] } })
})
test('what cannot be read says why and never throws', () => {
  expect(readRecord(now, record(4, {}))).toEqual({ ok: false, why: 'newer' })
  expect(readRecord(now, record(1, null))).toEqual({ ok: false, why: 'invalid' })
  expect(readRecord(now, record(3, { title: 7 }))).toEqual({ ok: false, why: 'invalid' })
  expect(readRecord(row({ ...now, upgrades: {} }), record(1, { name: 'Talk' }))).toEqual({ ok: false, why: 'invalid' })
  for (const nonsense of [null, undefined, 7, 'x', [], {}]) expect(readRecord(now, nonsense)).toEqual({ ok: false, why: 'invalid' })
})
