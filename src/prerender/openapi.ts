import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import { DatasetAnswer, NarrativesAnswer } from '#schema/api-narratives.ts'
import * as screens from '#schema/api-screens.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'

/** Schema of every resource, by its path with the parameter in braces. */
const RESOURCES: Readonly<Record<string, { schema: v.GenericSchema; summary: string; params?: string[] }>> = {
  dataset: { schema: DatasetAnswer, summary: 'Version, date and counts of the dataset' },
  narratives: { schema: NarrativesAnswer, summary: 'The comparison: opening, seven questions, grid, company cards' },
  companies: { schema: screens.CompaniesAnswer, summary: 'Cards of all companies' },
  'companies/{id}': { schema: screens.CompanyAnswer, summary: 'A company’s page', params: ['id'] },
  'companies/compare/{a}/{b}': { schema: screens.ComparisonAnswer, summary: 'Two companies side by side', params: ['a', 'b'] },
  claims: { schema: screens.ClaimsAnswer, summary: 'All claims, points of series included' },
  'claims-start': { schema: screens.ClaimsStartAnswer, summary: 'The newest written claims' },
  search: { schema: screens.SearchAnswer, summary: 'Characters that search takes for one another' },
  'claims/{id}': { schema: ClaimAnswer, summary: 'One claim with sources, evidence, arithmetic and history', params: ['id'] },
  sources: { schema: screens.SourcesAnswer, summary: 'All sources' },
  figures: { schema: screens.FiguresAnswer, summary: 'All figures' },
  'figures/{id}': { schema: FigureAnswer, summary: 'A figure: specification, words, claims, sources', params: ['id'] },
  indicators: { schema: screens.IndicatorsAnswer, summary: 'Indicators with their series' },
  'indicators/{id}': { schema: screens.IndicatorAnswer, summary: 'One indicator', params: ['id'] },
  policies: { schema: screens.PoliciesAnswer, summary: 'Policies, bills, plans and rulings' },
  terms: { schema: screens.TermsAnswer, summary: 'Glossary' },
  article: { schema: screens.ArticleAnswer, summary: 'The article, statement by statement' },
}

/** OpenAPI 3.1 document of the API, generated from the schemas that the app itself parses with. */
export function openApi(version: string): object {
  const locale = { name: 'locale', in: 'path', required: true, schema: { type: 'string', enum: LOCALE_IDS } }
  const paths = Object.entries(RESOURCES).map(([path, r]) => {
    const schema = toJsonSchema(r.schema, { errorMode: 'ignore' })
    const parameters = [locale, ...(r.params ?? []).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))]
    return [
      `/api/v1/{locale}/${path}.json`,
      {
        get: {
          summary: r.summary,
          parameters,
          responses: { 200: { description: 'OK', content: { 'application/json': { schema } } }, 404: { description: 'No such resource' } },
        },
      },
    ]
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parallax API',
      version,
      description: 'Static JSON: paths only, no query strings, so that any file server can be the backend.',
      license: { name: 'CC BY 4.0' },
    },
    paths: Object.fromEntries(paths),
  }
}
