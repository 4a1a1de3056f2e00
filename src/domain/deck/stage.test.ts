import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stageCommand } from './stage-keys.ts'
import { type StageAction, stageAfter, stageAt } from './stage-state.ts'
import { isNewer, readTalkMessage, type Shared } from './talk.ts'

const press = (key: string, over = {}) => ({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...over })

const actions: fc.Arbitrary<StageAction> = fc.oneof(
  fc.record({ do: fc.constant('go' as const), to: fc.integer({ min: -3, max: 30 }), now: fc.nat() }),
  fc.record({ do: fc.constant('lens' as const), lens: fc.constantFrom('told' as const, 'evidence' as const, null) }),
  fc.record({ do: fc.constant('mark' as const), mark: fc.constantFrom('a/b:1', null) }),
  fc.record({ do: fc.constant('evidence' as const), claim: fc.constantFrom('c', null) }),
  fc.record({ do: fc.constant('blank' as const) }),
)

test('whatever is done, the stage shows a slide of the deck, and turning a page closes what was open', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (list, count) => {
      let state = stageAt(0)
      for (const action of list) {
        const before = state
        state = stageAfter(state, action, count)
        expect(state.at).toBeGreaterThanOrEqual(0)
        expect(state.at).toBeLessThan(count)
        if (state.at !== before.at) expect(state).toMatchObject({ lens: null, mark: null, evidence: null, blank: false })
      }
    }),
  )
})

test('two windows that hear the same messages in any order agree', () => {
  const shared: fc.Arbitrary<Shared> = fc.record({ state: fc.nat(5).map(stageAt), rev: fc.nat(4), by: fc.constantFrom('a', 'b', 'c') })
  const settle = (list: readonly Shared[], first: Shared) => list.reduce((mine, theirs) => (isNewer(mine, theirs) ? theirs : mine), first)
  fc.assert(
    fc.property(fc.uniqueArray(shared, { selector: (s) => `${s.rev} ${s.by}`, minLength: 1, maxLength: 8 }), (list) => {
      const [first] = list
      if (!first) return
      expect(settle(list, first)).toEqual(settle(list.toReversed(), list.at(-1) ?? first))
    }),
  )
})

test('what is no message of a talk is left out', () => {
  const state = stageAt(2)
  expect(readTalkMessage({ say: 'state', shared: { state, rev: 1, by: 'a' } })).toEqual({
    say: 'state',
    shared: { state, rev: 1, by: 'a' },
  })
  fc.assert(fc.property(fc.anything(), (data) => void readTalkMessage(data)))
  expect(readTalkMessage({ say: 'state', shared: { state: { ...state, at: 'x' }, rev: 1, by: 'a' } })).toBeNull()
})

test('keys of keyboards and clickers, and none where words are typed or a modifier is held', () => {
  expect(['ArrowRight', ' ', 'PageDown'].map((k) => stageCommand(press(k), false))).toEqual(['next', 'next', 'next'])
  expect(stageCommand(press(' ', { shiftKey: true }), false)).toBe('previous')
  expect(['b', 'B', '.'].map((k) => stageCommand(press(k), false))).toEqual(['blank', 'blank', 'blank'])
  expect(stageCommand(press('e', { ctrlKey: true }), false)).toBeNull()
  expect(['e', ' ', 'ArrowRight'].map((k) => stageCommand(press(k), true))).toEqual([null, null, null])
  expect(stageCommand(press('Escape'), true)).toBe('close')
})
