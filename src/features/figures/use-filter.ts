import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { usePage, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { type FigureFilter, type FilterValues, readFigureFilter } from '#url/figure-search.ts'

/** The filter of the gallery, held in the address. */
export function useFilter(known: FilterValues) {
  const ready = useAfterHydration()
  const { search } = usePage()
  const setSearch = useSetSearch()
  const filter = readFigureFilter(new URLSearchParams(ready ? search : ''), known)
  const change = (next: Partial<FigureFilter>) =>
    setSearch(Object.fromEntries(Object.entries(next).map(([name, value]) => [name, value === '' ? null : (value ?? null)])), {
      replace: true,
    })
  return { filter, change, clear: () => change({ q: '', country: null, company: null, theme: null }) }
}
