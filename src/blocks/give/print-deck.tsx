import { type CSSProperties, Fragment, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { checkLinks } from '#blocks/check-file/check-links.ts'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { claimNote, type DeckInput, spokenNotes } from '#blocks/pptx/deck-pptx.ts'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import { StageUnit } from '#charts/full-screen/stage-unit.ts'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import './print-deck.css'

/** What is to be printed: slides alone, or each with what is said, and the claims as endnotes. */
export type PrintJob = { kind: 'slides' | 'handout'; deck: DeckInput }

/** Width of a slide on paper in CSS px: a page of its own, or the width of a sheet between its margins. */
const WIDTHS = { slides: 1280, handout: 640 } as const
const nothing = () => undefined
// React's styles do not name custom properties.
const styleOf = (unit: number) => ({ '--u': `${unit}px`, width: unit * 1920, height: unit * 1080 }) as CSSProperties

/** Claims of a deck with the numbers of their notes, in the order in which its slides name them. */
function notesOf({ slides, answers }: DeckInput): Map<string, { claim: ClaimBrief; number: number }> {
  const notes = new Map<string, { claim: ClaimBrief; number: number }>()
  for (const claim of slides.flatMap((slide) => claimsOnSlide(slide, answers)))
    if (!notes.has(claim.id)) notes.set(claim.id, { claim, number: notes.size + 1 })
  return notes
}

/** Numbers in a row as their ends: 1–4, 7. */
function spans(numbers: readonly number[], format: (n: number) => string): string {
  const runs: [number, number][] = []
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  return runs.map(([from, to]) => (from === to ? format(from) : `${format(from)}–${format(to)}`)).join(', ')
}

/** The deck on paper: drawn beside the page, printed in its place, and taken away again. */
export function PrintDeck({ job: { kind, deck }, onDone }: { job: PrintJob; onDone: () => void }) {
  const { locale, m } = useI18n(GIVE, SHELL, VOCABULARY)
  useEffect(() => {
    const root = document.documentElement
    root.dataset.printDeck = kind
    addEventListener('afterprint', onDone)
    // Two frames: the slides stand and their pictures are drawn.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()))
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', onDone)
      delete root.dataset.printDeck
    }
  }, [kind, onDone])
  const unit = WIDTHS[kind] / 1920
  const notes = notesOf(deck)
  const count = (n: number) => formatCount(n, locale)
  const foot = `${m.give.dataset({ version: deck.version })} · ${deck.link}`
  const links = (claims: readonly ClaimBrief[]) =>
    checkLinks(claims, { version: deck.version, link: deck.link, locale }).map((address) => (
      <Fragment key={address}>
        {' · '}
        <a href={address}>{m.give.check}</a>
      </Fragment>
    ))
  const said = (content: SlideContent) => {
    const numbers = claimsOnSlide(content, deck.answers).flatMap((claim) => notes.get(claim.id)?.number ?? [])
    return (
      <>
        {spokenNotes(content, deck).map((line, n) => (line === '' ? null : <p key={`${n} ${line}`}>{line}</p>))}
        {numbers.length === 0 ? null : <p className="print-deck-see">{m.give.see({ notes: spans(numbers, count) })}</p>}
      </>
    )
  }
  return createPortal(
    <div className={`print-deck print-deck-${kind}`}>
      {deck.slides.map((content, i) => (
        <section key={content.id} className="print-deck-page">
          <div className="full-screen stage-preview print-deck-slide" style={styleOf(unit)}>
            <StageUnit value={unit}>
              <div className="full-screen-stage stage-slide">
                <SlideView content={content} pointed={null} onActive={nothing} onOpen={nothing} />
              </div>
            </StageUnit>
          </div>
          {kind === 'handout' ? said(content) : null}
          <p className="print-deck-foot">
            {foot} · {m.give.slide({ number: count(i + 1), total: count(deck.slides.length) })}
            {kind === 'slides' ? links(claimsOnSlide(content, deck.answers)) : null}
          </p>
        </section>
      ))}
      {kind === 'handout' && notes.size > 0 ? (
        <section className="print-deck-notes">
          <h2>{m.give.endnotes}</h2>
          <ol>
            {[...notes.values()].map(({ claim }) => (
              <li key={claim.id}>{claimNote(claim, deck)}</li>
            ))}
          </ol>
          <p className="print-deck-foot">
            {foot}
            {links([...notes.values()].map(({ claim }) => claim))}
          </p>
        </section>
      ) : null}
    </div>,
    document.body,
  )
}
