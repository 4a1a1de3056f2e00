/** Keys that lead from dot to dot: to the next from left to right, or back. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/**
 * The code that an arrow key leads to, in the order in which a picture is read. It stays at the ends; with none active it starts at the end
 * that the key comes from. Null where nothing is drawn; undefined when the key is no arrow.
 */
export function steppedDot(codes: readonly string[], active: string | null, key: string): string | null | undefined {
  const step = STEPS[key]
  if (step === undefined) return undefined
  const at = active === null ? -1 : codes.indexOf(active)
  const last = codes.length - 1
  return codes[at < 0 ? (step > 0 ? 0 : last) : Math.max(0, Math.min(last, at + step))] ?? null
}
