import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { lazyPart } from '#blocks/query/lazy-part.tsx'

const KeptPanel = lazyPart(
  () => import('#blocks/store/kept-panel.tsx'),
  (module) => module.KeptPanel,
)

/** What this browser keeps, below the words on privacy: only the browser knows. */
export function Kept() {
  return useAfterHydration() ? <KeptPanel /> : null
}
