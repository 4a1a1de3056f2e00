/** What stopped an export; the words for each, with what to take instead, are in the catalogue (exporting.failed). */
export type ExportFault = 'draw' | 'canvas' | 'clipboard' | 'noClipboard' | 'load'

export class ExportError extends Error {
  readonly fault: ExportFault
  constructor(fault: ExportFault, options?: { cause: unknown }) {
    super(`export failed: ${fault}`, options)
    this.fault = fault
  }
}

/** The fault behind anything thrown while exporting; `otherwise` for what did not say. */
export const faultOf = (error: unknown, otherwise: ExportFault): ExportFault => (error instanceof ExportError ? error.fault : otherwise)
