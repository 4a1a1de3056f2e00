import { useMemo } from 'react'
import { type CharacterPairs, makeFold } from '#domain/search/fold.ts'
import { type Span, spansOf } from '#domain/search/highlight.ts'

/** Gives the spans of a text that match the terms of a search, in either Chinese script; `matched` is undefined before the first answer. */
export function useMarker(pairs: CharacterPairs, matched: readonly string[] | undefined): (text: string) => readonly Span[] {
  const fold = useMemo(() => makeFold(pairs), [pairs])
  return useMemo(() => {
    const terms = new Set(matched)
    return (text: string) => spansOf(text, terms, fold)
  }, [matched, fold])
}
