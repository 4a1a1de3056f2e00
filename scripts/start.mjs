// npm start: installs what is missing, builds, serves the production app, prints the address.
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
const { buildApp } = await import('./build.mjs')
await buildApp()
const { serve } = await import('./serve.mjs')

const wanted = Number(process.env.PORT ?? 4173)
const base = process.env.BASE ?? '/'
const LAST_TRY = wanted + 20
for (let port = wanted; ; port += 1) {
  try {
    const { url } = await serve({ port, base })
    console.log(`\nParallax is at ${url}\n(stop with Ctrl C)`)
    break
  } catch (error) {
    if (error?.code !== 'EADDRINUSE' || port >= LAST_TRY) throw error
  }
}
