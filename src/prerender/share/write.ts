import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Locale } from '#i18n/locales.ts'
import { sharePath } from '#url/share.ts'
import { fontFiles } from './fonts.ts'
import type { ShareImage } from './images.ts'
import { indexedPng } from './indexed-png.ts'

/** Pictures that were drawn before, by their content, so that an unchanged picture is not drawn again. */
const CACHE = '.cache/share'
/** Of the files kept there: another form of picture has another name. */
const FORM = 'indexed-7'

/**
 * Writes pictures as PNG under `dist/share/<locale>/`.
 * @param drawnIn language of the words in them: English where this machine has no font for the page's own
 * @returns how many had to be drawn
 */
export async function writeShareImages(dist: string, locale: Locale, drawnIn: Locale, images: readonly ShareImage[]): Promise<number> {
  const letters = images.map((image) => image.svg.replace(/<[^>]*>/g, '')).join('')
  const fonts = await fontFiles(join(CACHE, 'fonts'), drawnIn, letters)
  let drawn = 0
  for (const { name, svg } of images) {
    const kept = join(CACHE, `${createHash('sha256').update(FORM).update(svg).update(fonts.join()).digest('hex').slice(0, 24)}.png`)
    if (!existsSync(kept)) {
      const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Inter' }
      const picture = new Resvg(svg, { font }).render()
      writeFileSync(kept, indexedPng(picture) ?? picture.asPng())
      drawn += 1
    }
    const to = join(dist, sharePath(name, locale).replace(/^.*\/share\//, 'share/'))
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(kept, to)
  }
  return drawn
}
