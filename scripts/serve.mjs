// Serves dist/ as any static host would: files, folder indexes, 404.html with status 404 for the rest.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'

/**
 * Starts a server on 127.0.0.1 for a built folder.
 * @param {{ dir?: string, port?: number, base?: string, before?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} options
 *   `before` may answer a request itself (tests make the server misbehave); it returns true when it did
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with the port's error when it is taken
 */
export function serve({ dir = 'dist', port = 4173, base = '/', before } = {}) {
  const root = resolve(dir)
  if (!existsSync(join(root, 'index.html'))) return Promise.reject(new Error(`${root} holds no built app: run npm run build`))
  const files = sirv(root, {
    etag: true,
    extensions: ['html'],
    dev: false,
    maxAge: 0,
    // As `_headers` asks of a host: the name of such a file changes with its content.
    setHeaders: (response, path) => {
      if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  const notFound = readFileSync(join(root, '404.html'))
  const prefix = base.replace(/\/$/, '')
  const server = createServer((request, response) => {
    if (before?.(request, response)) return
    const url = request.url ?? '/'
    if (prefix !== '' && !url.startsWith(`${prefix}/`) && url !== prefix) return void response.writeHead(404).end()
    request.url = url.slice(prefix.length) || '/'
    const path = request.url.split('?')[0] ?? '/'
    // A page is a folder with an index; it answers with and without the slash.
    if (!path.includes('.') && !path.endsWith('/')) request.url = `${path}/${request.url.slice(path.length)}`
    response.setHeader('x-content-type-options', 'nosniff')
    files(request, response, () => {
      const isApi = path.startsWith('/api/')
      response.writeHead(404, { 'content-type': isApi ? 'application/json' : 'text/html; charset=utf-8' })
      response.end(isApi ? '{"error":"not found"}' : notFound)
    })
  })
  // Longer than any pause between a client's requests, so that a connection is not closed under a request.
  server.keepAliveTimeout = 60_000
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const actual = typeof address === 'object' && address !== null ? address.port : port
      done({
        url: `http://127.0.0.1:${actual}${prefix}/`,
        close: () =>
          new Promise((end) => {
            server.close(() => end())
            server.closeAllConnections()
          }),
      })
    })
  })
}
