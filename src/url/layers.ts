/**
 * What lies over a page while its parameter is in the address: a figure full screen, and a claim above it. Each history entry records how
 * many entries ago each layer was opened, so that closing a layer goes back to the page below, also after a reload.
 */
export const LAYERS = ['full-screen', 'claim'] as const
export type Layer = (typeof LAYERS)[number]

/** Entries since the layer was opened; a layer that came with the address has no number. */
export type LayerDepths = { readonly [layer in Layer]?: number }

const has = (search: string, layer: Layer) => new URLSearchParams(search).has(layer)

/** The depths of the next history entry. `replace`: it replaces the present one. */
export function nextDepths(from: { search: string; depths: LayerDepths }, toSearch: string, replace: boolean): LayerDepths {
  const next: { [layer in Layer]?: number } = {}
  for (const layer of LAYERS) {
    if (!has(toSearch, layer)) continue
    const wasOpen = has(from.search, layer)
    const before = wasOpen ? from.depths[layer] : replace ? undefined : 0
    if (before !== undefined) next[layer] = replace ? before : before + 1
  }
  return next
}

/** Parameters to take out of the address when a layer closes: its own, and those of the layers over it. */
export const closing = (layer: Layer): Record<string, null> =>
  Object.fromEntries(LAYERS.slice(LAYERS.indexOf(layer)).map((name) => [name, null]))
