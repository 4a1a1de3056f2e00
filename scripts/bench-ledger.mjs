// Measures the ledger with many synthetic claims: npm run build first, then node scripts/bench-ledger.mjs [sizes…] [--engine].
// In the browser: this script's own server answers claims.json with N claims made from the built one; the app has no hook for it.
// --engine: the same queries in Node on the bare engine, for sizes that no JSON file can carry (1000000 needs --max-old-space-size=16000).
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(2)
const sizes = args.filter((a) => /^\d+$/.test(a)).map(Number)
const dir = resolve(process.env.OUT ?? 'dist')
const source = JSON.parse(readFileSync(join(dir, 'api/v1/en/claims.json'), 'utf8'))
const { pairs } = JSON.parse(readFileSync(join(dir, 'api/v1/en/search.json'), 'utf8'))
const SLOWDOWN = 4
const STATUSES = ['supported', 'documented', 'reported', 'contested', 'unsupported']
const WORDS = [
  'warehouse',
  'retail',
  'software',
  'finance',
  'nursing',
  'logistics',
  'textile',
  'steel',
  'media',
  'travel',
  'insurance',
  'mining',
]

/** The i-th synthetic claim: a real one with its identity, numbers, dates and some words changed, so that neither text nor facets repeat. */
function synthetic(i) {
  const base = source.claims[(i * 7919) % source.claims.length]
  const number = (i * 2654435761) % 9_999_991
  const word = `${WORDS[i % WORDS.length]} ${WORDS[(i * 31 + 5) % WORDS.length]}${i % 997}`
  const year = 2015 + (i % 12)
  return {
    ...base,
    id: `synthetic-${i}`,
    label: [`${base.label.map((p) => (typeof p === 'string' ? p : p.text)).join('')}, ${word}`],
    value: base.value
      ? { ...base.value, text: String(number), full: `${number} jobs`, quantity: { ...base.value.quantity, value: number } }
      : null,
    asOf: `${year}-${String(1 + (i % 12)).padStart(2, '0')}`,
    status: STATUSES[(i * 13) % STATUSES.length],
    point: null,
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const ms = (n) => (Number.isFinite(n) ? n.toFixed(0) : '–').padStart(7)

/** JSON of N claims, in pieces: one string of them all would be too long. */
function* claimsJson(n) {
  yield `{"version":${JSON.stringify(source.version)},"asOf":${JSON.stringify(source.asOf)},"claims":[`
  for (let i = 0; i < n; i += 1) yield (i === 0 ? '' : ',') + JSON.stringify(synthetic(i))
  yield ']}'
}

// What a reader does. Each changes the number of results, which tells when the answer is there.
const ACTIONS = {
  'facet on': { click: '.evidence-facets input[type=checkbox]', nth: 0 },
  'second facet': { click: '.evidence-facet:nth-of-type(5) input[type=checkbox]', nth: 1 },
  'second facet off': { click: '.evidence-facet:nth-of-type(5) input[type=checkbox]', nth: 1 },
  'facet off': { click: '.evidence-facets input[type=checkbox]', nth: 0 },
  'key a of am': { type: 'am' },
  'key: amazon': { type: 'amazon' },
  'key: amazon jobs': { type: 'amazon jobs' },
  'typo: amazn': { type: 'amazn wareho' },
  'number: 30k': { type: '30k' },
  'empty again': { type: '' },
}

/** CPU time of the longest task of the page's thread and of the worker's: other programs on the machine do not count. */
function taskTimes(events) {
  const threads = (name) =>
    new Set(events.filter((e) => e.name === 'thread_name' && e.args?.name?.startsWith(name)).map((e) => `${e.pid}:${e.tid}`))
  const longest = (owners) =>
    Math.max(
      0,
      ...events.filter((e) => e.ph === 'X' && /RunTask$/.test(e.name) && owners.has(`${e.pid}:${e.tid}`)).map((e) => (e.tdur ?? 0) / 1000),
    )
  return { page: longest(threads('CrRendererMain')), worker: longest(threads('DedicatedWorker')) }
}

async function browserRun(n) {
  const { chromium } = await import('@playwright/test')
  const { launchOptions } = await import('./chromium.mjs')
  const { serve } = await import('./serve.mjs')
  const server = await serve({
    dir,
    port: 0,
    before: (request, response) => {
      if (!request.url?.endsWith('/api/v1/en/claims.json')) return false
      response.writeHead(200, { 'content-type': 'application/json' })
      const pieces = claimsJson(n)
      const send = () => {
        for (;;) {
          const { value, done } = pieces.next()
          if (done) return void response.end()
          if (!response.write(value)) return void response.once('drain', send)
        }
      }
      send()
      return true
    },
  })
  const browser = await chromium.launch(launchOptions)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const started = Date.now()
  await page.goto(`${server.url}evidence`)
  await page.waitForSelector('.evidence-rows .evidence-claim', { timeout: 600_000 })
  const ready = Date.now() - started
  await page.waitForTimeout(1500)
  const result = { ready, actions: {} }
  for (const [name, action] of Object.entries(ACTIONS)) {
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
    const seen = await page.evaluate(async ({ click, nth, type }) => {
      const shown = () => document.querySelector('.evidence-result, .evidence-empty')?.textContent ?? ''
      const first = () => document.querySelector('.evidence-rows [data-index="0"] .evidence-label')?.textContent ?? ''
      const before = shown() + first()
      // In a task of its own: the cost of sending this script is not the page's.
      await new Promise((done) => setTimeout(done, 50))
      const start = performance.now()
      if (click) setTimeout(() => document.querySelectorAll(click)[nth]?.click())
      else {
        const field = document.querySelector('#evidence-q')
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, type)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      let answered = Number.NaN
      while (performance.now() - start < 8000) {
        if (shown() + first() !== before) {
          answered = performance.now() - start
          break
        }
        await new Promise((done) => setTimeout(done, 2))
      }
      // The address follows a pause later: it belongs to the same keystroke.
      await new Promise((done) => setTimeout(done, 900))
      return { answered, shown: shown().slice(0, 40) }
    }, action)
    result.actions[name] = { ...seen, ...taskTimes(JSON.parse((await browser.stopTracing()).toString()).traceEvents) }
  }
  // Scrolling: how often a visible place had no row yet.
  result.scroll = await page.evaluate(async () => {
    let frames = 0
    let blank = 0
    for (let i = 0; i < 120; i += 1) {
      scrollBy(0, 700)
      await new Promise((done) => requestAnimationFrame(done))
      frames += 1
      const waiting = [...document.querySelectorAll('.evidence-row-waiting')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      if (waiting) blank += 1
    }
    return { frames, blank }
  })
  result.heap = await page.evaluate(() => performance.memory?.usedJSHeapSize / 1e6)
  await browser.close()
  await server.close()
  return result
}

async function engineRun(sizesWanted) {
  const { build } = await import('vite')
  const out = resolve('.cache/bench-ledger')
  await build({
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      rollupOptions: {
        input: { ledger: 'src/domain/ledger/ledger.ts', run: 'src/domain/ledger/run.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  const { buildLedger } = await import(pathToFileURL(join(out, 'ledger.js')).href)
  const { runQuery } = await import(pathToFileURL(join(out, 'run.js')).href)
  const empty = { text: '', facets: {}, from: null, to: null, known: null, since: null, points: false, sort: 'said', descending: true }
  const QUERIES = {
    'no filter': {},
    'two facets': { facets: { country: ['US'], status: ['reported', 'contested'] } },
    'dates and known': { from: '2019', to: '2021-06', known: '2025-06-30' },
    'text: am': { text: 'am', sort: 'match', descending: false },
    'text: amazon jobs': { text: 'amazon jobs', sort: 'match', descending: false },
    'typo: amazn': { text: 'amazn wareho', sort: 'match', descending: false },
    'sort by label': { sort: 'label', descending: false },
    nothing: { text: 'zebra', facets: { country: ['US'] } },
  }
  console.log(`\nEngine in Node ${process.versions.node}, not slowed down; median of 5 after one, ms`)
  console.log(
    `${'claims'.padEnd(10)}${'build'.padStart(8)}  ${Object.keys(QUERIES)
      .map((q) => q.padStart(18))
      .join('')}   MB`,
  )
  for (const n of sizesWanted) {
    const claims = Array.from({ length: n }, (_, i) => synthetic(i))
    const start = performance.now()
    const ledger = buildLedger(claims, pairs)
    const built = performance.now() - start
    const cells = Object.values(QUERIES).map((query) => {
      const times = Array.from({ length: 6 }, () => {
        const t = performance.now()
        runQuery(ledger, { ...empty, ...query })
        return performance.now() - t
      })
      return median(times.slice(1)).toFixed(1).padStart(18)
    })
    console.log(`${String(n).padEnd(10)}${ms(built).padStart(8)}  ${cells.join('')}   ${(process.memoryUsage().rss / 1e6).toFixed(0)}`)
  }
  rmSync(out, { recursive: true, force: true })
}

if (args.includes('--engine')) await engineRun(sizes.length > 0 ? sizes : [1000, 10_000, 100_000])
else {
  console.log(
    `Chromium. CPU time in ms, times ${SLOWDOWN} for a slow machine: longest task of the page's thread, of the worker's. Then the time to the answer as it went here.`,
  )
  for (const n of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    const { ready, actions, scroll, heap } = await browserRun(n)
    console.log(
      `\n${n} claims: live after ${ready} ms, page heap ${heap?.toFixed(0)} MB, scrolling ${scroll.blank} of ${scroll.frames} frames with a row missing`,
    )
    for (const [name, a] of Object.entries(actions))
      console.log(`  ${name.padEnd(20)}${ms(a.page * SLOWDOWN)}${ms(a.worker * SLOWDOWN)}   here ${ms(a.answered)}   ${a.shown}`)
  }
}
process.exit(0)
