import { describe, expect, test } from 'vitest'
import { SORTS } from '#domain/ledger/query.ts'
import { pressedHead, sortWays, wayId, wayOf } from './sort-ways.ts'

describe('the orders to choose from', () => {
  const ids = (text: string) => sortWays(text).map(wayId)
  test('are each in both directions, dates with the newest first, words from A', () => {
    expect(ids('').slice(0, 6)).toEqual(['-date', 'date', '-said', 'said', 'label', '-label'])
    expect(ids('')).toHaveLength((SORTS.length - 1) * 2)
  })
  test('have the best match, one way only, while something is searched for', () => {
    expect(ids('robots')[0]).toBe('match')
    expect(ids('robots').slice(1)).toEqual(ids(''))
    expect(ids('')).not.toContain('match')
  })
  test('are read back as they were written', () => {
    for (const way of sortWays('robots')) expect(wayOf(wayId(way))).toEqual(way)
  })
  test.each(['', '-', 'size', '-size', '--date', 'date-', 'DATE'])('%j is none', (id) => {
    expect(wayOf(id)).toBeNull()
  })
})

describe('a press on the head of a column', () => {
  test('takes that order: dates newest first, words from A', () => {
    expect(pressedHead('date', { sort: 'said', descending: false })).toEqual({ sort: 'date', descending: true })
    expect(pressedHead('label', { sort: 'said', descending: true })).toEqual({ sort: 'label', descending: false })
    expect(pressedHead('status', { sort: 'match', descending: false })).toEqual({ sort: 'status', descending: false })
  })
  test('turns the order round that the list has already, and back with the next', () => {
    const once = pressedHead('said', { sort: 'said', descending: true })
    expect(once).toEqual({ sort: 'said', descending: false })
    expect(pressedHead('said', once)).toEqual({ sort: 'said', descending: true })
  })
})
