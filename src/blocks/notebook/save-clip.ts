import { clipId, type KeptClip, placeAfter } from '#domain/notebook/clips.ts'
import type { Clip } from '#schema/clip.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'

/** The parts of a clip that are known before it is saved. */
export type NewClip = Pick<Clip, 'target' | 'words' | 'language'>

/**
 * Saves a clip at the end of the notebook. A clip that is there already stays unchanged, with its note and tags. Never rejects because of
 * storage: the clip is then kept until the page is closed.
 * @param dataset version of the dataset, where it is known
 * @param on the day by the reader's clock
 */
export async function saveClip({ target, words, language }: NewClip, dataset: string | null, on: string): Promise<KeptClip> {
  const id = clipId(target, language)
  const store = readerStore()
  const all = await store.list('clips')
  const there = all.find((c) => c.id === id)
  if (there) return there
  const value: Clip = { target, words: words.slice(0, MAX_CLIP.words), language, dataset, on, note: '', tags: [], place: placeAfter(all) }
  await store.put('clips', id, value)
  return { id, value }
}

/** Changes note or tags of a clip, starting from its present state. */
export const annotate = (id: string, change: Partial<Pick<Clip, 'note' | 'tags'>>): Promise<void> =>
  readerStore().update('clips', id, (now) => (now === null ? null : { ...now, ...change }))
