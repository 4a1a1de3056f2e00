import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

type CodeSplittingNameFunction = Rolldown.CodeSplittingNameFunction
type ChunkingContext = Parameters<CodeSplittingNameFunction>[1]

const START = fileURLToPath(new URL('src/app/start.tsx', import.meta.url))
const FIRST_SCREEN = fileURLToPath(new URL('src/features/compare/route.tsx', import.meta.url))

/** Whether a module belongs to what makes every page live, found by following the imports. */
const isNeededByAll = (() => {
  let needed: ReadonlySet<string> | null = null
  return (id: string, context: ChunkingContext) => {
    needed ??= importedBy(START, context)
    return needed.has(id) && id !== START
  }
})()
const isLibrary = (id: string) => id.includes('node_modules')

/**
 * Chunk of a module that the first screen needs and others too: small files that would be a request each. What only the first screen
 * needs stays with it.
 */
const sharedWithFirstScreen: CodeSplittingNameFunction = (() => {
  let needed: ReadonlySet<string> | null = null
  return (id, context) => {
    needed ??= importedBy(FIRST_SCREEN, context)
    return needed.has(id) ? 'shared' : null
  }
})()

/** A module and everything that it imports, directly or not, dynamic imports apart. */
function importedBy(root: string, context: ChunkingContext, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(root)) return seen
  seen.add(root)
  for (const next of context.getModuleInfo(root)?.importedIds ?? []) importedBy(next, context, seen)
  return seen
}

/** MSW's worker is served from its package in development, so that it never lies in public/ or dist/. */
function mockWorker(): Plugin {
  return {
    name: 'parallax-mock-worker',
    apply: 'serve',
    configureServer(server) {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith('/mockServiceWorker.js')) return next()
        response.setHeader('content-type', 'text/javascript')
        response.setHeader('service-worker-allowed', server.config.base)
        createReadStream(file).pipe(response)
      })
    },
  }
}

// Pages say their own address, from the build and after a change of page in the browser.
if (process.env.SITE_URL) process.env.VITE_SITE_URL ??= process.env.SITE_URL.replace(/\/$/, '')

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE ?? '/',
  plugins: [react(), mockWorker()],
  // Development and `npm start` use different ports, so that no stale worker takes over.
  server: { port: 5173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Pages name what their screen needs ahead (prerender/entry.tsx); lists of it in the entry would weigh more than they save.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    manifest: true,
    rolldownOptions: isSsrBuild
      ? { checks: { ineffectiveDynamicImport: false } }
      : {
          output: {
            codeSplitting: {
              groups: [
                // Libraries change rarely and our own code often: a file each.
                {
                  name: (id, context) => (isLibrary(id) && isNeededByAll(id, context) ? 'vendor' : null),
                  debugName: 'vendor',
                  priority: 3,
                },
                { name: (id, context) => (isNeededByAll(id, context) ? 'core' : null), debugName: 'core', priority: 2 },
                { name: sharedWithFirstScreen, debugName: 'shared', minShareCount: 2, priority: 1 },
              ],
            },
          },
        },
  },
}))
