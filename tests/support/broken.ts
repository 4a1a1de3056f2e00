/** Ways to break a valid value, one place at a time, for schemas that have to refuse each. */

type Path = readonly string[]
/** One way to break a value: where, how, and the doing and undoing of it. */
export type Break = { where: string; how: 'missing' | 'unknown key' | 'other type' | 'unknown word'; apply: () => void; undo: () => void }

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const shapeOf = (value: unknown): string =>
  isFields(value)
    ? Object.entries(value)
        .map(([key, part]) => `${key}:${key === 'kind' ? String(part) : typeOf(part)}`)
        .sort()
        .join()
    : typeOf(value)

/**
 * A copy with one element of each shape in every list, at most `most`, and as many names in every map: enough to break every kind of
 * place, and quick to check. Lists of plain values are cut to one length, because some have to be equally long.
 */
export function trimmed(value: unknown, isMap: (path: Path) => boolean, most = 8, path: Path = []): unknown {
  const inner = (part: unknown, key: string) => trimmed(part, isMap, most, [...path, key])
  if (Array.isArray(value)) {
    const isPlain = value.every((part) => typeof part !== 'object' || part === null)
    const some = isPlain ? value : [...new Map(value.map((part) => [shapeOf(part), part] as const)).values()]
    return some.slice(0, most).map((part) => inner(part, '[]'))
  }
  if (!isFields(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries((isMap(path) ? entries.slice(0, most) : entries).map(([key, part]) => [key, inner(part, key)]))
}

/** A value of another type than the given one, and than any that a field may have beside it. */
const otherType = (value: unknown): unknown =>
  typeof value === 'boolean' ? 'yes' : typeof value === 'number' || value === null ? { wrong: true } : 7.5

/**
 * Every single break of a value. Places in lists are written as [], and so are the names in a map, which may have any names, and lack any.
 */
export function* breaks(holder: Fields, isMap: (path: Path) => boolean, path: Path = []): Generator<Break> {
  for (const key of Object.keys(holder)) {
    const own = [...path, Array.isArray(holder) || isMap(path) ? '[]' : key]
    const where = own.join('.')
    const value = holder[key]
    const undo = () => {
      holder[key] = value
    }
    const become = (broken: unknown) => () => {
      holder[key] = broken
    }
    if (!own.at(-1)?.startsWith('[')) yield { where, how: 'missing', apply: () => delete holder[key], undo }
    yield { where, how: 'other type', apply: become(otherType(value)), undo }
    if (typeof value === 'string') yield { where, how: 'unknown word', apply: become('no such word'), undo }
    if (isFields(value)) {
      const apply = () => {
        value['no-such-key'] = true
      }
      yield { where, how: 'unknown key', apply, undo: () => delete value['no-such-key'] }
    }
    // Lists are walked like objects: their keys are their places.
    if (isFields(value) || Array.isArray(value)) yield* breaks(value as Fields, isMap, own) // reason: a list of values by their places
  }
}
