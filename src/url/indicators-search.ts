import { THEMES, STATUSES } from '#schema/vocabulary.ts'
import { readChoice, type SearchNotice } from './search.ts'

export const INDICATOR_VERDICTS = ['comparable', 'with-care', 'not-comparable', 'one-country'] as const
export const INDICATOR_SORTS = ['theme', 'gap', 'year', 'verdict'] as const
export type IndicatorSort = (typeof INDICATOR_SORTS)[number]
/** Which indicators the table shows; null: any. */
export type IndicatorFilters = {
  theme: (typeof THEMES)[number] | null
  verdict: (typeof INDICATOR_VERDICTS)[number] | null
  status: (typeof STATUSES)[number] | null
  /** Only what both countries have. */
  both: boolean
}
/** A filter of the table of indicators that takes one value. */
export type IndicatorFacet = 'theme' | 'verdict' | 'status'
export const INDICATOR_FACETS = ['theme', 'verdict', 'status'] as const satisfies readonly IndicatorFacet[]

/** Most measures that a brief takes, so that it stays readable. */
export const MOST_ITEMS = 20

/** `?items=a,b`: measures that were picked, each once. What is not an id is reported. */
export function readItems(params: URLSearchParams, known: ReadonlySet<string>, notices: SearchNotice[], name = 'items'): string[] {
  const wanted = (params.get(name) ?? '').split(',').filter((t) => t !== '')
  for (const id of wanted) if (!known.has(id)) notices.push({ parameter: name, value: id.slice(0, 60) })
  return [...new Set(wanted)].filter((id) => known.has(id)).slice(0, MOST_ITEMS)
}

/** The value of `items` after one was put in or taken out; null for none. */
export function toggleItem(items: readonly string[], id: string): string | null {
  const next = items.includes(id) ? items.filter((i) => i !== id) : [...items, id].slice(0, MOST_ITEMS)
  return next.length === 0 ? null : next.join(',')
}

/** What the address of the table of indicators asks for, and what in it could not be read. */
export type IndicatorsSearch = { filters: IndicatorFilters; sort: IndicatorSort; items: string[]; notices: SearchNotice[] }

/** `?theme=adoption&verdict=with-care&status=documented&both=yes&sort=gap&items=a,b`. An unknown value is ignored and reported. */
export function readIndicatorsSearch(params: URLSearchParams, known: ReadonlySet<string>): IndicatorsSearch {
  const notices: SearchNotice[] = []
  const facet = <const T extends string>(name: string, choices: readonly T[]): T | null => {
    const found = readChoice(params, name, ['', ...choices], '', notices)
    return choices.find((c) => c === found) ?? null
  }
  return {
    filters: {
      theme: facet('theme', THEMES),
      verdict: facet('verdict', INDICATOR_VERDICTS),
      status: facet('status', STATUSES),
      both: facet('both', ['yes']) === 'yes',
    },
    sort: readChoice(params, 'sort', INDICATOR_SORTS, 'theme', notices),
    items: readItems(params, known, notices),
    notices,
  }
}

export const INDICATOR_SHAPES = ['index', 'per-head', 'share-gdp', 'log'] as const
export type IndicatorShape = (typeof INDICATOR_SHAPES)[number]
/** How the page of an indicator draws its series; null: as the figure is. */
export type IndicatorView = {
  shape: IndicatorShape | null
  from: string | null
  until: string | null
  other: string | null
  notices: SearchNotice[]
}

/** `?as=index&from=2015&until=2024&with=other`: how the figure of an indicator is shown, for which years, and beside which other. */
export function readIndicatorView(params: URLSearchParams, id: string, known: ReadonlySet<string> | null): IndicatorView {
  const notices: SearchNotice[] = []
  const shape = readChoice(params, 'as', ['', ...INDICATOR_SHAPES], '', notices)
  const year = (name: string): string | null => {
    const raw = params.get(name)
    if (raw === null || raw === '') return null
    if (/^\d{4}$/.test(raw)) return raw
    notices.push({ parameter: name, value: raw.slice(0, 60) })
    return null
  }
  const [from, until] = [year('from'), year('until')]
  const turned = from !== null && until !== null && from > until
  if (turned) notices.push({ parameter: 'until', value: until })
  const wanted = params.get('with')
  const isKnown = wanted === null || wanted === '' || known === null || known.has(wanted)
  if (!isKnown && wanted !== null) notices.push({ parameter: 'with', value: wanted.slice(0, 60) })
  return {
    shape: INDICATOR_SHAPES.find((s) => s === shape) ?? null,
    from,
    until: turned ? null : until,
    other: wanted === '' || wanted === id || !isKnown ? null : wanted,
    notices,
  }
}
