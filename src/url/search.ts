/**
 * Search parameters that every screen knows. A bad value falls back to the default and is reported, never thrown.
 * Defaults are left out of the URL.
 */
export const LENSES = ['told', 'evidence'] as const
export type Lens = (typeof LENSES)[number]
export const DEFAULT_LENS: Lens = 'evidence'

/** Why a date is not used although it can be read. */
export type DateFault = 'since-alone' | 'since-late' | 'known-future'

/** A parameter whose value was not understood, or contradicts another; the page shows a notice of it. */
export type SearchNotice = { parameter: string; value: string; fault?: DateFault }

/** Reads one of a list; reports what is not in it. */
export function readChoice<const T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
  fallback: T,
  notices: SearchNotice[],
): T {
  const raw = params.get(name)
  if (raw === null) return fallback
  const found = choices.find((c) => c === raw)
  if (found !== undefined) return found
  notices.push({ parameter: name, value: raw.slice(0, 60) })
  return fallback
}

/** Reads an id (slug); anything else is reported. */
export function readId(params: URLSearchParams, name: string, notices: SearchNotice[]): string | null {
  const raw = params.get(name)
  if (raw === null || raw === '') return null
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(raw) && raw.length <= 120) return raw
  notices.push({ parameter: name, value: raw.slice(0, 60) })
  return null
}

/** Parameters that every page understands, and what in the address could not be read. */
export type CommonSearch = { lens: Lens; claim: string | null; check: string | null; notices: SearchNotice[] }

/** `?lens=told`, `?claim=id` (the open claim panel) and `?check=id` (the arithmetic that the panel opens with). */
export function readCommonSearch(params: URLSearchParams): CommonSearch {
  const notices: SearchNotice[] = []
  return {
    lens: readChoice(params, 'lens', LENSES, DEFAULT_LENS, notices),
    claim: readId(params, 'claim', notices),
    check: readId(params, 'check', notices),
    notices,
  }
}

/** Sets or removes parameters of a query string; null removes. Returns "" or "?…". */
export function withSearch(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search)
  // The calculation belongs to the claim with which it was opened.
  if ('claim' in changes) params.delete('check')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  // A comma may stand in a query as it is; encoded, an address of a list is hard to read on paper.
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
