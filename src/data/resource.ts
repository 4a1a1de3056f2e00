import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Locale } from '#i18n/locales.ts'
import { httpTransport, parseAnswer, type Transport } from './client.ts'

let transport: Transport = httpTransport

/** The pre-render reads the route table (or VITE_API_URL) in place of the app's own HTTP. */
export function setTransport(next: Transport): void {
  transport = next
}

/** Key of a resource in the query cache, the same in the app and in the data block of a pre-rendered page. */
export const resourceKey = (locale: string, resource: string) => ['api', locale, resource] as const

/** Query options of one resource, parsed at the boundary by its schema. */
export function resource<T>(schema: v.GenericSchema<unknown, T>, locale: Locale, path: string) {
  return queryOptions({
    queryKey: resourceKey(locale, path),
    queryFn: async ({ signal }) => parseAnswer(schema, await transport(locale, path, signal), path),
  })
}
