import * as v from 'valibot'
import { isLocale } from '#i18n/locales.ts'
import type { DataPort } from './port.ts'

/**
 * Id of the JSON block in a pre-rendered page: the language, the path of the app that it was written for, the dataset's
 * version, and the API's answers by resource. A page that is one of very many only names its answers (`reads`).
 */
export const EMBEDDED_ID = 'parallax-data'

/** The path of the page without content, which a device shows at any address. */
export const SHELL_PATH = '/shell'

const Embedded = v.strictObject({
  locale: v.string(),
  path: v.string(),
  version: v.string(),
  resources: v.record(v.string(), v.unknown()),
  reads: v.optional(v.array(v.string())),
})
export type Embedded = v.InferOutput<typeof Embedded>

/** Text of the block: `<` is escaped so that no content can end the script element. */
export const embeddedText = (data: Embedded): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** Reads the block of the page; null when there is none, or it is damaged. */
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
 * The block with the answers that it only names, read from a port. Rejects with DataError when one of them does not come: such a page
 * cannot be taken over.
 */
export async function withNamed(embedded: Embedded, port: DataPort): Promise<Embedded> {
  const { locale, reads = [], resources, ...rest } = embedded
  if (reads.length === 0 || !isLocale(locale)) return embedded
  const read = await Promise.all(reads.map(async (resource) => [resource, await port.read(locale, resource)] as const))
  return { ...rest, locale, resources: { ...resources, ...Object.fromEntries(read) } }
}

/**
 * A port that answers from the block first: its answers then pass the same schema as those over HTTP. Each is used once, so that a retry
 * goes to the next port. The page's version is that of its block.
 */
export function withEmbedded(embedded: Embedded | null, next: DataPort): DataPort {
  if (!embedded) return next
  const left = new Map(Object.entries(embedded.resources))
  return {
    ...next,
    version: async () => embedded.version,
    read: (locale, resource, signal) => {
      if (locale !== embedded.locale || !left.has(resource)) return next.read(locale, resource, signal)
      const answer = left.get(resource)
      left.delete(resource)
      return Promise.resolve(answer)
    },
  }
}
