import type { Locale } from '#i18n/locales.ts'

/** What a page asks of the worker. `keep` is answered several times: progress, and at the end the state or a failure. */
export type DeviceAsk = { ask: 'state' } | { ask: 'keep'; locales: readonly Locale[] } | { ask: 'take-over' }

/** What lies on the device. Bytes as they are stored. */
export type DeviceState = {
  build: string
  entry: string
  kept: readonly Locale[]
  bytes: number
  /** Bytes still to come for everything. */
  missing: number
}

/** What the service worker says to a page that asked it something; `done` and `total` are bytes. */
export type DeviceReply = { is: 'progress'; done: number; total: number } | { is: 'state'; state: DeviceState } | { is: 'failed' }
