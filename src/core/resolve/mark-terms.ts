import { makeMarker, type Marker, type TermForm } from '#domain/terms/mark.ts'
import { spoken } from '#domain/terms/spoken.ts'
import type { RichPiece, RichText } from '#schema/rich-text.ts'
import type { TermWording } from '#schema/wording.ts'
import type { Context } from './rich.ts'

type Terms = Readonly<Record<string, TermWording>>

/** How the terms of a language are written in running text. */
export const termForms = ({ data, locale }: Pick<Context, 'data' | 'locale'>): TermForm[] =>
  Object.entries(data.wording[locale]?.terms ?? {}).flatMap(([id, w]) => (w.marks ?? [spoken(w.term)]).map((form): TermForm => [form, id]))

const markers = new WeakMap<Terms, Marker>()

/** The marker of a language; made once, because a build marks tens of thousands of texts. */
export function markerOf({ data, locale }: Pick<Context, 'data' | 'locale'>): Marker {
  const terms = data.wording[locale]?.terms ?? {}
  const marker = markers.get(terms) ?? makeMarker(termForms({ data, locale }))
  markers.set(terms, marker)
  return marker
}

/** Marks terms in wording. `seen` goes through the texts of an answer in reading order, so that each term is marked where it is first used. */
export function markRich(text: RichText, context: Context, seen: Set<string>): RichText {
  const mark = markerOf(context)
  return text.flatMap((piece): RichPiece[] => (typeof piece === 'string' ? mark(piece, seen) : [piece]))
}

/** A function that marks one text of an answer after the other. `own`: a term that is not marked, because the answer is about it. */
export function inTurn(context: Context, own?: string): <T extends RichText | null>(text: T) => T {
  const seen = new Set(own === undefined ? [] : [own])
  // Marked wording is of the same type as unmarked wording, and null stays null.
  return <T extends RichText | null>(text: T) => (text === null ? text : markRich(text, context, seen)) as T
}
