import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stageCommand } from '#domain/deck/stage-keys.ts'
import { stageAfter, stageAt } from '#domain/deck/stage-state.ts'
import { speakerAct } from './speaker-act.ts'

const at = (slide: number, evidence: string | null = null) => ({
  state: { at: slide, evidence },
  count: 5,
  first: 'claim-a' as string | null,
})
const press = (key: string, shiftKey = false) => stageCommand({ key, shiftKey, altKey: false, ctrlKey: false, metaKey: false }, false)
const act = (key: string, given = at(2), shift = false) => {
  const command = press(key, shift)
  return command === null ? undefined : speakerAct(command, given)
}

describe('keys of the speaker’s window', () => {
  test.each([
    ['ArrowRight', 3],
    ['PageDown', 3],
    [' ', 3],
    ['ArrowLeft', 1],
    ['PageUp', 1],
    ['Home', 0],
    ['End', 4],
  ])('%s goes to slide %d of the third', (key, to) => {
    expect(act(key)).toEqual({ do: 'go', to })
  })
  test('Shift and Space go back', () => {
    expect(act(' ', at(2), true)).toEqual({ do: 'go', to: 1 })
  })
  test.each([
    ['b', { do: 'blank' }],
    ['.', { do: 'blank' }],
    ['a', { do: 'lens' }],
    ['A', { do: 'lens' }],
  ])('%s does what it does on the stage', (key, done) => {
    expect(act(key)).toEqual(done)
  })
  test('e opens the first claim of the slide and closes what is open; without a claim it opens nothing', () => {
    expect(act('e')).toEqual({ do: 'evidence', claim: 'claim-a' })
    expect(act('e', at(2, 'claim-b'))).toEqual({ do: 'evidence', claim: null })
    expect(act('e', { ...at(2), first: null })).toEqual({ do: 'evidence', claim: null })
  })
  test('Escape closes evidence, and does nothing where none is open', () => {
    expect(act('Escape', at(2, 'claim-b'))).toEqual({ do: 'evidence', claim: null })
    expect(act('Escape')).toBeNull()
  })
  test.each(['o', 'g', 'l', 't', '?', 'q', 'c', 's', 'n', 'f', 'ArrowDown', 'ArrowUp'])('%s is for the stage alone', (key) => {
    expect(act(key)).toBeNull()
  })
})

test('whatever keys are pressed, the talk stays in its deck, and one key closes what another opened', () => {
  const keys = fc.array(fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End', 'e', 'b', 'Escape'), { maxLength: 20 })
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 6 }), (pressed, count) => {
      let state = stageAt(0)
      for (const key of pressed) {
        const command = press(key)
        const done = command === null ? null : speakerAct(command, { state, count, first: 'claim-a' })
        if (done === null || done.do === 'lens') continue
        state = stageAfter(state, done.do === 'go' ? { ...done, now: 1 } : done, count)
        expect(state.at >= 0 && state.at < count).toBe(true)
        if (key === 'Escape') expect(state.evidence).toBeNull()
      }
    }),
    { numRuns: 40 },
  )
})
