// What a claim costs when there are ten or a hundred times as many: ms and bytes to load, list, search, answer and draw.
// Usage: node scripts/bench-scale.mjs [times…]   (1 10 100 when none is given; 100 needs --max-old-space-size=12000)
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [1, 10, 100]
const SAMPLE = 200
const cache = resolve('.cache/bench-scale', String(process.pid))
process.env.NODE_ENV = 'production'

await build({
  logLevel: 'error',
  build: {
    ssr: 'scripts/bench-scale/entry.ts',
    outDir: cache,
    emptyOutDir: true,
    manifest: false,
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: 'entry.js' } },
  },
})
try {
  const { costAt } = await import(pathToFileURL(resolve(cache, 'entry.js')).href)
  const kB = (bytes) => (bytes / 1000).toFixed(1)
  console.log('claims   load ms  list ms  list kB (gzip)   search ms  search kB   answer ms    kB   page ms    kB (gzip)')
  for (const times of sizes) {
    const c = await costAt(times, SAMPLE)
    console.log(
      [
        String(c.claims).padStart(6),
        c.loadMs.toFixed(0).padStart(9),
        c.ledgerMs.toFixed(0).padStart(8),
        `${kB(c.ledgerBytes)} (${kB(c.ledgerGzip)})`.padStart(17),
        c.searchMs.toFixed(0).padStart(10),
        kB(c.searchBytes).padStart(10),
        c.answerMs.toFixed(2).padStart(10),
        kB(c.answerBytes).padStart(6),
        c.pageMs.toFixed(1).padStart(8),
        `${kB(c.pageBytes)} (${kB(c.pageGzip)})`.padStart(12),
      ].join(' '),
    )
  }
} finally {
  rmSync(cache, { recursive: true, force: true })
}
process.exit(0)
