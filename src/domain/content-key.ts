/** A value as JSON with the keys of all objects sorted, so that equal values give equal texts. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  )
}

/**
 * A short name for a value by what it holds: equal values have equal names, in every browser and at build time. Not for secrets: two
 * 32-bit FNV-1a hashes over the value as JSON.
 */
export function contentKey(value: unknown): string {
  const text = JSON.stringify(ordered(value))
  let a = 0x811c9dc5
  let b = 0xcbf29ce4
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + 0x9e37), 0x01000193)
  }
  return [a, b].map((n) => (n >>> 0).toString(36)).join('')
}

const pictures = new WeakMap<object, string>()
/** What the plots of a figure show (spec, words, language) in one short name; the static pictures of a page are found by it. */
export function pictureKey(figure: { spec: object; labels: object }, locale: string): string {
  const known = pictures.get(figure)
  if (known !== undefined) return known
  const key = contentKey([locale, figure.spec, figure.labels])
  pictures.set(figure, key)
  return key
}
