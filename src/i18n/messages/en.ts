import { compare } from './compare/en.ts'
import { data } from './data/en.ts'
import { shell } from './shell/en.ts'
import { vocabulary } from './vocabulary/en.ts'

/** The English catalogue; its shape is what every language must fill. */
export const messages = { vocabulary, shell, data, compare }
export type Messages = typeof messages
