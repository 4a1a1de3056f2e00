import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Locale } from '#i18n/locales.ts'
import { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import * as screens from '#schema/api-screens.ts'
import { httpTransport, parseAnswer, type Transport } from './client.ts'

let transport: Transport = httpTransport

/** The pre-render reads the route table (or VITE_API_URL) in place of the app's own HTTP. */
export function setTransport(next: Transport): void {
  transport = next
}

/** Key of a resource in the query cache, the same in the app and in the data block of a pre-rendered page. */
export const resourceKey = (locale: string, resource: string) => ['api', locale, resource] as const

function resource<T>(schema: v.GenericSchema<unknown, T>, locale: Locale, path: string) {
  return queryOptions({
    queryKey: resourceKey(locale, path),
    queryFn: async ({ signal }) => parseAnswer(schema, await transport(locale, path, signal), path),
  })
}

export const datasetQuery = (l: Locale) => resource(screens.DatasetAnswer, l, 'dataset')
export const narrativesQuery = (l: Locale) => resource(screens.NarrativesAnswer, l, 'narratives')
export const companiesQuery = (l: Locale) => resource(screens.CompaniesAnswer, l, 'companies')
export const companyQuery = (l: Locale, id: string) => resource(screens.CompanyAnswer, l, `companies/${id}`)
export const comparisonQuery = (l: Locale, a: string, b: string) => resource(screens.ComparisonAnswer, l, `companies/compare/${a}/${b}`)
export const claimsQuery = (l: Locale) => resource(screens.ClaimsAnswer, l, 'claims')
export const claimsStartQuery = (l: Locale) => resource(screens.ClaimsStartAnswer, l, 'claims-start')
export const claimQuery = (l: Locale, id: string) => resource(ClaimAnswer, l, `claims/${id}`)
export const sourcesQuery = (l: Locale) => resource(screens.SourcesAnswer, l, 'sources')
export const figuresQuery = (l: Locale) => resource(screens.FiguresAnswer, l, 'figures')
export const figureQuery = (l: Locale, id: string) => resource(FigureAnswer, l, `figures/${id}`)
export const indicatorsQuery = (l: Locale) => resource(screens.IndicatorsAnswer, l, 'indicators')
export const policiesQuery = (l: Locale) => resource(screens.PoliciesAnswer, l, 'policies')
export const termsQuery = (l: Locale) => resource(screens.TermsAnswer, l, 'terms')
export const articleQuery = (l: Locale) => resource(screens.ArticleAnswer, l, 'article')
