import { type ReactNode, useState } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import { Button } from '#ui/button.tsx'
import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { useMessages } from '#i18n/context.tsx'

function Waiting() {
  return <p className="small quiet">{useMessages(DATA).data.loading}</p>
}

const ExportMenu = lazyPart(
  () => import('./export-menu.tsx'),
  (m) => m.ExportMenu,
  { waiting: <Waiting /> },
)

type Props = {
  figure: FigureAnswer
  /** On the figure's own page all actions are visible at once. */
  isOpen: boolean
  onFullScreen: () => void
  /** Null where there is nothing to compare. */
  difference: { active: boolean; onToggle: () => void } | null
}

/** The actions under every figure: full screen, compare two points, download and share. The code of the last comes when it is opened. */
export function FigureActions({ figure, isOpen, onFullScreen, difference }: Props) {
  const m = useMessages(FIGURE)
  const [wanted, setWanted] = useState(false)
  const ready = useAfterHydration()
  return (
    <div className="figure-actions no-print">
      <Button look="quiet" onClick={onFullScreen}>
        {m.figure.fullScreen}
      </Button>
      <AddToDeck exhibit={{ kind: 'figure', id: figure.spec.id }} look="quiet" />
      {difference ? (
        <Button look="quiet" aria-pressed={difference.active} onClick={difference.onToggle}>
          {difference.active ? m.figure.difference.stop : m.figure.difference.start}
        </Button>
      ) : null}
      {isOpen ? (
        <Group label={m.figure.takeLabel}>{ready ? <ExportMenu key={figure.spec.id} figure={figure} /> : null}</Group>
      ) : (
        <details className="figure-export" onToggle={(event) => setWanted(event.currentTarget.open || wanted)}>
          <summary>{m.figure.take}</summary>
          {wanted ? <ExportMenu key={figure.spec.id} figure={figure} /> : null}
        </details>
      )}
    </div>
  )
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="figure-export figure-export-open" role="group" aria-label={label}>
      {children}
    </div>
  )
}
