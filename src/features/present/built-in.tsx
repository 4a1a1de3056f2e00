import { type ReactNode, useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { Lines } from '#blocks/stage/lines.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import type { RichText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Phrased } from '#ui/phrased.tsx'
import { paths } from '#url/paths.ts'
import { SoonGive } from './soon.tsx'
import type { ShownDeck } from './use-deck.ts'
import { plannedSeconds } from './slide-seconds.ts'

const Drill = lazyPart(
  () => import('./drill.tsx'),
  (m) => m.Drill,
)

const GiveAway = lazyPart(
  () => import('#blocks/give/give-away.tsx'),
  (m) => m.GiveAway,
  { waiting: <SoonGive /> },
)

/** A built-in deck as a page: every slide with its line and notes, to read, print and start. */
export function BuiltIn({ deck, copy }: { deck: ShownDeck; copy: ReactNode }) {
  const { locale, m } = useI18n(PRESENT, SHELL, STAGE)
  // Without JavaScript the buttons would do nothing, so they are drawn only when the page is live.
  const isLive = useAfterHydration()
  const [isDrill, setDrill] = useState(false)
  const minutes = Math.round(plannedSeconds(deck.slides) / 60)
  return (
    <>
      <h1 data-count>{deck.title}</h1>
      <p className="lead measure">{deck.summary}</p>
      <p className="quiet" data-count>
        {minutes === 0
          ? m.present.slides({ slides: formatCount(deck.slides.length, locale) })
          : m.present.facts({ slides: formatCount(deck.slides.length, locale), minutes: formatCount(minutes, locale) })}
      </p>
      <div className="present-actions no-print">
        <AppLink to={paths.presentSlide(deck.id, '1')} className="button button-primary">
          {m.present.start}
        </AppLink>
        {copy}
        {isLive ? <GiveAway id={deck.id} title={deck.title} slides={deck.slides} /> : <SoonGive />}
        <Button aria-expanded={isDrill} onClick={() => setDrill(!isDrill)}>
          {m.present.drill.open}
        </Button>
      </div>
      {isDrill ? <Drill deck={deck} /> : null}
      <ol className="present-slides">
        {deck.slides.map((slide, i) => {
          const { title, line } = deck.outline[i] ?? { title: [], line: null }
          const rich = (text: string | RichText): RichText => (typeof text === 'string' ? [text] : text)
          return (
            <li key={slide.id}>
              <span className="present-number" data-count>
                {formatCount(i + 1, locale)}
              </span>
              <div>
                <h2>
                  <Phrased>
                    <Rich text={title} />
                  </Phrased>
                </h2>
                {'lens' in slide && slide.lens === 'told' ? <p className="present-told">{m.shell.lens.toldMark}</p> : null}
                {'body' in slide ? <Lines text={rich(slide.body)} /> : null}
                {line === null ? null : (
                  <p className="present-line">
                    <Rich text={line} />
                  </p>
                )}
                <p className="quiet">
                  <Rich text={rich(slide.notes)} />
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}
