import { useState } from 'react'
import { readWorkFile, type WorkRefusal } from '#store/study/work-file.ts'
import { type Submission, withOpened } from './marking.ts'

/** A handed-in file that cannot be read, and why. */
export type Refused = { file: string; refusal: WorkRefusal }

/** Handed-in files that are open now, those that were refused, and what opens and closes them. A file that is opened again takes the place of the first. */
export function useSubmissions() {
  const [works, setWorks] = useState<Submission[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ file: file.name, result: readWorkFile(await file.text()) })))
    setRefused(read.flatMap(({ file, result }) => ('why' in result ? [{ file, refusal: result }] : [])))
    const good = read.flatMap(({ file, result }) => ('why' in result ? [] : [{ file, ...result }]))
    setWorks((now) => withOpened(now, good))
  }
  const close = (it: Submission) => setWorks((now) => now.filter((w) => w !== it))
  return { works, refused, open, close }
}
