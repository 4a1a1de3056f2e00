import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { focusMarked, followTo, markFocus, restoresScroll } from './scroll.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('whether the router sets the place', () => {
  const firstOf = (type: string | null) => {
    vi.stubGlobal('performance', { getEntriesByType: () => (type === null ? [] : [{ type }]) })
    return restoresScroll()
  }
  test('not on a page that was opened anew, where the reader may have begun to scroll', () => {
    expect([firstOf('navigate')(), firstOf('prerender')(), firstOf(null)()]).toEqual([false, false, false])
  })
  test('on a page that was loaded again or gone back to', () => {
    expect([firstOf('reload')(), firstOf('back_forward')()]).toEqual([true, true])
  })
  test('on every page after the first', () => {
    const restores = firstOf('navigate')
    expect([restores(), restores(), restores()]).toEqual([false, true, true])
  })
})

describe('a place that the page is not yet long enough for', () => {
  let grow: () => void
  let isWatched: boolean
  const scrolled = vi.fn()
  /** A window whose page ends at `end`. */
  let end = 0
  beforeEach(() => {
    scrolled.mockClear()
    end = 500
    isWatched = false
    vi.stubGlobal('scrollY', 0)
    vi.stubGlobal('scrollTo', (_x: number, y: number) => {
      scrolled(y)
      vi.stubGlobal('scrollY', Math.min(y, end))
    })
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(look: () => void) {
          grow = look
        }
        observe() {
          isWatched = true
        }
        disconnect() {
          isWatched = false
        }
      },
    )
  })
  test('is gone to as the page grows, until it is reached', () => {
    followTo(900)
    grow()
    expect([scrolled.mock.calls, isWatched]).toEqual([[[900]], true])
    end = 1000
    grow()
    expect([window.scrollY, isWatched]).toEqual([900, false])
  })
  test.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])('is let go when the reader does something: %s', (input) => {
    followTo(900)
    window.dispatchEvent(new Event(input))
    expect(isWatched).toBe(false)
  })
  test('is let go after a while, and when it is told to stop', () => {
    vi.useFakeTimers()
    followTo(900)
    vi.advanceTimersByTime(2999)
    expect(isWatched).toBe(true)
    vi.advanceTimersByTime(1)
    expect(isWatched).toBe(false)
    const stop = followTo(900)
    stop()
    expect(isWatched).toBe(false)
  })
  test('that is reached already needs nobody to watch', () => {
    vi.stubGlobal('scrollY', 899.5)
    followTo(900)
    expect(isWatched).toBe(false)
  })
})

describe('the link that had the focus', () => {
  const page = (...links: string[]) => {
    document.body.innerHTML = `${links.map((href) => `<a href="${href}">x</a>`).join('')}<button>b</button>`
    return [...document.querySelectorAll<HTMLElement>('a, button')]
  }
  test('is not found where the page has fewer such links than before', () => {
    page('/a', '/a')[1]?.focus()
    const mark = markFocus()
    const [only] = page('/a')
    expect(focusMarked(mark ?? undefined)).toBe(false)
    expect(document.activeElement).not.toBe(only)
  })
  test('gets the focus again in a page that was drawn anew', () => {
    page('/a', '/b', '/a')[2]?.focus()
    const mark = markFocus()
    expect(mark).toEqual({ href: '/a', nth: 1 })
    const again = page('/a', '/b', '/a')
    expect(focusMarked(mark ?? undefined)).toBe(true)
    expect(document.activeElement).toBe(again[2])
  })
  test('is none when something else had it', () => {
    page('/a').at(-1)?.focus()
    expect([markFocus(), focusMarked(undefined)]).toEqual([null, false])
  })
})
