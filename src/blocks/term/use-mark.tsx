import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { makeMarker, type Marker, type TermForm } from '#domain/terms/mark.ts'
import { useLocale } from '#i18n/context.tsx'

const markers = new WeakMap<readonly TermForm[], Marker>()

function markerOf(forms: readonly TermForm[]): Marker {
  const marker = markers.get(forms) ?? makeMarker(forms)
  markers.set(forms, marker)
  return marker
}

/**
 * For text of the interface, which is not part of an answer: returns a function that draws a text with its terms marked. Call it for the
 * texts in reading order; each term is marked once. Plain text until the forms of the terms are loaded.
 */
export function useMark(): (text: string) => ReactNode {
  const forms = useQuery(resourceQuery('term-forms', useLocale())).data?.forms
  // A new set for each render, so that the same texts give the same marks.
  const seen = new Set<string>()
  return (text) => (forms === undefined ? text : <Rich text={markerOf(forms)(text, seen)} />)
}
