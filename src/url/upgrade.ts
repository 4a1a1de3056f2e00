/** Parameters that had another name in earlier releases. Links with the old names still exist. */
const RENAMED: readonly (readonly [before: string, now: string])[] = [['wall', 'full-screen']]

/** The query with today's names; the same text when there is nothing to rename. A new name that is already there wins. */
export function upgradeSearch(search: string): string {
  const params = new URLSearchParams(search)
  let isChanged = false
  for (const [before, now] of RENAMED) {
    const value = params.get(before)
    if (value === null) continue
    params.delete(before)
    if (!params.has(now)) params.set(now, value)
    isChanged = true
  }
  return isChanged ? `?${params}` : search
}
