import { PUBLISHER } from '#blocks/citation/citation-meta.ts'
import type { Locale } from '#i18n/locales.ts'
import type { DatasetAnswer } from '#schema/api-narratives.ts'

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'

type Of = { title: string; description: string; url: string; language: Locale }

/** schema.org's data of a figure, by which search engines for datasets find it. The version is left out while it is not known. */
export const figureDataset = ({ title, description, url, language }: Of, dataset: Pick<DatasetAnswer, 'asOf' | 'version'> | null) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: title,
  description,
  url,
  inLanguage: language,
  license: LICENSE,
  creator: { '@type': 'Organization', name: PUBLISHER },
  ...(dataset ? { dateModified: dataset.asOf, version: dataset.version } : {}),
})
