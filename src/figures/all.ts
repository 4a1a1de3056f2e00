import * as v from 'valibot'
import { FigureText } from '#schema/wording.ts'
import type { FigureDefinition } from './definition.ts'

/** Every folder here with a figure.ts is a figure; nothing else registers it. */
const modules = import.meta.glob<{ figure: FigureDefinition }>('./*/figure.ts', { eager: true })
const texts = import.meta.glob<unknown>('./*/text.*.json', { eager: true, import: 'default' })

export const FIGURES: ReadonlyMap<string, FigureDefinition> = new Map(
  Object.values(modules)
    .map((m) => m.figure)
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((f) => [f.id, f]),
)

/** The figure's own words in a language. Throws naming the file when it is missing or malformed. */
export function figureText(id: string, locale: string): FigureText {
  const path = `./${id}/text.${locale}.json`
  const result = v.safeParse(FigureText, texts[path])
  if (!result.success)
    throw new Error(
      `src/figures/${id}/text.${locale}.json: ${result.issues.map((i) => `${v.getDotPath(i) ?? ''} ${i.message}`).join('; ')}`,
    )
  return result.output
}
