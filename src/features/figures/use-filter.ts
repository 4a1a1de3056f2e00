import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { usePage, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { type FigureFilter, type FilterValues, readFigureFilter } from '#url/figure-search.ts'
import { asSearch } from './known.ts'

/** The filter of the gallery, held in the address. */
export function useFilter(known: FilterValues) {
  const ready = useAfterHydration()
  const { search } = usePage()
  const setSearch = useSetSearch()
  const filter = readFigureFilter(new URLSearchParams(ready ? search : ''), known)
  const change = (next: Partial<FigureFilter>) => setSearch(asSearch(next), { replace: true })
  return { filter, change, clear: () => change({ q: '', country: null, company: null, theme: null }) }
}
