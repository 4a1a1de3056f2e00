import { data } from './data/zh-hant.ts'
import { shell } from './shell/zh-hant.ts'
import { vocabulary } from './vocabulary/zh-hant.ts'
import type { Messages } from './en.ts'

export const messages: Messages = { vocabulary, shell, data }
