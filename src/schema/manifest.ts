import * as v from 'valibot'
import { Quantity } from './primitives.ts'
import { STATUSES } from './vocabulary.ts'

/** One number as a file gave it: its claim, the words in which it stood there, the number itself. */
export const SaidThen = v.strictObject({
  id: v.string(),
  said: v.nullable(v.string()),
  quantity: v.nullable(Quantity),
  status: v.picklist(STATUSES),
})

/** What a file that left this site says of itself. */
export const FileManifest = v.strictObject({
  /** Version of this form. */
  manifest: v.literal(1),
  /** Version of the dataset. */
  version: v.string(),
  /** Address of the page that the file was made from. */
  link: v.string(),
  claims: v.array(SaidThen),
})

export type SaidThen = v.InferOutput<typeof SaidThen>
export type FileManifest = v.InferOutput<typeof FileManifest>
