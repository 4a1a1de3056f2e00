import { isLive, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

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
  for (const path of ['/', '/companies/amazon', '/zh-Hans/companies/alibaba'])
    for (const width of [1440, 390])
      test(`${path} at ${width} px, while loading and while a figure wakes up`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await measureShifts(page)
        await visit(page, path)
        const loaded = await shiftsOf(page)
        expect(loaded.total, `while loading: ${loaded.moved.join('; ')}`).toBeLessThanOrEqual(CLS_LIMIT)

        const figure = page.locator('[data-static-figure]').first()
        await figure.scrollIntoViewIfNeeded()
        await figure.hover()
        await isAwake(page, figure)
        const awake = await shiftsOf(page)
        expect(awake.total, `after waking: ${awake.moved.join('; ')}`).toBeLessThanOrEqual(CLS_LIMIT)
      })
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
