import { figureManifest, manifestLines } from '#files/manifest.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'

/** The figure as data: specification, words, claims and sources, as the API gives them, with the address of its page. */
export const figureJson = (figure: FigureAnswer, url: string): string =>
  JSON.stringify(
    {
      url,
      version: figure.version,
      asOf: figure.asOf,
      title: plainText(figure.title),
      subtitle: plainText(figure.subtitle),
      summary: plainText(figure.summary),
      caveat: figure.caveat ? plainText(figure.caveat) : null,
      spec: figure.spec,
      labels: Object.fromEntries(Object.entries(figure.labels).map(([ref, text]) => [ref, plainText(text)])),
      claims: figure.claims,
      checks: figure.checks,
      sources: figure.sources,
      manifest: manifestLines(figureManifest(figure, url)),
    },
    null,
    2,
  )
