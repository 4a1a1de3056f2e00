import * as v from 'valibot'
import { contentKey } from '#domain/content-key.ts'
import { StudyWork, WORK_SHAPE } from '#schema/study-work.ts'

/** What a student hands in. `mark` shows whether the file arrived unchanged; it hides nothing and does not prove who wrote it. */
const Envelope = v.object({
  parallax: v.literal('work'),
  shape: v.number(),
  handedIn: v.pipe(v.string(), v.isoTimestamp()),
  mark: v.string(),
  work: v.unknown(),
})

/** Why a file is not read. `path`: the place in the file that is wrong. */
export type WorkRefusal =
  | { why: 'empty' }
  | { why: 'too-large' }
  | { why: 'not-json' }
  | { why: 'foreign' }
  | { why: 'newer' }
  | { why: 'damaged'; path: string }
  | { why: 'changed' }

/** More characters than a student writes in one case; a longer file is refused. */
const MAX_CHARACTERS = 2_000_000

/** The file's text. `handedIn`: moment, ISO 8601. `manifest`: what the file says of the numbers that were worked on (files/manifest.ts). */
export const workFile = (work: StudyWork, handedIn: string, manifest: readonly string[]): string =>
  `${JSON.stringify({ parallax: 'work', shape: WORK_SHAPE, handedIn, mark: contentKey({ handedIn, work }), work, manifest }, null, 1)}\n`

/** A name that sorts by case and student. */
export const workFileName = (work: StudyWork): string => {
  const name = work.name
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${work.case}${name === '' ? '' : `-${name}`}.parallax-work.json`
}

/** A handed-in work. `mark` names the file's content: the same file opened again has the same one. */
export type HandedIn = { work: StudyWork; handedIn: string; mark: string }

/** Reads a handed-in file. What does not fit is refused with a reason and never guessed. */
export function readWorkFile(text: string): HandedIn | WorkRefusal {
  if (text.trim() === '') return { why: 'empty' }
  if (text.length > MAX_CHARACTERS) return { why: 'too-large' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { why: 'not-json' }
  }
  const envelope = v.safeParse(Envelope, data)
  if (!envelope.success) return { why: 'foreign' }
  const { shape, handedIn, mark, work } = envelope.output
  if (shape > WORK_SHAPE) return { why: 'newer' }
  const read = v.safeParse(StudyWork, work)
  if (!read.success) return { why: 'damaged', path: v.getDotPath(read.issues[0]) ?? '' }
  if (mark !== contentKey({ handedIn, work })) return { why: 'changed' }
  return { work: read.output, handedIn, mark }
}
