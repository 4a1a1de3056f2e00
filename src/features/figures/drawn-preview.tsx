import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { plotWords } from '#charts/frame/plot-words.ts'
import { SPRITE } from '#charts/frame/sizes.ts'
import { layoutCard } from '#charts/layout/card.ts'
import { pagePalette } from '#charts/palette.ts'
import { Picture } from '#charts/picture/picture.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** A small picture of a figure, fetched and drawn when it comes near the window; nothing when it cannot be drawn. */
export function DrawnPreview({ id }: { id: string }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY)
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
  const isDrawn = data !== undefined && data.spec.state.kind !== 'cannot-draw'
  return (
    <div className="figures-preview" ref={box}>
      {isDrawn ? (
        <Picture
          layout={layoutCard({ spec: data.spec, labels: data.labels, locale, words: plotWords(m) })}
          palette={pagePalette}
          idPrefix={SPRITE}
        />
      ) : null}
    </div>
  )
}
