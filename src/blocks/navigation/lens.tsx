import { useCallback, useEffect, useRef, useState } from 'react'
import { Segmented } from '#ui/segmented.tsx'
import { DEFAULT_LENS, type Lens, readCommonSearch } from '#url/search.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { afterPaint } from './after-paint.ts'
import { useParameter, useSetSearch } from './navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

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

/** "The article’s version | Against the evidence". */
export function LensSwitch() {
  const { shell } = useMessages(SHELL)
  const [lens, setLens] = useLens()
  const [pressed, setPressed] = useState<Lens | null>(null)
  const wanted = useRef<Lens | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a lens that changed, by whom ever, is what holds
  useEffect(() => setPressed(null), [lens])
  const choose = (next: Lens) => {
    // The page changes in this frame; the address, and what follows from it, after it.
    document.documentElement.dataset.lens = next
    setPressed(next)
    wanted.current = next
    afterPaint(() => {
      if (wanted.current === null) return
      setLens(wanted.current)
      wanted.current = null
    })
  }
  return (
    <Segmented
      label={shell.lens.label}
      value={pressed ?? lens}
      options={[
        { value: 'told', label: shell.lens.told },
        { value: 'evidence', label: shell.lens.evidence },
      ]}
      onChange={choose}
    />
  )
}
