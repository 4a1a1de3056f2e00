/** What an address of two companies asks for, given the companies in their order. */
export type PairPlan =
  | { kind: 'show' }
  | { kind: 'redirect'; a: string; b: string }
  | { kind: 'same'; id: string }
  | { kind: 'unknown'; ids: readonly string[] }

/**
 * Each pair has one address, in the order of the list. The other order redirects there; one company twice, or a company that is not in
 * the list, is an error with words.
 */
export function planPair(a: string, b: string, order: readonly string[]): PairPlan {
  const unknown = [...new Set([a, b])].filter((id) => !order.includes(id))
  if (unknown.length > 0) return { kind: 'unknown', ids: unknown }
  if (a === b) return { kind: 'same', id: a }
  return order.indexOf(a) < order.indexOf(b) ? { kind: 'show' } : { kind: 'redirect', a: b, b: a }
}

/** The pair in the order of the list. */
export const inOrder = (a: string, b: string, order: readonly string[]): [string, string] =>
  order.indexOf(a) <= order.indexOf(b) ? [a, b] : [b, a]

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Whether a part of an address can be an id at all. Anything else is not sent to the server. */
export const isSlug = (id: string): boolean => SLUG.test(id)
