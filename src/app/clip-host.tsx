import { useEffect, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useShownPage } from '#blocks/navigation/navigation.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

const nothing = () => null
const SelectionClip = lazyPart(
  () => import('#blocks/notebook/selection-clip.tsx'),
  (m) => m.SelectionClip,
  { Fault: nothing },
)
const ClipFinder = lazyPart(
  () => import('#blocks/notebook/clip-finder.tsx'),
  (m) => m.ClipFinder,
  { Fault: nothing },
)

const CLIP_HASH = /^#clip=([\w-]+)$/
const hashNow = () => CLIP_HASH.exec(location.hash)?.[1] ?? null

/**
 * Fetches the code that saves selected words when words are first selected, and the code that finds a clip when the address asks for one.
 */
export function ClipHost() {
  const page = useShownPage()
  const [isSelecting, setSelecting] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(() => {
    const onSelect = () => {
      if (getSelection()?.isCollapsed === false) setSelecting(true)
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address of a new page may ask for another clip
  useEffect(() => setWanted(hashNow()), [page])
  return (
    <ErrorBoundary page={page} quiet>
      {isSelecting ? <SelectionClip /> : null}
      {wanted === null ? null : <ClipFinder key={`${page} ${wanted}`} id={wanted} />}
    </ErrorBoundary>
  )
}
