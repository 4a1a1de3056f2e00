import type { Transport } from '#data/client.ts'

/** Draws every figure at both widths in every language, for the pages to embed. Returns how many plots were drawn. */
export async function drawFigures(_read: Transport, _figures: readonly string[]): Promise<number> {
  return 0
}
