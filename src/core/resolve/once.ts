import type { Dataset } from '#schema/dataset.ts'
import type { Context } from './rich.ts'

/**
 * Makes an answer once for each dataset, version and language, and hands out the same one afterwards. For what many answers are made from:
 * a list of all figures, a company of several pairs. Nobody may change what comes back.
 */
export function oncePerLanguage<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Dataset, Map<string, { value: T }>>()
  return (context) => {
    const ofData = made.get(context.data) ?? new Map<string, { value: T }>()
    made.set(context.data, ofData)
    const key = `${context.locale} ${context.version}`
    const known = ofData.get(key) ?? { value: make(context) }
    ofData.set(key, known)
    return known.value
  }
}

/** The same for the members of a collection: `make` is called once for each id and language. */
export function onceForEach<K, T>(make: (id: K, context: Context) => T): (id: K, context: Context) => T {
  const shelf = oncePerLanguage(() => new Map<K, { value: T }>())
  return (id, context) => {
    const known = shelf(context).get(id) ?? { value: make(id, context) }
    shelf(context).set(id, known)
    return known.value
  }
}
