// Measures the stage and the PowerPoint file on the built site in Chromium: npm run build first, then node scripts/bench-present.mjs [--runs 3].
// slide change: from the key to the end of the frame that shows the next slide, beside that of an empty slide in the same deck and run.
// PowerPoint: from the click to the file, for ten slides with figures, beside ten empty slides. first screen: bytes of scripts and styles that
// `/` fetches, and which of them are the stage's. Nothing here is a test: times depend on the machine, ratios less so.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { serve } from './serve.mjs'

const args = process.argv.slice(2)
const RUNS = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 3
const dir = resolve(process.env.OUT ?? 'dist')
const FIGURES = [
  'amazon-headcount',
  'us-cuts-share-naming-ai',
  'alibaba-headcount',
  'robots-installed',
  'iflytek-coverage',
  'attitudes',
  'wef-jobs-2030',
  'genai-use',
  'amazon-denominators',
  'youth-unemployment',
].filter((id) => existsSync(resolve(dir, 'figures', id, 'index.html')))

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const most = (list) => Math.max(...list)
const ms = (n) => `${n.toFixed(0)} ms`
const common = { line: null, showLine: true, notes: '', seconds: null }
const figure = (id) => ({ kind: 'exhibit', id: `f-${id}`, ...common, lens: 'evidence', exhibit: { kind: 'figure', id } })
const empty = (id) => ({ kind: 'section', id: `e-${id}`, ...common, title: 'Empty' })
const linkTo = (slides) => {
  const deck = { shape: 1, id: 'my-bench', title: 'Bench', slides, from: null }
  return deflateRawSync(JSON.stringify({ parallax: 'deck', shape: 1, dataset: '', deck })).toString('base64url')
}

const server = await serve({ dir, port: 0 })
const browser = await chromium.launch(launchOptions)
const withPage = async (use) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** What each turn of a page takes: `figure` and `empty` in turns, so that both see the same machine. */
async function turns() {
  const slides = [empty('start'), ...FIGURES.flatMap((id) => [figure(id), empty(id)])]
  return withPage(async (page) => {
    await page.goto(`${server.url}/present/my-bench/1#deck=${linkTo(slides)}`)
    await page.locator('.stage h2').waitFor()
    // What the slides show is fetched and laid out while nothing happens, as before a talk.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2500)
    const took = { figure: [], empty: [], again: [] }
    for (const round of ['figure', 'again']) {
      await page.keyboard.press('Home')
      await page.waitForTimeout(300)
      for (let i = 1; i < slides.length; i += 1) {
        const time = await page.evaluate(
          (at) =>
            new Promise((done) => {
              const start = performance.now()
              document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }))
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => done(performance.now() - start)
              const look = () =>
                document.querySelector('.full-screen-count')?.textContent?.startsWith(`${at} `)
                  ? port2.postMessage(0)
                  : requestAnimationFrame(look)
              requestAnimationFrame(look)
            }),
          i + 1,
        )
        took[i % 2 === 1 ? round : 'empty'].push(time)
        await page.waitForTimeout(120)
      }
    }
    return took
  })
}

/** How long a PowerPoint file of some slides takes, from the click to its bytes. The first one fetches the writer's code, too. */
async function powerPoint(slides) {
  return withPage(async (page) => {
    await page.goto(`${server.url}/present#deck=${linkTo(slides)}`)
    await page.getByRole('button', { name: 'Save it to your decks' }).click()
    const button = page.getByRole('button', { name: 'PowerPoint', exact: true })
    await button.waitFor()
    await page.waitForLoadState('networkidle')
    const took = []
    for (let i = 0; i < 2; i += 1) {
      const start = performance.now()
      const saved = page.waitForEvent('download')
      await button.click()
      await saved
      took.push(performance.now() - start)
    }
    return took
  })
}

/** What `/` fetches as scripts and styles before anything is touched, compressed. */
async function firstScreen() {
  return withPage(async (page) => {
    const seen = new Map()
    page.on('response', (answer) => {
      const path = new URL(answer.url()).pathname
      if (/^\/assets\/.*\.(js|css)$/.test(path)) seen.set(path, gzipSync(readFileSync(resolve(dir, path.slice(1))), { level: 9 }).length)
    })
    await page.goto(`${server.url}/`)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500)
    return seen
  })
}

const all = { figure: [], again: [], empty: [] }
for (let run = 0; run < RUNS; run += 1) {
  const took = await turns()
  for (const kind of Object.keys(all)) all[kind].push(...took[kind])
}
const base = median(all.empty)
for (const [name, list] of [
  ['empty slide', all.empty],
  ['figure, first time', all.figure],
  ['figure, again', all.again],
])
  console.log(
    `slide change, ${name}: median ${ms(median(list))}, most ${ms(most(list))}, ${(median(list) / base).toFixed(2)} × an empty slide`,
  )

const ten = await powerPoint(FIGURES.map(figure))
const none = await powerPoint(FIGURES.map(empty))
for (const [i, name] of ['with fetching code and data', 'again'].entries())
  console.log(
    `PowerPoint, ${FIGURES.length} slides with figures, ${name}: ${ms(ten[i])}; empty slides ${ms(none[i])}; ratio ${(ten[i] / none[i]).toFixed(2)}`,
  )

const files = await firstScreen()
const stage = [...files].filter(([path]) => /stage|present|pptx|deck|speaker|give/i.test(path))
console.log(`first screen: ${files.size} scripts and styles, ${[...files.values()].reduce((a, b) => a + b, 0)} bytes gzip`)
console.log(`of these of deck and stage: ${stage.map(([path, bytes]) => `${path} ${bytes}`).join(', ') || 'none'}`)
await browser.close()
await server.close()
