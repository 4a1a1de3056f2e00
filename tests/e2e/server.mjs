// The built site for the journeys. A request with ?fault= in its referrer's page is answered as asked: the server misbehaves, not the app.
import { serve } from '../../scripts/serve.mjs'

const FAULTS = {
  500: (response) => response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"asked for"}'),
  404: (response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}'),
  malformed: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"unexpected":true}'),
  version: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"schemaVersion":99}'),
  refused: (response) => response.destroy(),
}

await serve({
  dir: process.env.OUT ?? 'dist',
  port: Number(process.argv[2] ?? 4179),
  before(request, response) {
    const cookie = /(?:^|; )fault=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
    if (!cookie || !request.url?.includes('/api/v1/')) return false
    const [kind, resource = ''] = decodeURIComponent(cookie).split(':')
    if (resource !== '' && !request.url.includes(`/${resource}`)) return false
    const fault = FAULTS[kind]
    if (!fault) return false
    fault(response)
    return true
  },
})
