import type { Locale } from '#i18n/locales.ts'
import { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import * as screens from '#schema/api-screens.ts'
import { resource } from './resource.ts'

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
