import type { Company } from '#schema/content-company.ts'

/** Ids of the claims that a company's record names itself, in the order of the record; a claim named twice is there twice. Its case names others. */
export const companyClaims = (company: Company): string[] => [
  company.lead,
  ...company.timeline,
  ...company.reasons.stated,
  ...company.reasons.other,
  ...company.questions.flatMap((q) => q.claims),
  ...company.safe.flatMap((s) => s.claims),
]
