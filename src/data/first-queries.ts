import type { Locale } from '#i18n/locales.ts'
import { DatasetAnswer, NarrativesAnswer } from '#schema/api-narratives.ts'
import { resource } from './resource.ts'

/** What the first screen reads; the queries of the other screens come with them (queries.ts). */
export const datasetQuery = (l: Locale) => resource(DatasetAnswer, l, 'dataset')
export const narrativesQuery = (l: Locale) => resource(NarrativesAnswer, l, 'narratives')
