import type { Locale } from '#i18n/locales.ts'
import type { Dataset } from '#schema/dataset.ts'
import { resolveClaim } from './resolve/claim.ts'
import { orderedPair, resolveCompanies, resolveCompany, resolveComparison } from './resolve/companies.ts'
import { figureSpecs, resolveFigure, resolveFigureList } from './resolve/figure.ts'
import {
  resolveArticle,
  resolveDataset,
  resolveIndicator,
  resolveIndicators,
  resolvePolicies,
  resolveSources,
  resolveTerms,
} from './resolve/lists.ts'
import { resolveClaims, resolveClaimsStart } from './resolve/ledger.ts'
import { resolveNarratives } from './resolve/narratives.ts'
import type { Context } from './resolve/rich.ts'
import { resolveSearch } from './resolve/search.ts'

/**
 * The API: one row per resource. `ids` lists the values of the parameter in the path; without it the path is fixed.
 * This table feeds MSW, the emitted files and the pre-render alike.
 */
type Route = { path: string; ids?: (context: Context) => string[]; resolve: (context: Context, id: string) => unknown }

/** Pairs of companies in their one order, as "a/b". */
export function companyPairs(context: Context): string[] {
  const ids = [...context.data.companies.keys()]
  return [...new Set(ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => orderedPair(a, b, context).join('/'))))]
}

export const ROUTES: readonly Route[] = [
  { path: 'dataset', resolve: resolveDataset },
  { path: 'narratives', resolve: resolveNarratives },
  { path: 'companies', resolve: resolveCompanies },
  { path: 'companies/:id', ids: (c) => [...c.data.companies.keys()], resolve: (c, id) => resolveCompany(id, c) },
  {
    path: 'companies/compare/:id',
    ids: companyPairs,
    resolve: (c, id) => {
      const [a = '', b = ''] = id.split('/')
      return resolveComparison(a, b, c)
    },
  },
  { path: 'claims', resolve: resolveClaims },
  { path: 'claims-start', resolve: resolveClaimsStart },
  { path: 'search', resolve: resolveSearch },
  { path: 'claims/:id', ids: (c) => [...c.data.claims.keys()], resolve: (c, id) => resolveClaim(id, c) },
  { path: 'sources', resolve: resolveSources },
  { path: 'figures', resolve: (c) => ({ figures: resolveFigureList(c) }) },
  { path: 'figures/:id', ids: (c) => [...figureSpecs(c.data).keys()], resolve: (c, id) => resolveFigure(id, c) },
  { path: 'indicators', resolve: resolveIndicators },
  {
    path: 'indicators/:id',
    ids: (c) => [...c.data.indicators.values()].filter((i) => i.series.length > 0).map((i) => i.id),
    resolve: (c, id) => resolveIndicator(id, c),
  },
  { path: 'policies', resolve: resolvePolicies },
  { path: 'terms', resolve: resolveTerms },
  { path: 'article', resolve: resolveArticle },
]

/** Everything the API answers in one language: path without extension → how to make the body. */
export function resourcesOf(data: Dataset, locale: Locale, version: string): Map<string, () => string> {
  const context: Context = { data, locale, version }
  const all = new Map<string, () => string>()
  for (const route of ROUTES)
    for (const id of route.ids?.(context) ?? ['']) all.set(route.path.replace(':id', id), () => JSON.stringify(route.resolve(context, id)))
  return all
}
