import { type CSSProperties, Fragment, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { checkLinks } from '#blocks/check-file/check-links.ts'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { type DeckInput, slideNotes } from '#blocks/pptx/deck-pptx.ts'
import { SlideView } from '#blocks/stage/slide-view.tsx'
import { StageUnit } from '#charts/full-screen/stage-unit.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import './print-deck.css'

/** What is to be printed: slides alone, or each slide with what is said, its notes and its claims. */
export type PrintJob = { kind: 'slides' | 'handout'; deck: DeckInput }

/** Width of a slide on paper in CSS px: as a page of its own, or between the margins of a sheet. */
const WIDTHS = { slides: 1280, handout: 640 } as const
const nothing = () => undefined
// React's styles do not name custom properties.
const styleOf = (unit: number) => ({ '--u': `${unit}px`, width: unit * 1920, height: unit * 1080 }) as CSSProperties

/** The deck on paper: rendered beside the page, printed instead of it, and removed. */
export function PrintDeck({ job: { kind, deck }, onDone }: { job: PrintJob; onDone: () => void }) {
  const { locale, m } = useI18n(GIVE, SHELL, VOCABULARY)
  useEffect(() => {
    const root = document.documentElement
    root.dataset.printDeck = kind
    addEventListener('afterprint', onDone)
    // After two frames the slides and their pictures are drawn.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()))
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', onDone)
      delete root.dataset.printDeck
    }
  }, [kind, onDone])
  const unit = WIDTHS[kind] / 1920
  const foot = `${m.give.dataset({ version: deck.version })} · ${deck.link}`
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
          {kind === 'handout'
            ? slideNotes(content, deck).map((line, n) => (line === '' ? null : <p key={`${n} ${line}`}>{line}</p>))
            : null}
          <p className="print-deck-foot">
            {foot} · {m.give.slide({ number: formatCount(i + 1, locale), total: formatCount(deck.slides.length, locale) })}
            {checkLinks(claimsOnSlide(content, deck.answers), { version: deck.version, link: deck.link, locale }).map((address) => (
              <Fragment key={address}>
                {' · '}
                <a href={address}>{m.give.check}</a>
              </Fragment>
            ))}
          </p>
        </section>
      ))}
    </div>,
    document.body,
  )
}
