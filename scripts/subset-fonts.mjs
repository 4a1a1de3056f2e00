// Makes src/ui/fonts/*.woff2: the Latin letters, weights and signs that the three languages use, from the packages of @fontsource.
// Run by hand after a change of CHARACTERS or of a package; the result is committed. Both fonts are under the SIL Open Font License.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

/** Every character that the fonts hold: ASCII, accented letters of names, and the signs that typography needs. */
export const CHARACTERS = `${range(0x20, 0x7e)}\u00a0£¥§©«®°±²³·»½ÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÜßàáâãäåæçèéêëíîïñòóôõöøùúûüýœ–—‘’‚“”•…€™←↑→↓−≈≤≥×÷\u2009\u202f`

const FONTS = [
  { from: 'inter/files/inter-latin-wght-normal.woff2', to: 'inter', wght: { min: 400, max: 600 } },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', to: 'source-serif-4', wght: { min: 400, max: 600 } },
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { default: subsetFont } = await import('subset-font')
  for (const { from, to, wght } of FONTS) {
    const font = readFileSync(`node_modules/@fontsource-variable/${from}`)
    const subset = await subsetFont(font, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght } })
    writeFileSync(`src/ui/fonts/${to}.woff2`, subset)
    console.log(`${to}: ${font.length} → ${subset.length} bytes`)
  }
}
