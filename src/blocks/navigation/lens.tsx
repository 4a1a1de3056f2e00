import { useCallback, useEffect } from 'react'
import { DEFAULT_LENS, type Lens, readCommonSearch } from '#url/search.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { useParameter, useSetSearch } from './navigation.tsx'

/** The lens of the page, held in the URL. Both lenses are in the markup; the root attribute hides one. */
export function useLens(): [Lens, (lens: Lens) => void] {
  const setSearch = useSetSearch()
  const asked = useParameter('lens')
  const { lens } = readCommonSearch(new URLSearchParams(asked === null ? {} : { lens: asked }))
  const setLens = useCallback((next: Lens) => setSearch({ lens: next === DEFAULT_LENS ? null : next }, { replace: true }), [setSearch])
  return [lens, setLens]
}

/** Keeps the root attribute equal to the lens in the address. Used once, by the shell. Before hydration the boot script has set it. */
export function LensAttribute(): null {
  const [lens] = useLens()
  const ready = useAfterHydration()
  useEffect(() => {
    if (ready) document.documentElement.dataset.lens = lens
  }, [lens, ready])
  return null
}
