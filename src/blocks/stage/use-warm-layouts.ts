import { useEffect, useRef } from 'react'
import { warmStageLayout } from '#charts/full-screen/stage-layout.ts'
import { plotWords } from '#charts/frame/plot-words.ts'
import { exhibitsOf } from '#domain/deck/exhibits.ts'
import type { SlideAnswers } from '#domain/deck/slide-content.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { AnySlide } from '#schema/deck.ts'

/**
 * Lays the figures of a deck out once while nothing happens: by then the code is compiled and the widths of its words are measured, so
 * that no slide is slower than the others when it is first shown.
 */
export function useWarmLayouts(slides: readonly AnySlide[], answers: SlideAnswers): void {
  const { locale, m } = useI18n(FIGURE, VOCABULARY)
  const done = useRef(new Set<string>())
  const latest = useRef(answers)
  latest.current = answers
  const ids = slides.flatMap(exhibitsOf).flatMap((e) => (e.kind === 'figure' ? e.id : []))
  const ready = ids.filter((id) => answers.figure(id)).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when further figures have come
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') return
    let handle = 0
    const next = () => {
      const id = ids.find((i) => !done.current.has(i) && latest.current.figure(i))
      const figure = id === undefined ? null : latest.current.figure(id)
      if (id === undefined || !figure) return
      done.current.add(id)
      warmStageLayout({ spec: figure.spec, labels: figure.labels, locale, words: plotWords(m) })
      handle = requestIdleCallback(next)
    }
    handle = requestIdleCallback(next)
    return () => cancelIdleCallback(handle)
  }, [ready])
}
