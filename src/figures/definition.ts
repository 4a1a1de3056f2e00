import type { Dataset } from '#schema/dataset.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'

/** A figure: a pure builder from the content to a spec. Its words lie beside it in text.<locale>.json. */
export type FigureDefinition = { id: string; build: (data: Dataset) => FigureSpec }
