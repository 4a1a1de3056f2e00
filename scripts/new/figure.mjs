// Skeleton of a figure: a folder with a pure builder and its words. Nothing registers it but its place.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { assertSlug, contentLocales, Refusal, write } from './plan.mjs'

const builder = (id) => `import { figureSpec, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: '${id}',
  build: () =>
    figureSpec({
      id: '${id}',
      kind: 'line',
      theme: 'labour-market',
      // Until something is plotted. Then \`build: (data) =>\`, and panels such as
      // seriesPanel(data, 'main', [plottedSeries(data, 'a-series-us', { label: 'country:US' }), plottedSeries(data, 'a-series-cn', …)])
      state: { kind: 'cannot-draw', reason: 'state' },
      panels: [panel({ id: 'main', unit: 'percent', series: [] })],
    }),
}
`

/** A figure that cannot be drawn yet and says so. */
export function planFigure(root, id) {
  assertSlug(id)
  const folder = `src/figures/${id}`
  if (existsSync(join(root, folder))) throw new Refusal(`There is a figure "${id}" already (or a part of the builders), in ${folder}.`)
  const text = {
    title: write('The finding, as a sentence'),
    subtitle: write('Measure, unit, place, period'),
    summary: write('What the figure shows, for those who do not see it'),
    state: write('Why it cannot be drawn yet; delete with state in figure.ts'),
  }
  return {
    files: {
      [`${folder}/figure.ts`]: builder(id),
      ...Object.fromEntries(contentLocales(root).map((locale) => [`${folder}/text.${locale}.json`, text])),
    },
    next: [
      `${folder}/figure.ts: kind and theme (src/schema/figure-spec.ts), panels, verdict. The pieces are in src/figures/build/; src/figures/robots-installed is a plain example.`,
      'Series that may not be compared get a panel each; verdictOn (src/figures/build/verdicts.ts) tells whether they may.',
      `${folder}/text.<language>.json: replace every {write:…}; numbers only through {claim:…} and {check:…}. Labels named "text:key" in the spec go under "labels".`,
      `tests/figures/findings.test.ts: a row in TITLES that holds what the title says against the numbers; OTHERWISE for a title that compares nothing.`,
      `npx vitest run tests/figures — then look at it in npm run dev, at /figures/${id}`,
    ],
  }
}
