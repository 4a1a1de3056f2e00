import { useMemo, useSyncExternalStore } from 'react'
import { usePage } from '#blocks/navigation/navigation.tsx'
import type { StatementAnswer } from '#schema/api-screens.ts'
import { type ArticleFilters, readArticleSearch } from '#url/article-search.ts'
import type { SearchNotice } from '#url/search.ts'
import { valuesOf } from './facets.ts'

const never = () => () => undefined

/**
 * The filters of the address. The pre-rendered page has every statement and no query, so the first render ignores them: the markup is
 * then the same, and the filters apply right after.
 */
export function useFilters(statements: readonly StatementAnswer[]): { filters: ArticleFilters; notices: SearchNotice[] } {
  const { search } = usePage()
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return useMemo(() => {
    const known = { countries: valuesOf(statements, 'country'), companies: valuesOf(statements, 'company') }
    return readArticleSearch(new URLSearchParams(isLive ? search : ''), known)
  }, [statements, search, isLive])
}
