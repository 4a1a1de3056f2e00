import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { sourceLine } from '#charts/frame/figure-frame.tsx'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { FullScreenStage } from '#charts/full-screen/full-screen-stage.tsx'
import { exhibitContent, type SlideLens } from '#domain/deck/slide-content.ts'
import { resourceQuery } from '#data/resource.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { Button } from '#ui/button.tsx'
import { DEFAULT_LENS } from '#url/search.ts'
import { LensSwitch, useLens } from '#blocks/navigation/lens.tsx'
import { useCloseLayer, useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { ClaimsBehind } from './claims-behind.tsx'
import { useFullscreen } from './use-browser-full-screen.ts'
import { figuresOnPage } from './full-screen-store.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The full-screen view: one figure over the whole screen; arrows go through the figures of the page below. */
export function FullScreenDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const query = useQuery(resourceQuery('figures/:id', locale, { id }))
  const setSearch = useSetSearch()
  const [lens] = useLens()
  const [behind, setBehind] = useState<FigureRow | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [ids] = useState(() => {
    const found = figuresOnPage()
    return found.includes(id) ? found : [id, ...found]
  })
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    stage.current?.focus({ preventScroll: true })
  }, [])
  const isClaimOpen = useParameter('claim') !== null
  const closeClaim = useCloseLayer('claim')
  // The browser's own Escape ends its full screen whatever lies on top: a claim that is open over the figure is what it meant.
  const onTop = useRef(onClose)
  onTop.current = isClaimOpen ? closeClaim : onClose
  useFullscreen(stage, () => onTop.current())
  const at = ids.indexOf(id)
  const go = (step: number) => {
    const next = ids[at + step]
    if (next !== undefined) setSearch({ 'full-screen': next }, { replace: true })
  }
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.target instanceof Element && event.target.closest('[role="radiogroup"], dialog .dialog')) return
    const step = event.key === 'ArrowRight' || event.key === 'PageDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'PageUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    go(step)
  }
  const open = (row: FigureRow) =>
    row.claimIds.length === 1 && row.claimIds[0] !== undefined ? setSearch({ claim: row.claimIds[0] }) : setBehind(row)
  const words = m.figure.fullScreenWords
  return (
    <dialog
      ref={dialog}
      className="full-screen no-print"
      aria-label={words.label}
      onKeyDown={press}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <div ref={stage} className="full-screen-stage" tabIndex={-1} data-full-screen={id}>
        <QueryView query={query} resource={`figures/${id}`}>
          {(figure: FigureAnswer) => (
            <>
              <FigureOnStage figure={figure} lens={lens} onOpen={open} source={sourceLine(figure, m, locale)} />
              <ClaimsBehind row={behind} figure={figure} onClose={() => setBehind(null)} />
            </>
          )}
        </QueryView>
        <div className="full-screen-bar">
          <Button onClick={() => go(-1)} disabled={at <= 0} aria-label={words.previous}>
            ←
          </Button>
          <span className="full-screen-count" role="status" data-count>
            {words.of({ at: formatCount(at + 1, locale), all: formatCount(ids.length, locale) })}
          </span>
          <Button onClick={() => go(1)} disabled={at >= ids.length - 1} aria-label={words.next}>
            →
          </Button>
          {lens === DEFAULT_LENS ? null : <span className="full-screen-told">{m.shell.lens.toldMark}</span>}
          <span className="full-screen-keys">{words.keys}</span>
          <LensSwitch />
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      </div>
    </dialog>
  )
}

type OnStage = { figure: FigureAnswer; lens: SlideLens; onOpen: (row: FigureRow) => void; source: ReactNode }

/** A figure of the page by the rules of a slide: what a slide shows under a lens, this view shows. */
function FigureOnStage({ figure, lens, onOpen, source }: OnStage) {
  const none = () => null
  const content = exhibitContent({ kind: 'figure', id: figure.spec.id }, lens, {
    figure: () => figure,
    claim: none,
    company: none,
    narratives: none,
  })
  return <FullScreenStage content={content} rich={(text) => <Rich text={text} />} onOpen={onOpen} source={source} line={content.says} />
}
