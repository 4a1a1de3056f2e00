import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
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
  },
})
