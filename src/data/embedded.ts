import * as v from 'valibot'

/** Id of the JSON block in a pre-rendered page: the language, the path of the app that it was written for, and the API's bytes by resource. */
export const EMBEDDED_ID = 'parallax-data'

const Embedded = v.strictObject({ locale: v.string(), path: v.string(), resources: v.record(v.string(), v.unknown()) })
export type Embedded = v.InferOutput<typeof Embedded>

/** Text of the block: `<` is escaped so that no content can end the script element. */
export const embeddedText = (data: Embedded): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** Reads the block of the page, if it has one and it holds. */
export function readEmbedded(): Embedded | null {
  const text = document.getElementById(EMBEDDED_ID)?.textContent
  if (!text) return null
  try {
    return v.parse(Embedded, JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * A transport that answers from the block first: the bytes then pass the same schema as an answer over HTTP would.
 * Each is used once, so that a retry goes to the network.
 */
export function withEmbedded(embedded: Embedded | null, next: (locale: string, resource: string, signal?: AbortSignal) => Promise<string>) {
  const left = new Map(Object.entries(embedded?.resources ?? {}))
  return (locale: string, resource: string, signal?: AbortSignal): Promise<string> => {
    const found = locale === embedded?.locale ? left.get(resource) : undefined
    if (found === undefined) return next(locale, resource, signal)
    left.delete(resource)
    return Promise.resolve(JSON.stringify(found))
  }
}
