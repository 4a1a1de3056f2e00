import { useQuery } from '@tanstack/react-query'
import { citationMeta } from '#blocks/citation/citation-meta.ts'
import type { PageHead } from '#blocks/navigation/page-head.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { resourceQuery } from '#data/resource.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { shareNames } from '#url/share.ts'
import { useLocale } from '#i18n/context.tsx'
import { figureDataset } from './figure-dataset.ts'

/** What a figure's page says of itself; null while there is no figure. */
export function useFigureHead(figure: FigureAnswer | undefined): PageHead | null {
  const locale = useLocale()
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  if (figure === undefined) return null
  const title = plainText(figure.title)
  const description = plainText(figure.summary)
  const url = publicUrl(paths.figure(figure.spec.id), locale)
  return {
    title,
    description,
    image: shareNames.figure(figure.spec.id),
    meta: citationMeta({ title, url, language: locale, keywords: [], published: dataset?.asOf ?? null }),
    jsonLd: figureDataset({ title, description, url, language: locale }, dataset ?? null),
  }
}
