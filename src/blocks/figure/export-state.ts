import { type ExportFault, faultOf } from '#charts/export/export-error.ts'
import type { ExportMessages } from '#i18n/messages/export/en.ts'

/** Where an export stands: nothing asked for yet, at work, done with what is to be said, or failed with its cause. */
export type ExportState = { kind: 'idle' } | { kind: 'working' } | { kind: 'done'; text: string } | { kind: 'failed'; fault: ExportFault }

/** The cause of a failed export. Code that is fetched when it is needed and does not come is a fault of loading. */
export const causeOf = (error: unknown, otherwise: ExportFault): ExportFault =>
  error instanceof TypeError && /import|fetch/i.test(error.message) ? 'load' : faultOf(error, otherwise)

/** What is said of an export: nothing before the first. */
export function stateText(state: ExportState, words: Pick<ExportMessages, 'working' | 'failed'>): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'working':
      return words.working
    case 'done':
      return state.text
    case 'failed':
      return words.failed[state.fault]
  }
}
