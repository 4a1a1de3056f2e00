/** Letters to insert, remove or replace to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

const words = (id: string) => new Set(id.split('-'))

/** How many words only one of the two ids has. Another order or a missing word then counts less than its letters would. */
function wordDistance(a: string, b: string): number {
  const [x, y] = [words(a), words(b)]
  const only = [...x].filter((w) => !y.has(w)).join('').length + [...y].filter((w) => !x.has(w)).join('').length
  return only
}

/**
 * The ids most like the one that was asked for, nearest first: by letters or by words, whichever is nearer.
 * Ids that differ in more than half of their letters are not offered.
 */
export function nearIds(asked: string, ids: readonly string[], most = 5): string[] {
  const limit = Math.max(2, Math.floor(asked.length / 2))
  return ids
    .map((id) => ({ id, distance: Math.min(editDistance(asked, id), wordDistance(asked, id)) }))
    .filter((x) => x.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((x) => x.id)
}
