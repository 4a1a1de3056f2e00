import { useState } from 'react'
import { type ExportFault, faultOf } from '#charts/export/export-error.ts'
import type { ExportMessages } from '#i18n/messages/export/en.ts'

/** Where an export stands: nothing asked for yet, at work, done with what is to be said, or failed with its cause. */
export type ExportState = { kind: 'idle' } | { kind: 'working' } | { kind: 'done'; text: string } | { kind: 'failed'; fault: ExportFault }

/** The cause of a failed export. Code that is fetched when it is needed and does not come is a fault of loading. */
export const causeOf = (error: unknown, otherwise: ExportFault): ExportFault =>
  error instanceof TypeError && /import|fetch/i.test(error.message) ? 'load' : faultOf(error, otherwise)

/** What the buttons of an export do: work whose end is said, and a file that is handed over. `save` returns what is to be said. */
export type ExportTools = {
  run: (work: () => Promise<string>, otherwise: ExportFault) => Promise<void>
  save: (name: string, type: string, content: BlobPart) => string
  say: (text: string) => void
}

/** The state of a menu of exports, and what runs one. In `run`, `otherwise` is the cause of a failure that names none. */
export function useExportRun(): { state: ExportState } & Pick<ExportTools, 'run' | 'say'> {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const say = (text: string) => setState({ kind: 'done', text })
  const run: ExportTools['run'] = async (work, otherwise) => {
    setState({ kind: 'working' })
    try {
      say(await work())
    } catch (error) {
      setState({ kind: 'failed', fault: causeOf(error, otherwise) })
    }
  }
  return { state, run, say }
}

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
