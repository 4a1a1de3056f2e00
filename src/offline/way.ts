import { BASE } from '#url/paths.ts'

/**
 * How a request is answered. `page`: from the network, and without a network by the page without content. `talk`: by that page at once,
 * so that no new release starts during a talk. `answer`: from the network, and without one by the core. `asset`: from the device, because
 * it never changes under its name. `file`: from the network, and without one as it was kept. `leave`: as if there were no worker.
 */
export type Way = 'page' | 'talk' | 'answer' | 'asset' | 'file' | 'leave'

/** A stage: `/present/{deck}/{slide}`, in any language. */
const TALK = /^(?:\/zh-Han[st])?\/present\/[^/]+\/[^/]+/

/** Path below the deployment, or null for what lies outside of it. */
export function pathBelow(url: URL, origin: string): string | null {
  if (url.origin !== origin) return null
  if (BASE === '') return url.pathname
  return url.pathname === BASE || url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) || '/' : null
}

/** True at an address where somebody may be presenting: a stage, or a figure in full screen. */
export function isTalk(url: URL, origin: string): boolean {
  const path = pathBelow(url, origin)
  return path !== null && (TALK.test(path) || url.searchParams.has('full-screen'))
}

/** How a request is answered. */
export function wayOf(request: Pick<Request, 'url' | 'method' | 'mode'>, origin: string): Way {
  const url = new URL(request.url)
  const path = pathBelow(url, origin)
  if (path === null || request.method !== 'GET' || path === '/sw.js') return 'leave'
  if (/^\/api\/v1\/[^/]+\/.+\.json$/.test(path)) return 'answer'
  if (path.startsWith('/assets/')) return 'asset'
  if (/\.[a-z0-9]+$/.test(path) && !path.endsWith('.html')) return request.mode === 'navigate' ? 'leave' : 'file'
  return request.mode !== 'navigate' ? 'leave' : TALK.test(path) ? 'talk' : 'page'
}
