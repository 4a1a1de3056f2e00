import * as v from 'valibot'
import { Country, Id } from './primitives.ts'
import { CompanyCase, SearchLog } from './company-case.ts'
import * as words from './vocabulary.ts'

/** The answer of a company to one of the seven questions, by its claims. */
export const QuestionOfCompany = v.strictObject({
  id: v.picklist([
    'what-happened',
    'reason-given',
    'how-many',
    'headcount-since',
    'where-money-went',
    'what-was-offered',
    'what-is-disputed',
  ]),
  claims: v.array(Id),
  /** Set when nothing was found, with the search. */
  notFound: v.optional(SearchLog),
})

export const SafeSentence = v.strictObject({ id: Id, safe: v.boolean(), claims: v.pipe(v.array(Id), v.minLength(1)) })

export const Company = v.strictObject({
  id: Id,
  country: Country,
  order: v.number(),
  headcountSeries: v.nullable(Id),
  /** Where a headcount series was looked for, when there is none. */
  headcountSearch: v.optional(SearchLog),
  series: v.array(Id),
  lead: Id,
  mechanism: v.array(v.picklist(words.MECHANISMS)),
  timeline: v.array(Id),
  questions: v.pipe(v.array(QuestionOfCompany), v.length(7, 'a company answers the same seven questions')),
  reasons: v.strictObject({ stated: v.array(Id), other: v.array(Id) }),
  policies: v.array(Id),
  safe: v.array(SafeSentence),
  case: v.optional(CompanyCase, {}),
})
export type Company = v.InferOutput<typeof Company>
