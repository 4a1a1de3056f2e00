import { embeddedFonts } from '#charts/export/embed-fonts.ts'
import type { ImageText } from '#charts/export/image-text.ts'
import { rasterise } from '#charts/export/rasterise.ts'
import { lightPalette } from '#charts/palette.ts'
import { scatterSvg } from './scatter-image.ts'
import type { ScatterParts } from './use-scatter.ts'

/** The picture as a file: an SVG, or a PNG drawn from it with the site's fonts. */
export async function scatterFile(
  format: 'png' | 'svg',
  parts: ScatterParts,
  text: ImageText,
): Promise<{ name: string; content: BlobPart }> {
  const name = `parallax-occupations.${format}`
  if (format === 'svg') return { name, content: scatterSvg(parts, text, lightPalette).svg }
  return { name, content: await rasterise(scatterSvg(parts, text, lightPalette, await embeddedFonts())) }
}
