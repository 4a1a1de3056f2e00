import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { ClipButton } from './clip-button.tsx'
import type { NewClip } from './save-clip.ts'

const clip = (id = 'robots'): NewClip => ({ target: { kind: 'figure', id }, words: `Figure ${id}`, language: 'en' })
const kept = () => readerStore().list('clips')
const keptOne = async () => (await kept())[0]?.value

test.each(LOCALE_IDS)('%s: one press saves, says so, and offers a note and tags by name', async (locale) => {
  const { user, container } = await renderPart(<ClipButton clip={clip} />, { locale })
  const { clip: words, shell } = await loadMessages(locale, CLIP, SHELL)
  const button = screen.getByRole('button', { name: shell.clip })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(await screen.findByRole('status')).toHaveTextContent(words.saved)
  expect(await keptOne()).toMatchObject({ words: 'Figure robots', note: '', tags: [], place: 1 })
  expect(screen.getByRole('textbox', { name: words.note })).toHaveValue('')
  expect(screen.getByRole('textbox', { name: words.tags })).toHaveValue('')
  expect(await objections(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: words.done }))
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('saved again, it is not made twice: its note and tags are there and can be changed', async () => {
  await readerStore().put('clips', 'figure-robots', {
    ...clip(),
    dataset: null,
    on: '2026-01-02',
    note: 'for chapter 2',
    tags: ['robots', 'jobs'],
    place: 4,
  })
  const { user } = await renderPart(<ClipButton clip={clip} />)
  const { clip: words, shell } = await loadMessages('en', CLIP, SHELL)
  await user.click(screen.getByRole('button', { name: shell.clip }))
  expect(await screen.findByRole('status')).toHaveTextContent(words.there)
  expect(screen.getByRole('textbox', { name: words.note })).toHaveValue('for chapter 2')
  expect(screen.getByRole('textbox', { name: words.tags })).toHaveValue('robots, jobs')
  fireEvent.change(screen.getByRole('textbox', { name: words.tags }), { target: { value: 'robots，factories' } })
  await waitFor(async () => expect((await keptOne())?.tags).toEqual(['robots', 'factories']))
  expect(await kept()).toHaveLength(1)
  expect((await keptOne())?.note).toBe('for chapter 2')
})

test('tags that are too long or too many do not lose the clip', async () => {
  const { user } = await renderPart(<ClipButton clip={clip} />)
  const { clip: words, shell } = await loadMessages('en', CLIP, SHELL)
  await user.click(screen.getByRole('button', { name: shell.clip }))
  const tags = [...Array(MAX_CLIP.tags + 5).keys()].map((i) => `tag${i} ${'x'.repeat(MAX_CLIP.tag)}`).join(',')
  fireEvent.change(await screen.findByRole('textbox', { name: words.tags }), { target: { value: tags } })
  await waitFor(async () => expect((await keptOne())?.tags).toHaveLength(MAX_CLIP.tags))
})

test('each new clip comes after the others', async () => {
  const { user, show } = await renderPart(<ClipButton clip={() => clip('one')} />)
  const { shell } = await loadMessages('en', SHELL)
  await user.click(screen.getByRole('button', { name: shell.clip }))
  await waitFor(async () => expect(await kept()).toHaveLength(1))
  await show(<ClipButton key="two" clip={() => clip('two')} />)
  await user.click(screen.getByRole('button', { name: shell.clip }))
  await waitFor(async () =>
    expect((await kept()).map((c) => [c.id, c.value.place])).toEqual([
      ['figure-one', 1],
      ['figure-two', 2],
    ]),
  )
})

test('a browser that keeps nothing still takes the clip, and says how long it lasts', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { user } = await renderPart(<ClipButton clip={clip} />)
  const { shell } = await loadMessages('en', SHELL)
  await user.click(screen.getByRole('button', { name: shell.clip }))
  expect(await screen.findByText(/does not allow the site to keep anything/)).toBeInTheDocument()
  expect(await kept()).toHaveLength(1)
  vi.unstubAllGlobals()
})
