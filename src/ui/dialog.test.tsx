import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { objections } from '../../tests/support/axe.ts'
import { pressEscape, renderPart } from '../../tests/support/render-part.tsx'
import { Dialog } from './dialog.tsx'

function Opener({ onClosed = () => undefined }: { onClosed?: () => void }) {
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onClosed()
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog open={open} label="What it is about" onClose={close}>
        <button type="button" onClick={close}>
          Done
        </button>
      </Dialog>
    </>
  )
}

const dialog = () => document.querySelector('dialog') as HTMLDialogElement
const opener = () => screen.getByRole('button', { name: 'Open', hidden: true })

test('closed it holds nothing; opened it is named and takes the focus', async () => {
  const { user } = await renderPart(<Opener />)
  expect(dialog()).not.toHaveAttribute('open')
  expect(dialog()).toBeEmptyDOMElement()
  await user.click(opener())
  expect(screen.getByRole('dialog', { name: 'What it is about' })).toBe(dialog())
  expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus()
  expect(await objections(dialog())).toEqual([])
})

test.each([
  ['Escape', () => pressEscape(dialog())],
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Done' }))],
])('%s closes it, and the focus is back where it was', async (_how, close) => {
  const { user } = await renderPart(<Opener />)
  await user.click(opener())
  close()
  expect(dialog()).not.toHaveAttribute('open')
  expect(opener()).toHaveFocus()
})

test('Escape in a dialog inside it closes the inner one only', async () => {
  const outer = vi.fn()
  const inner = vi.fn()
  await renderPart(
    <Dialog open label="outer" onClose={outer}>
      <Dialog open label="inner" onClose={inner}>
        <p>words</p>
      </Dialog>
    </Dialog>,
  )
  pressEscape(screen.getByRole('dialog', { name: 'inner' }))
  expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([0, 1])
})

test.each([
  ['press and release on the backdrop', 'outside', 'outside', 1, 1],
  ['a selection that ends beyond the edge', 'inside', 'outside', 1, 0],
  ['a press outside that is released inside', 'outside', 'inside', 1, 0],
  ['the second click of a double click', 'outside', 'outside', 2, 0],
] as const)('%s', async (_what, from, to, detail, closes) => {
  const onClosed = vi.fn()
  const { user } = await renderPart(<Opener onClosed={onClosed} />)
  await user.click(opener())
  vi.spyOn(dialog(), 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 200, 200))
  const at = { inside: { clientX: 150, clientY: 150 }, outside: { clientX: 20, clientY: 150 } }
  fireEvent.mouseDown(dialog(), { ...at[from], detail })
  fireEvent.mouseUp(dialog(), { ...at[to], detail })
  fireEvent.click(dialog(), { ...at[to], detail })
  expect(onClosed).toHaveBeenCalledTimes(closes)
})
