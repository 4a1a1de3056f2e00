/** Claims to export, by their position in the ledger: those selected in the list's order, then those selected that the filters hide; all of the list when none is selected. */
export function chosenOf(order: Uint32Array, selected: ReadonlySet<number>): Uint32Array {
  if (selected.size === 0) return order
  const inOrder = order.filter((claim) => selected.has(claim))
  const seen = new Set(inOrder)
  return Uint32Array.from([...inOrder, ...[...selected].filter((claim) => !seen.has(claim))])
}
