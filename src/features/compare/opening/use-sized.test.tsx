import { act, render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSized } from './use-sized.ts'

const Box = () => <div ref={useSized()} data-testid="box" />
const widen = (width: number) =>
  act(() => {
    window.innerWidth = width
    window.dispatchEvent(new Event('resize'))
  })

test('sizes are known once the page is idle, and found anew in a window of another width only', async () => {
  const { getByTestId, unmount } = render(<Box />)
  const box = getByTestId('box')
  expect(box).not.toHaveAttribute('data-sized')
  await waitFor(() => expect(box).toHaveAttribute('data-sized'))
  const before = innerWidth
  widen(before)
  expect(box).toHaveAttribute('data-sized')
  widen(before + 1)
  expect(box).not.toHaveAttribute('data-sized')
  await waitFor(() => expect(box).toHaveAttribute('data-sized'))
  unmount()
  widen(before)
  expect(box).toHaveAttribute('data-sized')
})
