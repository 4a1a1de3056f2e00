import { COMPANY_PARTS, type CompanyPart } from '#url/company-search.ts'

/** The id that the fragment of an address names ("#%E4%B8%80" too); what cannot be read is taken as it stands. */
export function fragmentId(hash: string): string {
  const written = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** The part of a company's page that an element lies in; null for an element of no part. */
export const partOf = (element: Element | null): CompanyPart | null =>
  COMPANY_PARTS.find((part) => part === element?.closest('.parts-part')?.id) ?? null
