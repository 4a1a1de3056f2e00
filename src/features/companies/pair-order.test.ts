import { describe, expect, it } from 'vitest'
import { inOrder, isSlug, planPair } from './pair-order.ts'

const order = ['amazon', 'chegg', 'alibaba']

describe('the address of a pair', () => {
  it('shows the pair in the order of the list and redirects the other', () => {
    expect(planPair('amazon', 'alibaba', order)).toEqual({ kind: 'show' })
    expect(planPair('alibaba', 'chegg', order)).toEqual({ kind: 'redirect', a: 'chegg', b: 'alibaba' })
    expect(inOrder('alibaba', 'amazon', order)).toEqual(['amazon', 'alibaba'])
  })
  it('says which companies it does not know, each once, before it says that both are the same', () => {
    expect(planPair('x', 'x', order)).toEqual({ kind: 'unknown', ids: ['x'] })
    expect(planPair('chegg', 'chegg', order)).toEqual({ kind: 'same', id: 'chegg' })
  })
  it('takes only slugs for ids', () => {
    expect(['amazon', 'a-1', '../claims', 'A', ''].map(isSlug)).toEqual([true, true, false, false, false])
  })
})
