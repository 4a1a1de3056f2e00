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

/** The same object for as long as a scenario says the same, so that what is drawn from it is not drawn again. */
const useSame = (scenario: Scenario): Scenario => {
  const text = JSON.stringify(scenario)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the scenario
  return useMemo(() => scenario, [text])
}

/** Changes a scenario from what was asked for last, which may not be drawn yet. At once: the address too, with an entry of its own. */
export type SetScenario = (slot: Slot, next: (now: Scenario) => Scenario, atOnce?: boolean) => void

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
  const asked = draft ?? read.scenarios
  const [a, b] = [useSame(asked.a), useSame(asked.b)]
  const scenarios = useMemo(() => ({ a, b }), [a, b])
  // What a slider is given stays the same from key to key: only the moved one is drawn again.
  const address = useRef(read.scenarios)
  address.current = read.scenarios
  /** What was asked for last, drawn or not; null: what the address says. */
  const asking = useRef<Scenarios | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that changed, by whom ever, is what holds
  useEffect(() => {
    asking.current = null
    setDraft(null)
  }, [search])
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])

  const change = useCallback(
    (next: (now: Scenarios) => Scenarios, atOnce = false) => {
      const all = next(asking.current ?? address.current)
      asking.current = all
      setDraft(all)
      clearTimeout(timer.current ?? undefined)
      const write = () => setSearch(Object.assign({}, ...SLOTS.map((slot) => writeScenario(slot, all[slot], known))), { replace: !atOnce })
      if (atOnce) write()
      else timer.current = setTimeout(write, REST_MS)
    },
    [known, setSearch],
  )
  const setScenario: SetScenario = useCallback(
    (slot, next, atOnce) => change((now) => ({ ...now, [slot]: next(now[slot]) }), atOnce),
    [change],
  )
  const swap = useCallback(() => change(({ a, b }) => ({ a: b, b: a }), true), [change])
  return {
    scenarios,
    show: read.show,
    notices: read.notices,
    setScenario,
    swap,
    setShow: (outcome: ScenarioOutcome) => setSearch({ show: outcome === 'displaced' ? null : outcome }),
  }
}
