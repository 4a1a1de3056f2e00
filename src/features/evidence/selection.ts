import { useMemo, useState } from 'react'

/** Chosen claims, by their place in the ledger: they stay chosen while filters and order change. */
export type Selection = {
  all: ReadonlySet<number>
  has: (claim: number) => boolean
  toggle: (claim: number) => void
  add: (claims: ArrayLike<number>) => void
  clear: () => void
  countIn: (claims: Uint32Array) => number
}

export function useSelection(): Selection {
  const [all, setAll] = useState<ReadonlySet<number>>(new Set())
  return useMemo(
    () => ({
      all,
      has: (claim) => all.has(claim),
      toggle: (claim) =>
        setAll((before) => {
          const next = new Set(before)
          if (!next.delete(claim)) next.add(claim)
          return next
        }),
      add: (claims) => setAll((before) => new Set([...before, ...Array.from(claims)])),
      clear: () => setAll(new Set()),
      countIn: (claims) => {
        if (all.size === 0) return 0
        let count = 0
        for (const claim of claims) if (all.has(claim)) count += 1
        return count
      },
    }),
    [all],
  )
}
