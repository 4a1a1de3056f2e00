import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { SelectionClip } from './selection-clip.tsx'

beforeEach(() => {
  Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(300, 100, 80, 20)] })
  document.title = 'Method · Parallax'
})

const page = (
  <>
    <main>
      <p id="in">Before. The sentence that matters stands here. After.</p>
      <p id="long">{'word '.repeat(200)}</p>
    </main>
    <footer id="out">Words outside of the content</footer>
    <SelectionClip />
  </>
)

/** Selects a part of an element's text, as a drag does. */
function select(id: string, start: number, end: number) {
  const text = document.getElementById(id)?.firstChild
  if (!text) throw new Error(`no text in ${id}`)
  getSelection()?.setBaseAndExtent(text, start, text, end)
  act(() => void document.dispatchEvent(new Event('selectionchange')))
}
const { clip: words } = await loadMessages('en', CLIP)
const offer = () => screen.queryByRole('button', { name: words.saveSelection })

test('selected words are saved with what stands around them, under the page’s own title', async () => {
  const { user } = await renderPart(page, { at: '/method' })
  select('in', 8, 41)
  const button = await screen.findByRole('button', { name: words.saveSelection })
  expect(button.parentElement).toHaveStyle({ left: '300px', top: '128px' })
  expect(await objections(button)).toEqual([])
  await user.click(button)
  const form = await screen.findByRole('dialog', { name: words.title })
  expect(form).toHaveTextContent('The sentence that matters stands')
  await waitFor(async () => expect(await readerStore().list('clips')).toHaveLength(1))
  const [saved] = await readerStore().list('clips')
  expect(saved?.value.target).toEqual({
    kind: 'quote',
    page: '/method',
    title: 'Method',
    quote: { prefix: 'Before. ', exact: 'The sentence that matters stands ', suffix: expect.stringMatching(/^here\. After\./) },
  })
  expect(await objections(form)).toEqual([])
})

test.each([
  ['nothing', 'in', 5, 5],
  ['a few letters', 'in', 0, 3],
  ['more than a passage', 'long', 0, 900],
  ['words outside of the content', 'out', 0, 20],
])('%s: nothing is offered', async (_what, id, start, end) => {
  await renderPart(page)
  select('in', 8, 41)
  await waitFor(() => expect(offer()).not.toBeNull())
  select(id, start, end)
  await waitFor(() => expect(offer()).toBeNull())
})
