import { data } from './data/zh-hans.ts'
import { shell } from './shell/zh-hans.ts'
import { vocabulary } from './vocabulary/zh-hans.ts'
import type { Messages } from './en.ts'

export const messages: Messages = { vocabulary, shell, data }
