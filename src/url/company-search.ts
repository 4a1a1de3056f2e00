import { readChoice, type SearchNotice } from './search.ts'

/** The parts of a company's page, in their order; the first is open when the address names none. */
export const COMPANY_PARTS = ['questions', 'timeline', 'evidence', 'arithmetic', 'sources'] as const
export type CompanyPart = (typeof COMPANY_PARTS)[number]
export const DEFAULT_PART: CompanyPart = 'questions'

/** `?part=timeline` of a company's page. */
export const readCompanyPart = (params: URLSearchParams, notices: SearchNotice[] = []): CompanyPart =>
  readChoice(params, 'part', COMPANY_PARTS, DEFAULT_PART, notices)
