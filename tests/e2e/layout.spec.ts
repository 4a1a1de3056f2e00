import { at, isLive, PREFIXES, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

// What moves and what is fetched is measured on a first visit.
test.use({ fresh: true })

/** Starts adding up layout shifts before the page does anything. Those within half a second of a click or key do not count, as in the metric. */
const measureShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; places: string[] }[] = []
    Object.defineProperty(window, 'shifts', { value: shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || typeof entry.value !== 'number' || ('hadRecentInput' in entry && entry.hadRecentInput === true)) continue
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
        shifts.push({
          value: entry.value,
          places: sources.map((s: { node?: Node | null }) =>
            s.node instanceof Element ? `${s.node.tagName}.${s.node.getAttribute('class') ?? ''}` : String(s.node?.nodeName),
          ),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Sum of the shifts so far, with what moved. The next two frames belong to it. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
    const list: unknown = Reflect.get(window, 'shifts')
    const shifts: { value: number; places: string[] }[] = Array.isArray(list) ? list : []
    return {
      total: shifts.reduce((sum, s) => sum + s.value, 0),
      moved: shifts.filter((s) => s.value > 0.0005).map((s) => `${s.value.toFixed(4)} ${s.places.join(' ')}`),
    }
  })

const CLS_LIMIT = 0.01

test.describe('nothing jumps', () => {
  for (const path of ['/', '/companies/amazon?part=evidence', '/zh-Hans/companies/alibaba?part=evidence'])
    for (const width of [1440, 390])
      test(`${path} at ${width} px, while loading and while a figure wakes up`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await measureShifts(page)
        await visit(page, path)
        const loaded = await shiftsOf(page)
        expect(loaded.total, `while loading: ${loaded.moved.join('; ')}`).toBeLessThanOrEqual(CLS_LIMIT)

        // The home page has no figure to wake: its pictures are plain SVG.
        if (path === '/') return
        const figure = page.locator('[data-static-figure]').first()
        await figure.scrollIntoViewIfNeeded()
        await figure.hover()
        await isAwake(page, figure)
        const awake = await shiftsOf(page)
        expect(awake.total, `after waking: ${awake.moved.join('; ')}`).toBeLessThanOrEqual(CLS_LIMIT)
      })
})

/** Pages of other kinds, each at the width at which most could move: letters that change, buttons whose code comes late. */
test('nothing jumps on pages of other kinds, until their late parts are there', async ({ page }) => {
  await measureShifts(page)
  for (const [path, width] of [
    ['/evidence/us-challenger-ai-2026-h1', 390],
    ['/present/ten-minute-briefing', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await visit(page, path)
    await page.waitForLoadState('networkidle')
    const { total, moved } = await shiftsOf(page)
    expect(total, `${path} at ${width}: ${moved.join('; ')}`).toBeLessThanOrEqual(CLS_LIMIT)
  }
})

/** A figure is awake when React holds its tabs. */
async function isAwake(page: Page, figure: ReturnType<Page['locator']>): Promise<void> {
  const tab = await figure.getByRole('tab').first().elementHandle()
  await page.waitForFunction(
    (box) => {
      const live = box?.querySelector('[role=tab]')
      return live !== null && live !== undefined && Object.keys(live).some((key) => key.startsWith('__reactFiber'))
    },
    await figure.elementHandle(),
  )
  await tab?.dispose()
}

test.describe('the home page', () => {
  const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)
  const bottomOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((e) => Math.round(e.getBoundingClientRect().bottom + window.scrollY))

  for (const [width, height, screens, limit] of [
    [1440, 900, 1, 3200],
    [390, 844, 2, 7000],
  ] as const)
    test(`has its pictures in ${screens} of ${width} × ${height} and is ${limit} px at most; the lens moves nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const prefix of PREFIXES) {
        await visit(page, at(prefix, '/'))
        expect(await bottomOf(page, '.opening-rows'), `pictures of ${prefix}`).toBeLessThanOrEqual(screens * height)
        const before = await heightOf(page)
        expect(before, `height of ${prefix}`).toBeLessThanOrEqual(limit)
        await page.getByRole('radio', { checked: false }).click()
        const moved = await page.evaluate(() => [...document.querySelectorAll('.opening-row')].map((e) => e.getBoundingClientRect().height))
        await page.getByRole('radio', { checked: false }).click()
        const back = await page.evaluate(() => [...document.querySelectorAll('.opening-row')].map((e) => e.getBoundingClientRect().height))
        expect(moved).toEqual(back)
      }
    })

  test('is five pages on paper at most, with everything open, and one as a summary', async ({ page }) => {
    const pagesOf = async () => ((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length
    await visit(page, '/')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await pagesOf()).toBeLessThanOrEqual(5)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.question-found').last()).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.dataset.print = 'summary'
    })
    expect(await pagesOf()).toBe(1)
  })
})

test('the first screen needs few requests, all of them from here', async ({ page, baseURL }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/', { waitUntil: 'load' })
  // What comes when the page has been idle does not belong to the first screen.
  const first = [...requests]
  expect(first.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
  expect(first.length, first.join('\n')).toBeLessThanOrEqual(14)
  expect(
    first.filter((url) => url.includes('/api/')),
    'the page brings its data along',
  ).toEqual([])
  await isLive(page)
})
