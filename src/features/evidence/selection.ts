import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useKept } from '#blocks/store/use-kept.ts'
import type { LedgerSession } from '#data/ledger/session.ts'
import { readerStore } from '#store/reader-store.ts'

/** Selected claims, by their position in the ledger: they stay selected while filters and order change. */
export type Selection = {
  all: ReadonlySet<number>
  has: (claim: number) => boolean
  toggle: (claim: number) => void
  add: (claims: ArrayLike<number>) => void
  clear: () => void
  countIn: (claims: Uint32Array) => number
}

const RECORD = 'ledger'

/**
 * The selection, kept in the browser by the claims' ids: it is there again after Back, a reload, in another language and in another tab.
 * Claims that no longer exist are dropped.
 */
export function useSelection(session: LedgerSession): Selection {
  const [all, setAll] = useState<ReadonlySet<number>>(new Set())
  const kept = useKept('selections')?.find((record) => record.id === RECORD)?.value.claims
  const keptText = kept?.join(' ') ?? ''
  /** What this page wrote last: when the store reports it back, nothing changes. */
  const written = useRef<string | null>(null)

  useEffect(() => {
    if (keptText === (written.current ?? '')) return
    written.current = keptText
    let live = true
    session.ask('places', { ids: keptText === '' ? [] : keptText.split(' ') }).then(
      (places) => live && setAll(new Set(places)),
      // Without the ledger there is nothing to select in; what is kept stays kept.
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [session, keptText])

  const change = useCallback(
    (next: ReadonlySet<number>) => {
      setAll(next)
      session.ask('ids', { ordinals: Uint32Array.from(next) }).then(
        (claims) => {
          written.current = claims.join(' ')
          return claims.length === 0 ? readerStore().remove('selections', RECORD) : readerStore().put('selections', RECORD, { claims })
        },
        () => undefined,
      )
    },
    [session],
  )
  return useMemo(
    () => ({
      all,
      has: (claim) => all.has(claim),
      toggle: (claim) => {
        const next = new Set(all)
        if (!next.delete(claim)) next.add(claim)
        change(next)
      },
      add: (claims) => change(new Set([...all, ...Array.from(claims)])),
      clear: () => change(new Set()),
      countIn: (claims) => {
        if (all.size === 0) return 0
        let count = 0
        for (const claim of claims) if (all.has(claim)) count += 1
        return count
      },
    }),
    [all, change],
  )
}
