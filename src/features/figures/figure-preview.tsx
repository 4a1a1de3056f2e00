import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { firstStaticPlot } from '#charts/static-store.ts'
import { NARROW } from '#charts/frame/sizes.ts'
import { resourceQuery } from '#data/resource.ts'
import { useLocale } from '#i18n/context.tsx'

const LivePlot = lazyPart(
  () => import('#charts/frame/live-plot.tsx'),
  (m) => m.LivePlot,
  { Fault: () => null },
)

/** A small picture of a figure: the one that the page brought from the build, or drawn here once it comes into view. */
export function FigurePreview({ id }: { id: string }) {
  const locale = useLocale()
  const drawn = firstStaticPlot(locale, id, 'narrow')
  if (!drawn) return <DrawnPreview id={id} />
  // Our own SVG, drawn by the build from validated content.
  return (
    <div
      className="figures-preview"
      data-static-plot={drawn.key}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: drawn.svg }}
    />
  )
}

function DrawnPreview({ id }: { id: string }) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((e) => e.isIntersecting)) setSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { data } = useQuery({ ...resourceQuery('figures/:id', locale, { id }), enabled: seen })
  const panel = data?.spec.panels[0]
  return (
    <div className="figures-preview" ref={box}>
      {data && panel && data.spec.state.kind !== 'cannot-draw' ? <LivePlot figure={data} panel={panel} fallbackWidth={NARROW} /> : null}
    </div>
  )
}
