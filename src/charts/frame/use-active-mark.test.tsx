import { act, fireEvent, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { useActiveMark } from './use-active-mark.ts'

const figure = figureAnswer('line', 'jobs', [
  series('a', 'us', 'text:a', [point('2020', 1), point('2021', 2)]),
  series('b', 'cn', 'text:b', [point('2020', 3), point('2021', 4)]),
])
const rows = figureRows(figure, 'en')

/** A box whose marks lie 100 px apart, in their order; between them there is nothing. */
const rowAt = (x: number): FigureRow | null => (x % 100 === 0 ? (rows[x / 100] ?? null) : null)

const heard = { year: vi.fn(), active: vi.fn(), used: vi.fn() }
function Box({ needsTwoTaps = true }: { needsTwoTaps?: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const { active, byTouch, handlers } = useActiveMark({
    box,
    rows,
    rowAt,
    onYear: heard.year,
    onActive: heard.active,
    use: (row) => heard.used(row.key),
    needsTwoTaps,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as in the frame of a figure
    <div ref={box} role="application" tabIndex={0} {...handlers}>
      {active === null ? 'nothing' : `${active.key}${byTouch ? ' by touch' : ''}`}
    </div>
  )
}

const box = () => screen.getByRole('application')
const move = (x: number, pointerType = 'mouse') => fireEvent.pointerMove(box(), pointer(x, pointerType))
const tap = (x: number, pointerType = 'touch') =>
  act(async () => void box().dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, ...pointer(x, pointerType) })))
const pointer = (clientX: number, pointerType: string) => ({ clientX, clientY: 0, pointerType })
const last = (of: 'year' | 'active' | 'used') => heard[of].mock.calls.at(-1)?.[0]

async function start(needsTwoTaps = true) {
  for (const listener of Object.values(heard)) listener.mockReset()
  return renderPart(<Box needsTwoTaps={needsTwoTaps} />)
}

test('a mouse shows the mark under it and its year, and nothing between marks or outside', async () => {
  await start()
  move(100)
  expect(box()).toHaveTextContent('a:1')
  expect([last('active'), last('year')]).toEqual(['a:1', '2021'])
  move(150)
  expect(box()).toHaveTextContent('nothing')
  expect([last('active'), last('year')]).toEqual([null, null])
  move(200)
  fireEvent.pointerLeave(box(), pointer(0, 'mouse'))
  expect(box()).toHaveTextContent('nothing')
})

test('the same mark is told once, however often the pointer moves on it', async () => {
  await start()
  for (const _ of [1, 2, 3]) move(100)
  expect(heard.active).toHaveBeenCalledTimes(1)
})

test('a click of a mouse uses its mark at once', async () => {
  await start()
  move(100)
  await tap(100, 'mouse')
  expect(last('used')).toBe('a:1')
})

test('a first tap shows, a second on the same mark opens; on another mark it shows that one', async () => {
  await start()
  await tap(100)
  expect(box()).toHaveTextContent('a:1 by touch')
  expect(heard.used).not.toHaveBeenCalled()
  await tap(200)
  expect(box()).toHaveTextContent('b:0 by touch')
  expect(heard.used).not.toHaveBeenCalled()
  await tap(200)
  expect(last('used')).toBe('b:0')
})

test('where marks are picked, one tap is enough', async () => {
  await start(false)
  await tap(100)
  expect(last('used')).toBe('a:1')
})

test('a finger that moves or leaves changes nothing: it scrolls the page', async () => {
  await start()
  await tap(100)
  move(200, 'touch')
  fireEvent.pointerLeave(box(), pointer(0, 'touch'))
  fireEvent.blur(box())
  expect(box()).toHaveTextContent('a:1 by touch')
})

test.each([
  ['elsewhere on the page', () => fireEvent.pointerDown(document.body)],
  ['beside every mark', () => tap(150)],
])('a tap %s takes the mark away, and everybody who follows it is told', async (_where, tapAway) => {
  await start()
  await tap(100)
  await tapAway()
  expect(box()).toHaveTextContent('nothing')
  expect([last('active'), last('year')]).toEqual([null, null])
})

/** Keys pressed in the box, and the mark that is then shown. */
test.each([
  [['ArrowRight'], 'a:0'],
  [['ArrowRight', 'ArrowRight'], 'a:1'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'a:1'],
  [['ArrowRight', 'ArrowDown'], 'b:0'],
  [['End'], 'b:1'],
  [['End', 'Home'], 'b:0'],
  [['End', 'ArrowUp', 'ArrowLeft'], 'a:0'],
])('keys %s lead to %s', async (keys, key) => {
  await start()
  for (const k of keys) expect(fireEvent.keyDown(box(), { key: k })).toBe(false)
  expect(box()).toHaveTextContent(key)
})

test('Enter uses the mark; Escape leaves it first, and only then what is around the plot', async () => {
  await start()
  const around = vi.fn()
  document.addEventListener('keydown', around)
  fireEvent.keyDown(box(), { key: 'Enter' })
  expect(heard.used).not.toHaveBeenCalled()
  fireEvent.keyDown(box(), { key: 'End' })
  fireEvent.keyDown(box(), { key: 'Enter' })
  expect(last('used')).toBe('b:1')
  around.mockClear()
  fireEvent.keyDown(box(), { key: 'Escape' })
  expect(around).not.toHaveBeenCalled()
  expect(box()).toHaveTextContent('nothing')
  fireEvent.keyDown(box(), { key: 'Escape' })
  expect(around).toHaveBeenCalledTimes(1)
  document.removeEventListener('keydown', around)
})

test.each(['altKey', 'ctrlKey', 'metaKey'])('arrows with %s are the browser’s', async (modifier) => {
  await start()
  expect(fireEvent.keyDown(box(), { key: 'ArrowRight', [modifier]: true })).toBe(true)
  expect(box()).toHaveTextContent('nothing')
})

test('the mark goes when the focus does', async () => {
  await start()
  fireEvent.keyDown(box(), { key: 'End' })
  fireEvent.blur(box())
  expect(box()).toHaveTextContent('nothing')
})
