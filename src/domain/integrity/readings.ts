import type { Dataset } from '#schema/dataset.ts'
import { spoken } from '../terms/spoken.ts'
import type { Problem } from './problem.ts'

/** Languages whose terms are filed by how they are read. */
const READ = ['zh-Hans', 'zh-Hant'] as const

/** A syllable as dictionaries write it: lower case, with its tone as a mark above one vowel or none. */
const SYLLABLE = /^(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?[aāáǎàoōóǒòeēéěèiīíǐìuūúǔùüǖǘǚǜ]{1,3}(?:n|ng|r)?$/u
const TONED = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/gu

/** What is wrong with the reading of a name; null when nothing is. Words of the Latin script stand in it as they are. */
export function readingFault(name: string, pinyin: string): string | null {
  // A Chinese character, or a run of Latin letters and signs, is read as one piece.
  const pieces = spoken(name).match(/\p{Script=Han}|[A-Za-z0-9&+-]+/gu) ?? []
  const read = pinyin.split(' ')
  if (read.length !== pieces.length) return `the reading "${pinyin}" has ${read.length} parts, the name ${pieces.length}`
  for (const [i, piece] of pieces.entries()) {
    const part = read[i] ?? ''
    if (!/\p{Script=Han}/u.test(piece)) {
      if (part !== piece) return `"${piece}" is read "${part}"`
      continue
    }
    if (!SYLLABLE.test(part)) return `"${part}" is no syllable of pinyin`
    // A word in the neutral tone has no mark; as the first it always has one.
    if ((part.match(TONED) ?? []).length > 1) return `"${part}" has two tones`
    if (i === 0 && !TONED.test(part)) return `"${part}" has no tone`
    TONED.lastIndex = 0
  }
  return null
}

/** Every term has its reading in both scripts: it is its place in the index. */
export const readingProblems = (data: Dataset): Problem[] =>
  READ.flatMap((locale) =>
    Object.entries(data.wording[locale]?.terms ?? {}).flatMap(([id, { term, pinyin }]) => {
      const what = pinyin === undefined ? 'no "pinyin": the term has no place in the index' : readingFault(term, pinyin)
      return what === null ? [] : [{ where: `terms/${id} (${locale})`, what }]
    }),
  )
