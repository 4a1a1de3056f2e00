/** What stopped an export; the words for each, with what to take instead, are in the catalogue (exporting.failed). */
export type ExportTrouble = 'draw' | 'canvas' | 'clipboard' | 'noClipboard' | 'load'

export class ExportError extends Error {
  readonly trouble: ExportTrouble
  constructor(trouble: ExportTrouble, options?: { cause: unknown }) {
    super(`export failed: ${trouble}`, options)
    this.trouble = trouble
  }
}

/** The trouble behind anything thrown while exporting; `otherwise` for what did not say. */
export const troubleOf = (error: unknown, otherwise: ExportTrouble): ExportTrouble =>
  error instanceof ExportError ? error.trouble : otherwise
