import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Libraries that every page loads. */
const VENDOR =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|valibot|@tanstack[\\/](react-query|query-core|react-router|router-core|history|store|react-store))[\\/]/
/** Our own files that every page loads. */
const CORE =
  /src[\\/](domain[\\/]english-months|schema[\\/](primitives|rich-text|claim-summary|verdict|vocabulary|api-narratives)|i18n[\\/](context|locales|format-count|format-date)|ui[\\/](button|notice|segmented|status-glyph)|url[\\/](paths|search)|data[\\/](client|errors|resource|first-queries|query-client|embedded)|blocks[\\/](navigation[\\/]|text[\\/]|query[\\/]|claim[\\/](claim-link|status-line|claim-return)|figure[\\/]lazy-figure)|app[\\/](?!dev-ui|loaders|not-found|sprite|language-offer|print-endnotes)|charts[\\/](static-store|sparkline|mini-bars))/

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

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE ?? '/',
  plugins: [react(), mockWorker()],
  // Development and `npm start` use different ports, so that no stale worker takes over.
  server: { port: 5173 },
  build: {
    target: 'es2022',
    // Pages are pre-rendered: no style may arrive after its markup.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            // Libraries change rarely and are cached apart; the small files that every page needs travel as one.
            codeSplitting: {
              groups: [
                { name: 'vendor', test: VENDOR, priority: 2 },
                { name: 'core', test: CORE, priority: 1 },
              ],
            },
          },
        },
  },
}))
