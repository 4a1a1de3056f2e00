import { useState } from 'react'
import { Lines } from '#blocks/stage/lines.tsx'
import { span, useNow } from '#blocks/stage/stage-time.tsx'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { useWakeLock } from '#blocks/stage/use-wake-lock.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import type { ShownDeck } from './use-deck.ts'

/** The notes of a talk on a phone, a slide at a time, in large type. It does not follow the screen: there is no server between them. */
export function PhoneNotes({ deck, start }: { deck: ShownDeck; start: number }) {
  const { locale, m } = useI18n(SHELL, STAGE)
  const [at, setAt] = useState(start)
  const [began] = useState(() => Date.now())
  const now = useNow()
  const { answers } = useSlideAnswers(deck.slides)
  useWakeLock()
  const slide = deck.slides[at]
  const content = slide ? slideContent(slide, answers) : null
  const following = deck.slides[at + 1]
  const next = following ? slideContent(following, answers) : null
  return (
    <main className="phone-notes" id="content">
      <header>
        <span data-count>{m.stage.of({ at: formatCount(at + 1, locale), all: formatCount(deck.slides.length, locale) })}</span>
        <span data-count>{now === 0 ? '' : span(now - began)}</span>
      </header>
      <h1>{content ? <Rich text={content.title} /> : deck.title}</h1>
      {content?.line ? (
        <p className="phone-notes-line">
          <Rich text={content.line} />
        </p>
      ) : null}
      {content === null || content.notes.length === 0 ? <p>{m.stage.speaker.noNotes}</p> : <Lines text={content.notes} />}
      <p className="quiet phone-notes-small">
        {next ? `${m.stage.speaker.next}${m.shell.colon}${plainText(next.title)}` : m.stage.speaker.last}
      </p>
      <p className="quiet phone-notes-small">{m.stage.phone.alone}</p>
      <nav>
        <Button onClick={() => setAt(at - 1)} disabled={at <= 0} aria-label={m.stage.bar.previous}>
          ←
        </Button>
        <Button look="primary" onClick={() => setAt(at + 1)} disabled={at >= deck.slides.length - 1} aria-label={m.stage.bar.next}>
          →
        </Button>
      </nav>
    </main>
  )
}
