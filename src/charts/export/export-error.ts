/** Why an export failed. The words for each cause, with what to use instead, are in the catalogue (exporting.failed). */
export type ExportFault = 'draw' | 'canvas' | 'clipboard' | 'noClipboard' | 'load'

export class ExportError extends Error {
  readonly fault: ExportFault
  constructor(fault: ExportFault, options?: { cause: unknown }) {
    super(`export failed: ${fault}`, options)
    this.fault = fault
  }
}

/** The cause of an exception during an export; `otherwise` for one that does not name it. */
export const faultOf = (error: unknown, otherwise: ExportFault): ExportFault => (error instanceof ExportError ? error.fault : otherwise)
