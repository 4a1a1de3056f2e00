import { isLocale, type Locale } from '#i18n/locales.ts'
import type { Dataset } from '#schema/dataset.ts'
import { loadContent } from './load-content.ts'
import type { PairsOf, SearchContext } from './resolve/search.ts'
import { RESOLVERS } from './resolvers.ts'
import { fillPath, RESOURCE_PATHS } from './resources.ts'
import { contentVersion } from './version.ts'

/** The model at work: a dataset, its version, and an answer to every path. */
export type Core = {
  data: Dataset
  version: string
  /** Everything that can be answered, in the order of the table: "companies", "companies/amazon", … The same in every language. */
  paths: readonly string[]
  /** The answer to a path in a language, fit for JSON; null for what does not exist. */
  answer: (locale: string, path: string) => unknown
}

type AnyResolver = {
  ids?: (context: SearchContext) => readonly Readonly<Record<string, string>>[]
  resolve(context: SearchContext, params: Readonly<Record<string, string>>): unknown
}

type From = { content: ReadonlyMap<string, unknown>; pairsOf: PairsOf; version?: string }

/**
 * Makes the core from content. It runs wherever JavaScript does: in the build, in a page, in a worker.
 * @param content path below `mock-data/` → parsed JSON
 * @param pairsOf which characters of a text search reads as one; handed in, because the tables behind it are large
 * @param version of the dataset, where the content is only the part of it that one language needs
 * @throws ContentError naming file and JSON path
 */
export function createCore({ content, pairsOf, version = contentVersion(content) }: From): Core {
  const data = loadContent(content)
  const contextOf = (locale: Locale): SearchContext => ({ data, locale, version, pairsOf })
  const answers = new Map<string, (context: SearchContext) => unknown>()
  for (const path of RESOURCE_PATHS) {
    const resolver: AnyResolver = RESOLVERS[path]
    for (const params of resolver.ids?.(contextOf('en')) ?? [{}])
      answers.set(fillPath(path, params), (context) => resolver.resolve(context, params))
  }
  // The dataset does not change, so each answer is made once: pages of the build and the files beside them use the same one.
  const made = new Map<string, unknown>()
  return {
    data,
    version,
    paths: [...answers.keys()],
    answer: (locale, path) => {
      const make = answers.get(path)
      if (!make || !isLocale(locale)) return null
      const key = `${locale}/${path}`
      if (!made.has(key)) made.set(key, make(contextOf(locale)) ?? null)
      return made.get(key)
    },
  }
}
