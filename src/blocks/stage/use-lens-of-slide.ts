import { useEffect } from 'react'
import type { SlideLens } from '#domain/deck/slide-content.ts'

/** The page takes the lens of the slide that is shown; a slide of words has none (null) and is read against the evidence. */
export function useLensOfSlide(lens: SlideLens | null): void {
  useEffect(() => {
    document.documentElement.dataset.lens = lens ?? 'evidence'
  }, [lens])
}
