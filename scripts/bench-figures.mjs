// How long a chart of many points takes in Chromium: ms from mount to the first frame that stays the same. Prints one row a case.
// Usage: node scripts/bench-figures.mjs [rounds]
import { createServer } from 'vite'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'

const ROUNDS = Number(process.argv[2] ?? 3)
const CASES = [
  ['line', 1_000],
  ['line', 10_000],
  ['line', 100_000],
  ['scatter', 500],
  ['scatter', 5_000],
]

const server = await createServer({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', hmr: false },
  optimizeDeps: { include: ['recharts', 'react', 'react-dom/client'] },
})
await server.listen()
const base = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.config.server.port}/`
const browser = await chromium.launch(launchOptions)
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
try {
  console.log('kind     points   ms (median)  marks drawn')
  for (const [kind, points] of CASES) {
    const times = []
    let marks = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 600 } })
      page.on('pageerror', (error) => console.error(String(error)))
      await page.goto(`${base}scripts/bench-figures/index.html?kind=${kind}&points=${points}`)
      await page.waitForFunction(() => document.body.dataset.ms !== undefined, undefined, { timeout: 120_000 })
      const result = await page.evaluate(() => ({ ms: Number(document.body.dataset.ms), marks: Number(document.body.dataset.marks) }))
      // The first round warms the server and the browser's caches.
      if (round > 0) times.push(result.ms)
      marks = result.marks
      await page.close()
    }
    console.log(
      `${kind.padEnd(8)} ${String(points).padStart(7)}  ${String(Math.round(median(times))).padStart(10)}  ${String(marks).padStart(11)}`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}
process.exit(0)
