import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Locale } from '#i18n/locales.ts'
import { faceOf } from './font-collection.ts'

/** Where operating systems keep Noto CJK, whose licence (SIL OFL) allows using and embedding it; the first folder that has it is used. */
const FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk', '/usr/share/fonts/google-noto-cjk']
const CJK_FILES = ['NotoSansCJK-Regular.ttc', 'NotoSerifCJK-Bold.ttc'] as const
/** Faces inside a file, in the order of all Noto CJK collections: Japanese, Korean, then the two Chinese ones. */
const FACE: Partial<Record<Locale, number>> = { 'zh-Hans': 2, 'zh-Hant': 3 }

const LATIN = [
  { from: 'inter/files/inter-latin-wght-normal.woff2', weight: 400 },
  { from: 'inter/files/inter-latin-wght-normal.woff2', weight: 600 },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', weight: 600 },
] as const

/** Folder of the Chinese fonts, or null where this machine has none. */
const cjkFolder = (): string | null => FOLDERS.find((folder) => CJK_FILES.every((file) => existsSync(join(folder, file)))) ?? null

/** Whether pictures can be written in a language on this machine. */
export const hasFonts = (locale: Locale): boolean => FACE[locale] === undefined || cjkFolder() !== null

/**
 * Files of the fonts for pictures in a language, with the letters that they need and no others: a whole Chinese font would be read again
 * for every picture. Made once for the same letters and kept in `cache`.
 */
export async function fontFiles(cache: string, locale: Locale, letters: string): Promise<string[]> {
  mkdirSync(cache, { recursive: true })
  const all = [...new Set(letters)].sort().join('')
  const make = async (name: string, source: () => Buffer, axes?: { wght: number }) => {
    const file = join(cache, `${createHash('sha256').update(`${name}|${all}`).digest('hex').slice(0, 16)}.font`)
    if (!existsSync(file))
      writeFileSync(file, await subsetFont(source(), all, { targetFormat: 'truetype', ...(axes ? { variationAxes: axes } : {}) }))
    return file
  }
  const files: string[] = []
  for (const { from, weight } of LATIN)
    files.push(await make(`${from}-${weight}`, () => readFileSync(`node_modules/@fontsource-variable/${from}`), { wght: weight }))
  const [face, folder] = [FACE[locale], cjkFolder()]
  if (face !== undefined && folder !== null)
    for (const file of CJK_FILES) files.push(await make(`${file}-${face}`, () => faceOf(readFileSync(join(folder, file)), face)))
  return files
}
