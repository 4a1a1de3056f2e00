// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { undoKey } from './undo-key.ts'

const press = (target: HTMLElement, keys: { key?: string; ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean }) => {
  const [undo, redo, preventDefault] = [vi.fn(), vi.fn(), vi.fn()]
  undoKey({ key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, target, preventDefault, ...keys }, undo, redo)
  return [undo, redo, preventDefault].map((f) => f.mock.calls.length)
}

test('Ctrl or Cmd with Z undoes, with Shift redoes; Z alone and other keys do nothing', () => {
  const page = document.createElement('div')
  expect(press(page, { ctrlKey: true })).toEqual([1, 0, 1])
  expect(press(page, { metaKey: true, key: 'Z', shiftKey: true })).toEqual([0, 1, 1])
  expect(press(page, {})).toEqual([0, 0, 0])
  expect(press(page, { ctrlKey: true, key: 'y' })).toEqual([0, 0, 0])
})

test('in a text that is being written the keys are left to the text', () => {
  expect(press(document.createElement('textarea'), { ctrlKey: true })).toEqual([0, 0, 0])
})

test('nothing to undo: the browser does not do something else instead', () => {
  const preventDefault = vi.fn()
  undoKey({ key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, target: document.body, preventDefault }, null, null)
  expect(preventDefault).toHaveBeenCalledOnce()
})
