/** What can go wrong between the app and the API. Each knows what a reader and a maintainer need. */
export type DataFailure =
  | { kind: 'offline'; resource: string }
  | { kind: 'network'; resource: string }
  | { kind: 'fault'; resource: string }
  | { kind: 'http'; resource: string; status: number }
  | { kind: 'schema'; resource: string; path: string; problem: string }
  | { kind: 'version'; resource: string; found: string }
  /** The worker that searches the claims stopped, and so did the one that replaced it. */
  | { kind: 'stopped'; resource: string }

export class DataError extends Error {
  readonly failure: DataFailure
  constructor(failure: DataFailure, options?: ErrorOptions) {
    super(`${failure.kind} error for ${failure.resource}`, options)
    this.failure = failure
  }
}

/** The failure behind any thrown value. What the client did not report is a fault of the app, not of the connection. */
export const failureOf = (error: unknown, resource: string): DataFailure =>
  error instanceof DataError ? error.failure : { kind: 'fault', resource }
