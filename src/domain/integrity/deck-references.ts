import { exhibitsOf } from '#domain/deck/exhibits.ts'
import type { Exhibit } from '#schema/deck.ts'
import type { ReferenceCheck } from './reference-check.ts'

/** What the slides of decks show exists; no slide stands twice in a deck. */
export function deckReferences(check: ReferenceCheck): void {
  const { data } = check
  for (const deck of data.decks.values()) {
    const where = `decks/${deck.id}`
    const shown = deck.slides.flatMap(exhibitsOf)
    const idsOf = (kind: Exhibit['kind']) => shown.flatMap((e) => (e.kind === kind ? e.id : []))
    check.claims(where, idsOf('claim'))
    check.ids(where, data.companies, idsOf('company'), 'company')
    check.ids(where, data.questions, idsOf('question'), 'question')
    const slides = deck.slides.map((s) => s.id)
    for (const id of new Set(slides.filter((s, i) => slides.indexOf(s) !== i))) check.say(where, `slide "${id}" stands twice`)
  }
}
