import type { Locale } from '#i18n/locales.ts'

/**
 * Where answers come from: files over HTTP (http-port.ts), the core in the same thread (memory-port.ts), or either of them in another
 * thread (worker-port.ts). Everything that the app knows of the content goes through one port.
 */
export type DataPort = {
  /** Version of the dataset behind the port. Rejects like `read`. */
  version: (locale: Locale) => Promise<string>
  /**
   * The answer to a path below `api/v1/{locale}/`, without extension, as parsed JSON; its shape is not checked yet.
   * Rejects with DataError, or with an AbortError when the signal says so.
   */
  read: (locale: Locale, resource: string, signal?: AbortSignal) => Promise<unknown>
  /** Whether a worker can read the same source by itself, over HTTP. Otherwise it gets a channel to this port. */
  isHttp: boolean
}

/** The version when none could be read: the app goes on, and each panel says what failed. */
const UNKNOWN = 'unknown'

type Source = { port: DataPort; version: string }
let source: Source | null = null

/** The port of this document or worker. Throws when none was opened. */
export function dataPort(): DataPort {
  if (!source) throw new Error('no data port: call openPort first')
  return source.port
}

/** Version of the dataset that the port answers from; part of every query's key, so that an answer is fresh as long as it is the same. */
export function dataVersion(): string {
  if (!source) throw new Error('no data port: call openPort first')
  return source.version
}

/**
 * Makes a port the one that everything reads from, and asks it for its version before anything else: a pre-rendered page brings the version
 * along, so that this waits for nothing there.
 */
export async function openPort(port: DataPort, locale: Locale): Promise<void> {
  source = { port, version: await port.version(locale).catch(() => UNKNOWN) }
}
