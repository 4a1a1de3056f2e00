import { useCallback, useRef } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import type { PlotLayout } from '../layout/types.ts'
import { plotWords } from './plot-words.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Layouts of a panel on the page, by width; each is worked out once. */
export function useLayout(figure: FigureAnswer, panel: FigurePanel): (width: number) => PlotLayout {
  const { locale, m } = useI18n(FIGURE, VOCABULARY)
  const known = useRef<{ of: unknown; byWidth: Map<number, PlotLayout> }>({ of: null, byWidth: new Map() })
  return useCallback(
    (width: number) => {
      if (known.current.of !== panel) known.current = { of: panel, byWidth: new Map() }
      const found = known.current.byWidth.get(width)
      if (found) return found
      const made = layoutPlot({ spec: figure.spec, panel, labels: figure.labels, locale, words: plotWords(m), width })
      known.current.byWidth.set(width, made)
      return made
    },
    [figure, panel, locale, m],
  )
}
