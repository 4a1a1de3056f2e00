import { delay, HttpResponse, http, type HttpHandler } from 'msw'
import { isLocale, type Locale } from '#i18n/locales.ts'
import type { Dataset } from '#schema/dataset.ts'
import { resourcesOf } from '#core/resources.ts'
import type { Fault } from './fault.ts'

const SLOW_MS = 3000
const NOT_FOUND = JSON.stringify({ error: 'not found' })
const JSON_TYPE = 'application/json'

/** Body of a path below `api/v1/`, e.g. "en/companies/amazon.json"; null for what does not exist. */
export function answer(data: Dataset, version: string): (path: string) => string | null {
  const known = new Map<Locale, Map<string, () => string>>()
  return (path) => {
    const match = /^([^/]+)\/(.+)\.json$/.exec(path)
    const locale = match?.[1] ?? ''
    if (!match?.[2] || !isLocale(locale)) return null
    const resources = known.get(locale) ?? resourcesOf(data, locale, version)
    known.set(locale, resources)
    return resources.get(match[2])?.() ?? null
  }
}

/** Whether a fault is meant for a resource: for all when it names none, else for those that begin with its name. */
const concerns = (fault: Fault, resource: string) => fault.resource === null || resource.startsWith(fault.resource)

async function withFault(fault: Fault | null, resource: string, body: string | null): Promise<Response> {
  if (fault && concerns(fault, resource)) {
    if (fault.kind === 'slow') await delay(SLOW_MS)
    if (fault.kind === 'offline') return HttpResponse.error()
    if (fault.kind === 'fail') return new HttpResponse('{"error":"asked for"}', { status: 500, headers: { 'content-type': JSON_TYPE } })
    if (fault.kind === 'missing') return new HttpResponse(NOT_FOUND, { status: 404, headers: { 'content-type': JSON_TYPE } })
    if (fault.kind === 'malformed') return new HttpResponse('{"unexpected":true}', { headers: { 'content-type': JSON_TYPE } })
    if (fault.kind === 'version') return new HttpResponse('{"schemaVersion":99}', { headers: { 'content-type': JSON_TYPE } })
  }
  if (body === null) return new HttpResponse(NOT_FOUND, { status: 404, headers: { 'content-type': JSON_TYPE } })
  return new HttpResponse(body, { headers: { 'content-type': JSON_TYPE } })
}

/**
 * MSW handlers over the route table.
 * @param fault asked for by `?mock=` in development, or by a test
 */
export function createHandlers(data: Dataset, version: string, fault: () => Fault | null = () => null): HttpHandler[] {
  const find = answer(data, version)
  return [
    http.get('*/api/v1/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname).split('/api/v1/')[1] ?? ''
      return withFault(fault(), path.replace(/^[^/]+\//, '').replace(/\.json$/, ''), find(path))
    }),
  ]
}
