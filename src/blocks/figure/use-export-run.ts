import { useState } from 'react'
import type { ExportFault } from '#charts/export/export-error.ts'
import { type ExportState, causeOf } from './export-state.ts'

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
