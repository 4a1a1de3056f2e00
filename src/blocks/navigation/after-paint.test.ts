import { afterEach, expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('work waits for a frame, is done in order and once', () => {
  vi.useFakeTimers()
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const done: string[] = []
  afterPaint(() => done.push('first'))
  afterPaint(() => done.push('second'))
  expect(done).toEqual([])
  for (const frame of frames) frame()
  expect(done).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(done).toEqual(['first', 'second'])
})

test('where no frame is drawn, work is done all the same', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})
