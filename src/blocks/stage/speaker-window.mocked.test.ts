import { afterEach, expect, test, vi } from 'vitest'
import { openSpeaker } from './speaker-window.ts'

const here = { availLeft: 0, availTop: 25 }
const other = { availLeft: 1920, availTop: 0 }
const opened = { closed: false }
const open = vi.fn((_address: string, _name: string, _features: string): object | null => opened)
/** The browser's window, as far as it is asked. */
const browser = (isExtended: boolean) => {
  vi.stubGlobal('screen', { isExtended })
  vi.stubGlobal('window', { open, getScreenDetails: () => Promise.resolve({ currentScreen: here, screens: [here, other] }) })
}
const stageThat = (requestFullscreen: (options: unknown) => Promise<void>) => ({ requestFullscreen }) as unknown as HTMLElement // reason: Node has no elements

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  open.mockClear()
})

test('with a second display the stage moves there, and the notes come up on this one', async () => {
  browser(true)
  const move = vi.fn(() => Promise.resolve())
  expect(await openSpeaker('/notes', stageThat(move))).toBe(true)
  expect(move).toHaveBeenCalledWith({ screen: other })
  expect(open.mock.calls[0]?.[2]).toMatch(/left=40,top=65$/)
})

test('notes open also when the browser refuses to move the stage, or never says whether it did', async () => {
  browser(true)
  expect(
    await openSpeaker(
      '/notes',
      stageThat(() => Promise.reject(new Error('no'))),
    ),
  ).toBe(true)
  vi.useFakeTimers()
  const waiting = openSpeaker(
    '/notes',
    stageThat(() => new Promise(() => undefined)),
  )
  await vi.advanceTimersByTimeAsync(1000)
  expect(await waiting).toBe(true)
})

test('with one display the stage stays; a window that is blocked is told', async () => {
  browser(false)
  const move = vi.fn(() => Promise.resolve())
  open.mockReturnValueOnce(null)
  expect(await openSpeaker('/notes', stageThat(move))).toBe(false)
  expect(move).not.toHaveBeenCalled()
  expect(open.mock.calls[0]?.[2]).not.toContain('left')
})
