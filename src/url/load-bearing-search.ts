import type { SearchNotice } from './search.ts'

/**
 * `?source=ifr-2026`: the document that the page opens and shows first. One that is not in the list is reported: it is unknown, or too
 * little rests on it. (`?claim=` opens the claim's panel, as on every page.)
 */
export function readLoadBearingSearch(
  params: URLSearchParams,
  listed: ReadonlySet<string>,
): { source: string | null; notices: SearchNotice[] } {
  const raw = params.get('source')
  if (raw === null || raw === '') return { source: null, notices: [] }
  if (listed.has(raw)) return { source: raw, notices: [] }
  return { source: null, notices: [{ parameter: 'source', value: raw.slice(0, 60) }] }
}
