import { messagesReady } from '#i18n/namespace.ts'

/** Why code that is fetched when it is needed did not come. */
export type PartCause = 'offline' | 'server' | 'gone' | 'broken'

export class PartError extends Error {
  readonly partCause: PartCause
  constructor(partCause: PartCause, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.partCause = partCause
  }
}

/** A piece of the app in a chunk of its own. */
export type Part<T> = {
  /** Fetches it. After it came once, it is never fetched again. Throws PartError. */
  load: () => Promise<T>
  /** What `load` brought, or undefined. */
  now: () => T | undefined
}

/** The address in a browser's message about a failed import, or null. */
const failedUrl = (error: unknown): string | null =>
  (error instanceof Error ? /https?:\/\/[^\s'")]+\.(?:js|mjs|tsx?)\b[^\s'")]*/.exec(error.message)?.[0] : undefined) ?? null

/** Why a fetch failed: offline, no answer, no such file (a new release removed it), or code that came and threw. */
async function causeOf(error: unknown): Promise<PartCause> {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return 'offline'
  const url = failedUrl(error)
  // Messages of browsers: Chromium "dynamically imported module", Firefox "dynamically imported module", Safari "Importing a module script".
  const isImport = error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message)
  if (url === null) return isImport ? 'server' : 'broken'
  const answer = await fetch(url, { method: 'HEAD' }).catch(() => null)
  if (answer === null) return 'server'
  return answer.status === 404 || answer.status === 410 ? 'gone' : answer.ok && !isImport ? 'broken' : 'server'
}

/**
 * A part that is fetched when it is first needed. A browser remembers a failed import for the life of the document, so a repeated try
 * asks under another address; where that cannot help (a new release took the file away) a new document can.
 * Its messages are fetched with it: when it is there, its words are.
 * @param open the import itself, so that the bundler sees it
 * @param pick what is wanted of the module
 */
export function part<M, T>(open: () => Promise<M>, pick: (module: M) => T | undefined): Part<T> {
  let got: T | undefined
  let running: Promise<T> | null = null
  let failed: string | null = null
  let tries = 0
  const attempt = async (): Promise<T> => {
    const first = await open().catch((error: unknown) => {
      if (failed === null) throw error
      tries += 1
      // The same file, so the same module.
      return import(/* @vite-ignore */ `${failed}?try=${tries}`) as Promise<M>
    })
    await messagesReady()
    const found = pick(first)
    if (found === undefined) throw new Error('the fetched code is not the expected one')
    return found
  }
  const load = async (): Promise<T> => {
    if (got !== undefined) return got
    running ??= attempt()
    try {
      got = await running
      return got
    } catch (error) {
      failed = failedUrl(error)?.replace(/\?.*$/, '') ?? failed
      throw new PartError(await causeOf(error), error)
    } finally {
      running = null
    }
  }
  return { load, now: () => got }
}
