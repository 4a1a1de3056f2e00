import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Clip } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ClipFinder } from './clip-finder.tsx'

const clip = (exact: string): Clip => ({
  target: { kind: 'quote', page: '/method', title: 'Method', quote: { prefix: '', exact, suffix: '' } },
  words: exact,
  language: 'en',
  dataset: null,
  on: '2026-01-02',
  note: '',
  tags: [],
  place: 1,
})
const page = (
  <>
    <main>
      <details>
        <summary>More</summary>
        <p>
          One sentence, <b>with a number</b>, in a folded part.
        </p>
      </details>
    </main>
    <ClipFinder id="quote-a" />
  </>
)
/** jsdom lays nothing out: whether the words can be seen is given by the test. */
const seen = (isSeen: boolean) => Object.assign(Range.prototype, { getClientRects: () => (isSeen ? [new DOMRect()] : []) })

test('the words are found across elements, their folded part is opened, and a live region says so', async () => {
  seen(true)
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  await readerStore().put('clips', 'quote-a', clip('sentence, with a number, in'))
  await renderPart(page)
  const { clip: words } = await loadMessages('en', CLIP)
  expect(await screen.findByRole('status')).toHaveTextContent(words.found)
  expect(document.querySelector('details')).toHaveAttribute('open')
  expect(scrolled.mock.instances[0]).toBe(document.querySelector('details p'))
})

test.each(LOCALE_IDS)('%s: words that are gone, or hidden, or never saved: each is said, with what was saved', async (locale) => {
  seen(false)
  await readerStore().put('clips', 'quote-gone', clip('words that nobody wrote'))
  await readerStore().put('clips', 'quote-hidden', clip('in a folded part'))
  const { user, container } = await renderPart(
    <>
      {page}
      <ClipFinder id="quote-gone" />
      <ClipFinder id="quote-hidden" />
    </>,
    { locale },
  )
  const { clip: words } = await loadMessages(locale, CLIP)
  await waitFor(() => expect(container.querySelectorAll('.clip-finder')).toHaveLength(3))
  expect([...container.querySelectorAll('.clip-finder')].map((f) => f.querySelector('p')?.textContent)).toEqual([
    words.unknown,
    words.gone,
    words.hidden,
  ])
  expect([...container.querySelectorAll('blockquote')].map((b) => b.firstChild?.textContent)).toEqual([
    'words that nobody wrote',
    'in a folded part',
  ])
  expect(await objections(container)).toEqual([])
  const [first] = screen.getAllByRole('button', { name: words.close })
  if (first) await user.click(first)
  expect(screen.queryByText(words.unknown)).toBeNull()
})
