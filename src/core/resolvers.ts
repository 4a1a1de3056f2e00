import { resolveCase, resolveCases } from './resolve/cases.ts'
import { pairedIndicators } from '#domain/indicator/pair.ts'
import { resolveClaim } from './resolve/claim.ts'
import { companyPairs, resolveComparison } from './resolve/company-pairs.ts'
import { resolveCompanies, resolveCompany } from './resolve/companies.ts'
import { figureSpecs, resolveFigure, resolveFigureList } from './resolve/figure.ts'
import { resolveClaims, resolveClaimsStart, resolveFingerprints, resolveNumberPrints } from './resolve/ledger.ts'
import { resolveLoadBearing } from './resolve/load-bearing.ts'
import { resolveArticle, resolveDataset, resolveSources } from './resolve/lists.ts'
import { resolveOutlook } from './resolve/outlook.ts'
import { occupationCodes, resolveOccupation, resolveOccupationNames, resolveOccupations } from './resolve/occupations.ts'
import { resolveDeck, resolveDecks } from './resolve/decks.ts'
import { indicatorFigureId, indicatorOfFigure } from '#url/indicator-figure.ts'
import { indicatorFigure } from './resolve/indicator-figure.ts'
import { resolveIndicator, resolveIndicators } from './resolve/indicators.ts'
import { resolvePolicies, resolvePolicyPage } from './resolve/policies.ts'
import { resolveDebate, resolveDebates } from './resolve/debate.ts'
import { resolveTermForms, resolveTermPage, resolveTerms } from './resolve/terms.ts'
import { resolveQuiz } from './resolve/quiz.ts'
import { resolveNarratives } from './resolve/narratives.ts'
import { resolveSearch, type SearchContext } from './resolve/search.ts'
import type { AnswerOf, ParamNames, ParamsOf, ResourcePath } from './resources.ts'

/** How a resource is answered. One whose path has parameters lists their values in `ids`. Null: there is no such thing. */
type Resolver<P extends ResourcePath> = {
  resolve(context: SearchContext, params: ParamsOf<P>): AnswerOf<P> | null
} & ([ParamNames<P>] extends [never] ? { ids?: undefined } : { ids: (context: SearchContext) => ParamsOf<P>[] })

const byId = (ids: Iterable<string>) => [...ids].map((id) => ({ id }))

/** A resolver for every row of the table (resources.ts). */
export const RESOLVERS: { readonly [P in ResourcePath]: Resolver<P> } = {
  dataset: { resolve: resolveDataset },
  narratives: { resolve: resolveNarratives },
  companies: { resolve: resolveCompanies },
  'companies/:id': { ids: (c) => byId(c.data.companies.keys()), resolve: (c, { id }) => resolveCompany(id, c) },
  'companies/compare/:a/:b': { ids: companyPairs, resolve: (c, { a, b }) => resolveComparison(a, b, c) },
  claims: { resolve: resolveClaims },
  'claims-start': { resolve: resolveClaimsStart },
  fingerprints: { resolve: resolveFingerprints },
  'number-prints': { resolve: resolveNumberPrints },
  search: { resolve: resolveSearch },
  'claims/:id': { ids: (c) => byId(c.data.claims.keys()), resolve: (c, { id }) => resolveClaim(id, c) },
  sources: { resolve: resolveSources },
  figures: { resolve: (c) => ({ figures: resolveFigureList(c) }) },
  'figures/:id': {
    // An indicator's figure is one like the others; its page is the indicator's.
    ids: (c) => byId([...figureSpecs(c.data).keys(), ...pairedIndicators(c.data).map((i) => indicatorFigureId(i.id))]),
    resolve: (c, { id }) => {
      const indicator = c.data.indicators.get(indicatorOfFigure(id) ?? '')
      return indicator ? indicatorFigure(indicator, c) : resolveFigure(id, c)
    },
  },
  indicators: { resolve: resolveIndicators },
  'indicators/:id': {
    ids: (c) => byId(pairedIndicators(c.data).map((i) => i.id)),
    resolve: (c, { id }) => resolveIndicator(id, c),
  },
  policies: { resolve: resolvePolicies },
  'policies/:id': { ids: (c) => byId(c.data.policies.keys()), resolve: (c, { id }) => resolvePolicyPage(id, c) },
  occupations: { resolve: resolveOccupations },
  'occupations/:code': {
    ids: (c) => occupationCodes(c).map((code) => ({ code })),
    resolve: (c, { code }) => resolveOccupation(code, c),
  },
  'occupation-names': { resolve: resolveOccupationNames },
  debates: { resolve: resolveDebates },
  'debates/:id': { ids: (c) => byId(c.data.questions.keys()), resolve: (c, { id }) => resolveDebate(id, c) },
  terms: { resolve: resolveTerms },
  'terms/:id': { ids: (c) => byId(c.data.terms.keys()), resolve: (c, { id }) => resolveTermPage(id, c) },
  'term-forms': { resolve: resolveTermForms },
  outlook: { resolve: resolveOutlook },
  cases: { resolve: resolveCases },
  quiz: { resolve: resolveQuiz },
  'cases/:id': { ids: (c) => byId(c.data.cases.keys()), resolve: (c, { id }) => resolveCase(id, c) },
  'load-bearing': { resolve: resolveLoadBearing },
  article: { resolve: resolveArticle },
  decks: { resolve: resolveDecks },
  'decks/:id': { ids: (c) => byId(c.data.decks.keys()), resolve: (c, { id }) => resolveDeck(id, c) },
}
