import { data } from './data/en.ts'
import { shell } from './shell/en.ts'
import { vocabulary } from './vocabulary/en.ts'

/** What every page needs, in one chunk. */
export const messages = { vocabulary, shell, data }
export type Messages = typeof messages
