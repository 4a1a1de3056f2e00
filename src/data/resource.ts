import { queryOptions } from '@tanstack/react-query'
import { type AnswerOf, fillPath, type ParamNames, type ParamsOf, type ResourcePath, schemaOf } from '#core/resources.ts'
import type { Locale } from '#i18n/locales.ts'
import { parseAnswer } from './parse-answer.ts'
import { dataPort, dataVersion } from './port.ts'

/** Key of a resource in the query cache. The dataset's version is part of it: another dataset is another answer. */
export const resourceKey = (locale: Locale, resource: string) => ['api', dataVersion(), locale, resource] as const

/** Reads one resource and checks it against its schema. Rejects with DataError. */
async function read<P extends ResourcePath>(path: P, locale: Locale, resource: string, signal?: AbortSignal): Promise<AnswerOf<P>> {
  const [answer, schema] = await Promise.all([dataPort().read(locale, resource, signal), schemaOf(path)])
  return parseAnswer(schema, answer, resource)
}

/** Query options of a resource whose parameters come from an address, and so are not known by name. One that is missing reads as empty. */
export function anyResourceQuery<P extends ResourcePath>(path: P, locale: Locale, params: Readonly<Record<string, string>>) {
  const resource = fillPath(path, params)
  return queryOptions({ queryKey: resourceKey(locale, resource), queryFn: ({ signal }) => read(path, locale, resource, signal) })
}

/** Query options of one resource, by its row in the table: `resourceQuery('companies/:id', locale, { id })`. The answer's type follows. */
export function resourceQuery<P extends ResourcePath>(
  path: P,
  locale: Locale,
  ...[params]: [ParamNames<P>] extends [never] ? [] : [params: ParamsOf<P>]
) {
  return anyResourceQuery(path, locale, params ?? {})
}
