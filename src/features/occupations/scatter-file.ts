import { embeddedFonts } from '#charts/export/embed-fonts.ts'
import type { ImageText } from '#charts/export/image-text.ts'
import { rasterise } from '#charts/export/rasterise.ts'
import { lightPalette } from '#charts/palette.ts'
import { withPngText } from '#files/png-text.ts'
import { scatterSvg } from './scatter-image.ts'
import type { ScatterParts } from './use-scatter.ts'

/** The picture as a file: an SVG, or a PNG drawn from it with the site's fonts. `about`: its manifest (files/manifest.ts). */
export async function scatterFile(
  format: 'png' | 'svg',
  parts: ScatterParts,
  text: ImageText,
  about: string,
): Promise<{ name: string; content: BlobPart }> {
  const name = `parallax-occupations.${format}`
  if (format === 'svg') return { name, content: scatterSvg(parts, text, lightPalette, '', about).svg }
  const picture = await rasterise(scatterSvg(parts, text, lightPalette, await embeddedFonts(), about))
  return { name, content: withPngText(new Uint8Array(await picture.arrayBuffer()), about) }
}
