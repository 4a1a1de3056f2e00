import { type ReactNode, useEffect, useRef } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useI18n } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { AnySlide } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ParkQuestion } from './park-question.tsx'
import { Overview } from './stage-overview.tsx'
import { Help } from './stage-help.tsx'
import { GoTo } from './stage-go-to.tsx'

const CodeCard = lazyPart(
  () => import('./code-card.tsx'),
  (m) => m.CodeCard,
)

const NotesCode = lazyPart(
  () => import('./notes-code.tsx'),
  (m) => m.NotesCode,
)

/** What can lie over a slide; one at a time. */
export type Layer = 'overview' | 'go-to' | 'help' | 'park' | 'code' | 'phone' | 'evidence' | 'no-mark'

/** What lies over the slide, and what it may do. */
export type Props = {
  layer: Layer | null
  claim: string | null
  /** Claims that the slide shows. */
  claims: readonly ClaimBrief[]
  slides: readonly AnySlide[]
  /** Titles of all slides, asked for where they are shown. */
  titlesOf: () => readonly string[]
  at: number
  deck: string
  deckTitle: string
  codePath: string
  /** Address of a window that shows the same without the speaker's tools. */
  audience: string
  onGo: (to: number) => void
  onPhone: () => void
  onClose: () => void
}

/** What lies over the slide. It is not a dialog of the browser, so that the stage's keys keep working; Escape closes it first. */
export function StageLayer({ layer, claim, onClose, ...rest }: Props) {
  const { m } = useI18n(STAGE)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (layer === null) return
    const target = box.current?.querySelector<HTMLElement>('input, textarea, [aria-current]') ?? box.current
    target?.focus({ preventScroll: true })
  }, [layer])
  if (layer === null) return null
  return (
    <div ref={box} className={`stage-layer stage-layer-${layer}`} role="dialog" aria-label={nameOf(layer, m.stage)} tabIndex={-1}>
      <div className="stage-layer-in">{bodyOf(layer, claim, { ...rest, onClose })}</div>
      <Button className="stage-layer-close" onClick={onClose}>
        {m.stage.evidence.close}
      </Button>
    </div>
  )
}

type Words = ReturnType<typeof useI18n<readonly [typeof STAGE]>>['m']['stage']

const nameOf = (layer: Layer, words: Words): string =>
  ({
    overview: words.overview,
    'go-to': words.goTo.label,
    help: words.help.title,
    park: words.park.title,
    code: words.code.title,
    phone: words.phone.title,
    evidence: words.evidence.title,
    'no-mark': words.evidence.title,
  })[layer]

function bodyOf(layer: Layer, claim: string | null, props: Omit<Props, 'layer' | 'claim'>): ReactNode {
  switch (layer) {
    case 'overview':
      return <Overview {...props} />
    case 'go-to':
      return <GoTo {...props} />
    case 'help':
      return <Help audience={props.audience} onPhone={props.onPhone} />
    case 'park':
      return (
        <ParkQuestion
          deck={props.deck}
          deckTitle={props.deckTitle}
          at={props.at}
          title={props.titlesOf()[props.at] ?? ''}
          claims={props.claims}
          onDone={props.onClose}
        />
      )
    case 'code':
      return <CodeCard path={props.codePath} />
    case 'phone':
      return <NotesCode deck={props.deck} at={props.at} />
    case 'evidence':
      return claim === null ? null : <EvidenceCard key={claim} id={claim} />
    case 'no-mark':
      return <NoMark />
  }
}

function NoMark() {
  const { m } = useI18n(STAGE)
  return <p className="slide-state">{m.stage.evidence.none}</p>
}
