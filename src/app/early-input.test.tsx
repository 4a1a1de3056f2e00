import { afterEach, expect, test, vi } from 'vitest'
import { holdEarlyInput } from './early-input.ts'

let release: (() => void) | null = null
afterEach(() => {
  release?.()
  release = null
  document.body.innerHTML = ''
})

function page(html: string) {
  document.body.innerHTML = html
  const begin = vi.fn()
  release = holdEarlyInput(document.body, begin)
  return { begin, at: (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body }
}

test('a click on a control waits, begins, and is done again once, where it was', () => {
  const { begin, at } = page('<button><span>Lens</span></button>')
  const heard = vi.fn()
  at('button').addEventListener('click', (event) => heard([event.target, event.clientX]))
  at('span').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 7 }))
  expect(heard).not.toHaveBeenCalled()
  expect(begin).toHaveBeenCalledTimes(1)
  release?.()
  expect(heard.mock.calls).toEqual([[[at('span'), 7]]])
  at('button').click()
  expect(heard).toHaveBeenCalledTimes(2)
})

test('keys of a control and the shortcut of the palette wait; Tab, scrolling and plain links do not', () => {
  const { at } = page('<div role="radio" tabindex="0"></div><a href="#x">x</a><p></p>')
  const press = (selector: string, init: KeyboardEventInit) =>
    at(selector).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  expect(press('[role=radio]', { key: 'ArrowRight' })).toBe(false)
  expect(press('p', { key: 'k', ctrlKey: true })).toBe(false)
  expect(press('[role=radio]', { key: 'Tab' })).toBe(true)
  expect(press('p', { key: 'PageDown' })).toBe(true)
  expect(at('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).toBe(true)
})

test('a click that opens a link elsewhere is the browser’s', () => {
  const { begin, at } = page('<a href="/evidence/x" data-claim="x">1</a>')
  expect(at('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))).toBe(true)
  expect(begin).not.toHaveBeenCalled()
  expect(at('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).toBe(false)
})

test('a control that is gone by then is not clicked', () => {
  const { at } = page('<button>x</button>')
  const heard = vi.fn()
  const button = at('button')
  button.addEventListener('click', heard)
  button.click()
  button.remove()
  release?.()
  expect(heard).not.toHaveBeenCalled()
})
