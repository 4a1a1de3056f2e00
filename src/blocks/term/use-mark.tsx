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
 * For text of the interface, which is part of no answer: a function that draws a text with its terms marked. The component calls it for
 * its texts in reading order, and each term is marked once in it. Plain text until it is known how terms are written.
 */
export function useMark(): (text: string) => ReactNode {
  const forms = useQuery(resourceQuery('term-forms', useLocale())).data?.forms
  // New at each drawing: the same texts give the same marks.
  const seen = new Set<string>()
  return (text) => (forms === undefined ? text : <Rich text={markerOf(forms)(text, seen)} />)
}
