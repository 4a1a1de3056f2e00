import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useWholeStyle } from '#blocks/query/whole-style.ts'
import { switchOnStylesheet } from './late-style.ts'

function Part() {
  return <p>{useWholeStyle() ? 'drawn' : 'waiting'}</p>
}

/** The later stylesheet as a page from the build links it. jsdom fetches none: it arrives when the test says so. */
function lateLink(): HTMLLinkElement {
  const link = document.createElement('link')
  link.dataset.late = ''
  link.media = 'print'
  document.head.append(link)
  return link
}

afterEach(() => {
  for (const link of document.querySelectorAll('link[data-late]')) link.remove()
  delete document.documentElement.dataset.styled
  delete document.documentElement.dataset.idle
})

test('a part that no page has in it is drawn at once where the whole style is there from the start', () => {
  render(<Part />)
  expect(screen.getByText('drawn')).toBeVisible()
})

test.each(['load', 'error'])('it waits for the later stylesheet until its %s', async (kind) => {
  const link = lateLink()
  switchOnStylesheet()
  render(<Part />)
  act(() => void dispatchEvent(new Event('pointerdown')))
  expect(link.media).toBe('all')
  expect(await screen.findByText('waiting')).toBeVisible()
  act(() => void link.dispatchEvent(new Event(kind)))
  expect(await screen.findByText('drawn')).toBeVisible()
})
