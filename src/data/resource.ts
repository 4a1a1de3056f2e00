import { queryOptions } from '@tanstack/react-query'
import { type AnswerOf, fillPath, type ParamNames, type ParamsOf, type ResourcePath, schemaOf } from '#core/resources.ts'
import type { Locale } from '#i18n/locales.ts'
import { httpTransport, parseAnswer, type Transport } from './client.ts'

let transport: Transport = httpTransport

/** The pre-render reads the core (or VITE_API_URL) in place of the app's own HTTP. */
export function setTransport(next: Transport): void {
  transport = next
}

/** Key of a resource in the query cache, the same in the app and in the data block of a pre-rendered page. */
export const resourceKey = (locale: string, resource: string) => ['api', locale, resource] as const

/** Reads one resource and holds it to its schema. Rejects with DataError. */
async function read<P extends ResourcePath>(path: P, locale: Locale, resource: string, signal?: AbortSignal): Promise<AnswerOf<P>> {
  const [text, schema] = await Promise.all([transport(locale, resource, signal), schemaOf(path)])
  return parseAnswer(schema, text, resource)
}

/** Query options of one resource, by its row in the table: `resourceQuery('companies/:id', locale, { id })`. The answer's type follows. */
export function resourceQuery<P extends ResourcePath>(
  path: P,
  locale: Locale,
  ...[params]: [ParamNames<P>] extends [never] ? [] : [params: ParamsOf<P>]
) {
  const resource = fillPath(path, params ?? {})
  return queryOptions({ queryKey: resourceKey(locale, resource), queryFn: ({ signal }) => read(path, locale, resource, signal) })
}
