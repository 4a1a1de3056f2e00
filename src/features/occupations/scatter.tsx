import { Sentences } from '#blocks/text/sentences.tsx'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useState } from 'react'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { href, paths } from '#url/paths.ts'
import { formatAgainst, formatJobs, formatPercent, formatRank, formatScore } from './numbers.ts'
import { type Dot, layoutScatter } from './scatter-layout.ts'
import { ScatterPicture } from './scatter-picture.tsx'
import { KINDS, SIZES } from './sizes.ts'
import { Take } from './take.tsx'
import { useScatter } from './use-scatter.ts'

const codeAt = (event: PointerEvent | MouseEvent): string | null =>
  event.target instanceof Element ? (event.target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null

/** Exposure across, who does the work (or how unlike the tasks are) upwards, people as size. One stop of Tab, arrows from group to group. */
export function Scatter({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const { chart, measure } = m.occupations
  const go = useGo()
  const [active, setActive] = useState<string | null>(null)
  const parts = useScatter(answer, view)
  const { dots, ranks, country, words } = parts
  const pictures = useMemo(() => KINDS.map((kind) => ({ kind, layout: layoutScatter(dots, { ranks }, SIZES[kind]) })), [dots, ranks])
  // From left to right, as the picture is read.
  const order = useMemo(() => [...dots].sort((a, b) => (ranks ? b.x - a.x : a.x - b.x)), [dots, ranks])
  const shown = order.find((d) => d.code === active) ?? null
  const open = (code: string) => go(href(paths.occupation(code), locale))
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown) return open(shown.code)
    if (event.key === 'Escape') return setActive(null)
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = order.findIndex((d) => d.code === active)
    const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : Math.max(0, Math.min(order.length - 1, at + step))]
    setActive(next?.code ?? null)
  }
  const place = (d: Dot) =>
    ranks
      ? chart.rankOf({ measure: measure[view.measure], rank: formatRank(d.x, locale), of: formatCount(order.length, locale) })
      : `${measure[view.measure]}${m.shell.colon}${formatScore(d.x, locale)}`
  const people = (d: Dot) =>
    view.weight === US_JOBS
      ? chart.jobs({ jobs: formatJobs(d.size, locale) })
      : chart.share({ share: formatPercent(d.size, locale), country })
  return (
    <figure className="occupations-scatter" data-count="">
      <figcaption>
        <h2>{parts.title}</h2>
        <p>{parts.subtitle}</p>
      </figcaption>
      <p className="occupations-readout no-print" aria-live="polite">
        {shown ? (
          <>
            <strong>{shown.name}</strong>
            {' · '}
            {place(shown)}
            {' · '}
            {chart.up[view.against]}
            {m.shell.colon}
            {formatAgainst(shown.y, view.against, locale)}
            {' · '}
            {people(shown)}
          </>
        ) : (
          <span className="quiet">
            <span className="for-keys">{chart.point}</span>
            <span className="for-touch">{chart.tap}</span>
          </span>
        )}
      </p>
      <div
        className="occupations-plot"
        role="application"
        aria-roledescription={chart.kind}
        aria-label={chart.label({ count: formatCount(dots.length, locale), measure: measure[view.measure], against: words.axis.y })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop per chart, by design
        tabIndex={0}
        onKeyDown={press}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') setActive(codeAt(event))
        }}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => {
          const code = codeAt(event)
          // The first tap of a finger shows the group, the second opens it; a mouse has shown it by hovering.
          if (code !== null && code === active) open(code)
          else setActive(code)
        }}
      >
        {pictures.map((picture) => (
          <ScatterPicture key={picture.kind} {...picture} words={words} active={active} xText={parts.xText} yText={parts.yText} />
        ))}
      </div>
      <p className="small quiet">
        <Sentences>
          {parts.note}
          <span className="no-print for-keys">{chart.keys}</span>
        </Sentences>
      </p>
      <Take answer={answer} view={view} parts={parts} />
    </figure>
  )
}
