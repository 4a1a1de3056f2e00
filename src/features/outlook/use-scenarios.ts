import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import type { ScenarioOutcome } from '#schema/outlook.ts'
import {
  type OutlookKnown,
  readOutlookSearch,
  type Scenario,
  type Scenarios,
  type Slot,
  SLOTS,
  writeScenario,
} from '#url/outlook-search.ts'

/** How long a slider must be still before the address changes, in ms. The page changes at once; the history gets one entry. */
const REST_MS = 200

/**
 * The two scenarios of the address, and how to change them. A change shows at once and goes into the address when the slider is still;
 * Back and links set them again.
 */
export function useScenarios(known: OutlookKnown) {
  const setSearch = useSetSearch()
  const search = usePageValue((page) => page.search) ?? ''
  const read = useMemo(() => readOutlookSearch(new URLSearchParams(search), known), [search, known])
  const [draft, setDraft] = useState<Scenarios | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const scenarios = draft ?? read.scenarios

  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that changed, by whom ever, is what holds
  useEffect(() => setDraft(null), [search])
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])

  const change = useCallback(
    (next: Partial<Scenarios>, atOnce = false) => {
      const all = { ...scenarios, ...next }
      setDraft(all)
      clearTimeout(timer.current ?? undefined)
      const write = () => setSearch(Object.assign({}, ...SLOTS.map((slot) => writeScenario(slot, all[slot], known))), { replace: !atOnce })
      if (atOnce) write()
      else timer.current = setTimeout(write, REST_MS)
    },
    [scenarios, known, setSearch],
  )
  return {
    scenarios,
    show: read.show,
    notices: read.notices,
    setScenario: (slot: Slot, scenario: Scenario, atOnce?: boolean) => change({ [slot]: scenario }, atOnce),
    swap: () => change({ a: scenarios.b, b: scenarios.a }, true),
    setShow: (outcome: ScenarioOutcome) => setSearch({ show: outcome === 'displaced' ? null : outcome }),
  }
}
