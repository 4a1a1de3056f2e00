// Measures pages of the built site in Chromium: npm run build first, then node scripts/bench-pages.mjs [paint] [input] [shift] [--runs 5] [--width 390] [--only WORD].
// paint: first paint, pictures of the first screen and longest task of the first page, beside a lower bound made of the same build (4 times
//        slowed down, 1.6 Mbps, 150 ms, cold); only the ratios of one run say something. input: what a click or a key takes until the next
//        frame. shift: how much the layout of every kind of page moves, at two widths. Nothing here is a test: times depend on the machine.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { floorOf } from './bench-pages/floor.mjs'
import { launchOptions } from './chromium.mjs'
import { serve } from './serve.mjs'

const args = process.argv.slice(2)
const option = (name, otherwise) => (args.includes(`--${name}`) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise)
const modes = ['paint', 'input', 'shift'].filter((mode) => args.includes(mode))
const wanted = (mode) => modes.length === 0 || modes.includes(mode)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : ''
const [RUNS, WIDTH] = [option('runs', 5), option('width', 1440)]
const SLOWDOWN = 4
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const dir = resolve(process.env.OUT ?? 'dist')
const probe = readFileSync(new URL('bench-pages/probe.js', import.meta.url), 'utf8')

const median = (list) => {
  const known = list.filter(Number.isFinite).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? Number.NaN
}
const ms = (n) => (Number.isFinite(n) ? `${n.toFixed(0)} ms` : '–')
const times = (a, b) => (Number.isFinite(a / b) ? `${(a / b).toFixed(2)} ×` : '–')

/** A fixed loop: how busy the machine was in this run. */
function loopMs() {
  const start = performance.now()
  let s = 1
  for (let i = 0; i < 5e7; i += 1) s = (Math.imul(s, 1_664_525) + 1_013_904_223) | 0
  return performance.now() - start + (s === 0 ? 1 : 0)
}

let floor = ''
/** Files as they were sent, compressed once. */
const sent = new Map()
const server = await serve({
  dir,
  port: 0,
  before: (request, response) => {
    const isFloor = request.url === '/floor'
    // Sent compressed, as hosts do; the server of this project sends files as they are.
    const file = isFloor ? null : /^\/(assets\/[^?]+\.(?:js|css)|(?:index\.html)?)$/.exec(request.url?.split('?')[0] ?? '')
    if (!isFloor && !file) return false
    const name = isFloor ? floor : file[1] || 'index.html'
    const packed = sent.get(name) ?? gzipSync(isFloor ? floor : readFileSync(resolve(dir, name)), { level: 9 })
    sent.set(name, packed)
    const type = isFloor || !file[1] || file[1].endsWith('.html') ? 'text/html' : file[1].endsWith('.css') ? 'text/css' : 'text/javascript'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' }).end(packed)
    return true
  },
})

/** A page in a browser of its own, slowed down. */
async function withPage({ width = WIDTH, height = 900, line = null, slowdown = SLOWDOWN }, use) {
  const browser = await chromium.launch(launchOptions)
  try {
    const page = await (await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' })).newPage()
    page.setDefaultTimeout(120_000)
    const session = await page.context().newCDPSession(page)
    await page.addInitScript(probe)
    await session.send('Network.enable')
    if (line) await session.send('Network.emulateNetworkConditions', line)
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await use(page)
  } finally {
    await browser.close()
  }
}

async function measurePaint() {
  floor = await withPage({ slowdown: 1 }, (page) => floorOf(page, server.url))
  const targets = { floor: `${server.url}floor`, page: server.url }
  const runs = { floor: [], page: [] }
  for (let i = 0; i < RUNS; i += 1)
    for (const [name, address] of Object.entries(targets))
      runs[name].push(
        await withPage({ line: SLOW_LINE }, async (page) => {
          await page.goto(address, { waitUntil: 'load', timeout: 90_000 })
          await page.waitForTimeout(4000)
          return page.evaluate(() => ({
            paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
            pictures: window.__seen.pictures(),
            longest: Math.max(0, ...window.__seen.long),
            shift: window.__seen.shift,
          }))
        }),
      )
  const of = (name, key) => median(runs[name].map((run) => run[key]))
  console.log(`\nFirst paint at ${WIDTH} px, medians of ${RUNS}, fixed loop ${loopMs().toFixed(0)} ms`)
  console.log(`  floor ${ms(of('floor', 'paint'))}, page ${ms(of('page', 'paint'))}: ${times(of('page', 'paint'), of('floor', 'paint'))}`)
  console.log(
    `  pictures ${ms(of('page', 'pictures'))}: ${times(of('page', 'pictures'), of('page', 'paint'))} the first paint, ${times(of('page', 'pictures'), of('floor', 'pictures'))} the floor's, whose own are ${times(of('floor', 'pictures'), of('floor', 'paint'))} its first paint`,
  )
  console.log(
    `  longest task ${ms(of('page', 'longest'))}, floor's ${ms(of('floor', 'longest'))}: ${times(of('page', 'longest'), of('floor', 'longest'))}`,
  )
}

/** What a reader does: where, and with what. The first of `click` that can be seen is clicked; `keys` go to what `focus` names. */
const ACTIONS = {
  'lens: as told': { path: '', click: '[role=radiogroup] [role=radio][aria-checked=false]' },
  'route: home to companies': { path: '', click: '.main-nav a[href="/companies"]' },
  'route: companies to countries': { path: 'companies', click: '.main-nav a[href="/indicators"]' },
  'route: figures to evidence': { path: 'figures', click: '.main-nav a[href="/evidence"]' },
  'facet on /evidence': { path: 'evidence', ready: '.evidence-rows .evidence-claim', click: '.evidence-facets input[type=checkbox]' },
  'second facet': {
    path: 'evidence',
    ready: '.evidence-rows .evidence-claim',
    click: '.evidence-facet:nth-of-type(2) input[type=checkbox]',
  },
  'slider on /outlook, ten keys': { path: 'outlook', focus: '.outlook-parameter input[type=range]', keys: Array(10).fill('ArrowRight') },
  'slider on /outlook, drag': { path: 'outlook', drag: '.outlook-parameter input[type=range]' },
}

/** Opens what is folded away on a phone, if the thing to click lies in it. */
async function unfold(page, { click }) {
  if (!click || (await page.locator(`${click} >> visible=true`).count()) > 0) return
  for (const fold of await page.locator('.menu-button, .evidence-toggle').all()) if (await fold.isVisible()) await fold.click()
  await page.waitForTimeout(1000)
}

/** Does one thing on a page. */
async function act(page, { click, focus, keys = [], drag }) {
  const seen = (selector) => page.locator(`${selector} >> visible=true`).first()
  if (click) {
    // A reader's pointer is on what it presses, and a locator's click would add checks of its own to the page's work.
    await seen(click).scrollIntoViewIfNeeded()
    const { x, y, width, height } = await seen(click).boundingBox()
    const point = [x + width / 2, y + height / 2]
    await page.mouse.move(...point)
    await page.waitForTimeout(500)
    return page.mouse.click(...point)
  }
  if (focus) {
    await seen(focus).focus()
    for (const key of keys) await page.keyboard.press(key)
    return
  }
  const box = await seen(drag).boundingBox()
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, y)
  await page.mouse.down()
  for (let i = 1; i <= 10; i += 1) await page.mouse.move(box.x + box.width / 2 + i * 6, y)
  await page.mouse.up()
}

async function measureInput() {
  console.log(`\nInput, ${SLOWDOWN} times slowed down, ${WIDTH} px: longest event until the next frame, median and range of ${RUNS}`)
  for (const [name, action] of Object.entries(ACTIONS).filter(([key]) => key.includes(only))) {
    const found = []
    for (let i = 0; i < RUNS; i += 1)
      found.push(
        await withPage({}, async (page) => {
          await page.goto(server.url + action.path, { waitUntil: 'load' })
          if (action.ready) await page.waitForSelector(action.ready, { timeout: 60_000 })
          await page.mouse.move(700, 500)
          await page.waitForTimeout(5000)
          await unfold(page, action)
          await page.evaluate(() => {
            window.__seen.isInput = true
            window.__seen.events.length = 0
          })
          await act(page, action)
          await page.waitForTimeout(2500)
          // Shorter than 16 ms is not reported.
          return page.evaluate(() => Math.max(8, ...window.__seen.events.map(([, duration]) => duration)))
        }),
      )
    console.log(`  ${name.padEnd(32)} ${ms(median(found)).padStart(8)}   ${ms(Math.min(...found))} to ${ms(Math.max(...found))}`)
  }
  if (!'language'.includes(only)) return
  const language = []
  for (let i = 0; i < RUNS; i += 1)
    language.push(
      await withPage({}, async (page) => {
        await page.goto(server.url, { waitUntil: 'load' })
        await page.mouse.move(700, 500)
        await page.waitForTimeout(5000)
        await unfold(page, { click: '.languages a[lang="zh-Hans"]' })
        const start = await page.evaluate(() => performance.timeOrigin + performance.now())
        await page.locator('.languages a[lang="zh-Hans"] >> visible=true').first().click()
        await page.waitForURL(/\/zh-Hans\/?$/)
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
        return page.evaluate(
          (from) => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime - from,
          start,
        )
      }),
    )
  console.log(`  ${'language: click to new page'.padEnd(32)} ${ms(median(language)).padStart(8)}   (a document of its own)`)
  console.log(`  fixed loop ${loopMs().toFixed(0)} ms`)
}

/** One address of every kind of page. */
const KINDS = [
  '',
  '?lens=told',
  'companies',
  'companies/amazon',
  'companies/compare/amazon/alibaba',
  'figures',
  'figures/amazon-headcount',
  'embed/figure/amazon-headcount',
  'evidence',
  'evidence/us-challenger-ai-2026-h1',
  'evidence/robots-installed-us-2020',
  'indicators',
  'indicators/robots-installed',
  'indicators/brief?items=robots-installed,unemployment-rate',
  'policies',
  'glossary',
  'glossary/exposure',
  'study',
  'study/amazon-is-it-ai',
  'study/debate/staff',
  'study/quiz',
  'study/assignment',
  'notebook',
  'outlook',
  'occupations',
  'occupations/411',
  'present',
  'present/ten-minute-briefing',
  'article',
  'data/check-file',
  'method',
  'method/load-bearing',
  'about',
]
const WIDTHS = [1440, 390]
const MOST_SHIFT = 0.01

async function measureShift() {
  console.log(`\nLayout shift of ${KINDS.length} kinds of pages at ${WIDTHS.join(' and ')} px, cold, on a slow line, then scrolled through`)
  let most = 0
  for (const width of WIDTHS)
    for (const path of KINDS.filter((kind) => kind.includes(only))) {
      const { shift, shifts } = await withPage({ width, line: SLOW_LINE, slowdown: 1 }, async (page) => {
        await page.goto(server.url + path, { waitUntil: 'load', timeout: 90_000 })
        await page.waitForTimeout(2500)
        await page.mouse.move(width / 2, 400)
        await page.waitForTimeout(1500)
        for (let i = 0; i < 4; i += 1) {
          await page.mouse.wheel(0, 800)
          await page.waitForTimeout(250)
        }
        return page.evaluate(() => ({ shift: window.__seen.shift, shifts: window.__seen.shifts }))
      })
      most = Math.max(most, shift)
      if (shift > MOST_SHIFT) console.log(`  ${width} px /${path}: ${shift.toFixed(3)} ${JSON.stringify(shifts.slice(0, 6))}`)
    }
  console.log(`  largest ${most.toFixed(4)}`)
}

try {
  if (wanted('paint')) await measurePaint()
  if (wanted('input')) await measureInput()
  if (wanted('shift')) await measureShift()
} finally {
  await server.close()
}
process.exit(0)
