import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { ledgerQuery } from '#data/ledger/session.ts'
import { EMPTY_QUERY, type LedgerRow } from '#domain/ledger/query.ts'
import { find } from '#domain/search/find.ts'
import { type Fold, makeFold } from '#domain/search/fold.ts'
import { type Span, spansOf } from '#domain/search/highlight.ts'
import { buildIndex, type TextIndex } from '#domain/search/text-index.ts'
import { useLocale } from '#i18n/context.tsx'
import { plainText } from '#schema/rich-text.ts'
import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { PALETTE_GROUPS, type PaletteGroup, type PaletteItem } from './item.ts'

const CLAIMS_SHOWN = 6
const PER_GROUP = 5
const NO_PAIRS = { from: '', to: '' }

/** What the command palette found, in groups; `marks` gives the parts of a text that match the query. */
export type Results = {
  groups: { group: PaletteGroup; items: PaletteItem[] }[]
  marks: (text: string) => readonly Span[]
  claims: 'loading' | 'ready' | 'failed'
}

/** The claims that match a text, best first, with the terms that matched. Those of the last text stay until the next ones are there. */
function useClaims(text: string): { rows: LedgerRow[]; matched: string[]; state: Results['claims']; pairs: { from: string; to: string } } {
  const ledger = useQuery(ledgerQuery(useLocale()))
  const session = ledger.data
  const [found, setFound] = useState<{ rows: LedgerRow[]; matched: string[] }>({ rows: [], matched: [] })
  useEffect(() => {
    let live = true
    if (!session || text === '') {
      setFound({ rows: [], matched: [] })
      return
    }
    const query = { ...EMPTY_QUERY, text, sort: 'match' as const, descending: false }
    session
      .ask('query', { query })
      .then(async ({ order, matched }) => {
        // A text without any word asks for nothing, and gets no claims here.
        const rows = matched.length === 0 ? [] : await session.ask('rows', { ordinals: order.slice(0, CLAIMS_SHOWN), query, matched })
        if (live) setFound({ rows, matched })
      })
      .catch(() => {
        if (live) setFound({ rows: [], matched: [] })
      })
    return () => {
      live = false
    }
  }, [session, text])
  return { ...found, state: ledger.isError ? 'failed' : session ? 'ready' : 'loading', pairs: session?.info.pairs ?? NO_PAIRS }
}

/**
 * The index of items, made when something is first asked of it: items come in several parts, and the folding with the claims, and an index
 * for each would hold up the opening, which needs none.
 */
function useIndex(items: readonly PaletteItem[], fold: Fold): () => TextIndex {
  return useMemo(() => {
    let made: TextIndex | null = null
    const textOf = (i: number) => ({ title: items[i]?.label ?? '', body: `${items[i]?.detail ?? ''} ${items[i]?.more ?? ''}` })
    return () => {
      made ??= buildIndex(items.length, textOf, fold)
      return made
    }
  }, [items, fold])
}

/** The results for a text, in groups. Without a text: pages and commands. */
export function useResults(text: string, items: readonly PaletteItem[]): Results {
  const setSearch = useSetSearch()
  const { rows, matched, state, pairs } = useClaims(text)
  const fold = useMemo(() => makeFold(pairs), [pairs])
  const index = useIndex(items, fold)
  return useMemo(() => {
    const found = text === '' ? null : find(index(), text, fold)
    const listed =
      text === ''
        ? items.filter((i) => i.group === 'pages' || i.group === 'actions')
        : items
            .map((item, i) => ({ item, score: found?.scores[i] ?? 0 }))
            .filter(({ score }) => score > 0)
            .sort((a, b) => b.score - a.score)
            .map(({ item }) => item)
    const claims = rows.map(
      ({ claim, status }): PaletteItem => ({
        id: `claim-${claim.id}`,
        group: 'claims',
        label: plainText(claim.label),
        detail: plainText(claim.statement),
        status,
        run: () => setSearch({ claim: claim.id }),
      }),
    )
    const all = [...listed, ...claims]
    const limit = text === '' ? Number.POSITIVE_INFINITY : PER_GROUP
    const asked = fold(text)
    const named = new Set(all.filter((i) => fold(i.label) === asked))
    const groups = PALETTE_GROUPS.map((group) => ({
      group,
      items: all
        .filter((i) => i.group === group)
        .sort((a, b) => Number(named.has(b)) - Number(named.has(a)))
        .slice(0, group === 'claims' ? CLAIMS_SHOWN : limit),
    })).filter((g) => g.items.length > 0)
    // A text that is exactly a name means that thing: the definition of a term comes before everything that mentions it.
    const isNamed = ({ items: list }: { items: PaletteItem[] }) => list.some((i) => named.has(i))
    groups.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    const terms = new Set([...matched, ...(found?.matched ?? [])])
    return { groups, marks: (label: string) => spansOf(label, terms, fold), claims: state }
  }, [text, items, index, fold, rows, matched, state, setSearch])
}
