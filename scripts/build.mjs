// Builds the app into dist/: the client, then every page and API file (src/prerender).
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds into `OUT` (dist); prints what was written. BASE, SITE_URL and VITE_API_URL are read from the environment. */
export async function buildApp(out = process.env.OUT ?? 'dist') {
  const started = Date.now()
  const dist = resolve(out)
  const cache = resolve('.cache/prerender', String(process.pid))
  rmSync(dist, { recursive: true, force: true })
  await build({ logLevel: 'warn', build: { outDir: dist } })
  await build({ logLevel: 'warn', build: { ssr: 'src/prerender/entry.tsx', outDir: cache, emptyOutDir: true, manifest: false, copyPublicDir: false, rollupOptions: { output: { entryFileNames: 'entry.js' } } } })
  try {
    const { emit } = await import(pathToFileURL(resolve(cache, 'entry.js')).href)
    const { resources, pages, plots } = await emit(dist)
    console.log(`built ${pages} pages, ${resources} API files and ${plots} plots in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
  rmSync(resolve(dist, '.vite'), { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildApp()
  process.exit(0)
}
