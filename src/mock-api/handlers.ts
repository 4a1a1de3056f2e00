import { delay, HttpResponse, http, type HttpHandler } from 'msw'
import type { Core } from '#core/core.ts'
import type { Fault } from './fault.ts'

const SLOW_MS = 3000
const NOT_FOUND = JSON.stringify({ error: 'not found' })
const JSON_TYPE = 'application/json'

/** Body of a path below `api/v1/`, e.g. "en/companies/amazon.json"; null for what does not exist. */
function bodyOf(core: Core, path: string): string | null {
  const [, locale = '', resource = ''] = /^([^/]+)\/(.+)\.json$/.exec(path) ?? []
  const answer = core.answer(locale, resource)
  return answer === null ? null : JSON.stringify(answer)
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
 * MSW handlers that answer from the core.
 * @param fault asked for by `?mock=` in development, or by a test
 */
export function createHandlers(core: Core, fault: () => Fault | null = () => null): HttpHandler[] {
  // A core never changes: each answer is made and written once.
  const bodies = new Map<string, string | null>()
  const bodyAt = (path: string) => {
    const body = bodies.has(path) ? (bodies.get(path) ?? null) : bodyOf(core, path)
    bodies.set(path, body)
    return body
  }
  return [
    http.get('*/api/v1/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname).split('/api/v1/')[1] ?? ''
      return withFault(fault(), path.replace(/^[^/]+\//, '').replace(/\.json$/, ''), bodyAt(path))
    }),
  ]
}
