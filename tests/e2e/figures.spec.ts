import { readFileSync } from 'node:fs'
import { visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const FIGURE = '/figures/robots-installed/'

async function take(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).first().click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Pixels of a PNG in a region, and of glyphs drawn by the page itself, compared in the browser. */
async function inkOf(page: Page, png: Buffer, region: { x: number; y: number; width: number; height: number }) {
  return await page.evaluate(
    async ({ data, region: r }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const whole = context.getImageData(0, 0, image.width, image.height).data
      const colours = new Set<number>()
      for (let i = 0; i < whole.length; i += 4 * 97) colours.add(((whole[i] ?? 0) << 16) | ((whole[i + 1] ?? 0) << 8) | (whole[i + 2] ?? 0))
      // Columns of a line of text that hold ink, and how much: a row of identical boxes repeats itself, writing does not.
      const part = context.getImageData(r.x, r.y, r.width, r.height).data
      const cell = r.height
      const cells: string[] = []
      for (let x = 0; x + cell <= r.width; x += cell) {
        let bits = ''
        for (let gy = 0; gy < 12; gy++)
          for (let gx = 0; gx < 12; gx++) {
            const px = x + Math.floor((gx * cell) / 12)
            const py = Math.floor((gy * cell) / 12)
            bits += (part[(py * r.width + px) * 4] ?? 255) < 128 ? '1' : '0'
          }
        if (bits.includes('1')) cells.push(bits)
      }
      return { width: image.width, height: image.height, colours: colours.size, cells }
    },
    { data: png.toString('base64'), region },
  )
}

test.describe('downloading and sharing a figure', () => {
  test('the PNG in Chinese has its marks and its characters', async ({ page, watch }) => {
    // The test's own canvases are read back more than once.
    watch.allow(/Canvas2D: Multiple readback/)
    await visit(page, `/zh-Hans${FIGURE}`)
    const { name, bytes } = await take(page, 'PNG')
    expect(name).toBe('robots-installed.png')
    // The title stands 46 units from the top, 34 units high, at twice the size.
    const ink = await inkOf(page, bytes, { x: 80, y: 92, width: 68 * 10, height: 68 })
    expect(ink.width).toBe(2400)
    expect(ink.colours).toBeGreaterThan(12)
    // Missing glyphs are one and the same box: then all cells would look alike, and alike to an unassigned character.
    expect(new Set(ink.cells).size).toBeGreaterThan(5)
    const tofu = await page.evaluate(() => {
      const widths = (text: string) => {
        const context = document.createElement('canvas').getContext('2d')
        if (!context) throw new Error('no canvas')
        context.canvas.width = 80
        context.canvas.height = 80
        context.font = "68px 'Source Serif 4', 'Noto Serif CJK SC', 'Noto Sans CJK SC', serif"
        context.fillText(text, 4, 66)
        return [...context.getImageData(0, 0, 80, 80).data].filter((_, i) => i % 4 === 3).join('')
      }
      const box = widths('\u{10ffff}')
      return [...(document.querySelector('h1')?.textContent ?? '')].filter((c) => /[\u3400-\u9fff]/.test(c) && widths(c) === box)
    })
    expect(tofu).toEqual([])
  })

  test('the SVG stands alone, and CSV and JSON hold the rows of the table', async ({ page }) => {
    await visit(page, FIGURE)
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(svg).not.toMatch(/var\(|foreignObject|currentColor|href=/)
    expect(svg).toContain('/figures/robots-installed')
    const problem = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
      svg,
    )
    expect(problem).toBeNull()
    const csv = (await take(page, 'CSV')).bytes
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const json: { spec: { panels: { series: { points: unknown[] }[] }[] } } = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8'))
    const points = json.spec.panels.flatMap((p) => p.series.flatMap((s) => s.points)).length
    const lines = csv.toString('utf8').trim().split('\r\n')
    expect(lines.filter((line) => !/parallax-manifest:|^https?:/.test(line))).toHaveLength(points + 1)
    await page.getByRole('tab', { name: 'Table' }).click()
    await expect(page).toHaveURL(/view=table/)
    await expect(page.locator('.figure tbody tr')).toHaveCount(points)
  })

  test('the link is copied, and a refusal offers the text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(page, FIGURE)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Copied').first()).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/figures\/robots-installed$/)
  })

  test('what fails says why and offers another form', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await visit(page, FIGURE)
    await page.getByRole('button', { name: 'PNG', exact: true }).click()
    await expect(page.locator('.export-state')).toContainText('Take the SVG instead')
  })
})

test.describe('the full-screen view', () => {
  test('opens with F, shows its position, and returns the focus', async ({ page }) => {
    await visit(page, FIGURE)
    const plot = page.locator('.plot-box').first()
    await plot.focus()
    await page.keyboard.press('f')
    const fullScreen = page.locator('dialog .stage')
    await expect(fullScreen).toBeVisible()
    await expect(page).toHaveURL(/full-screen=robots-installed/)
    await expect(fullScreen.locator('.full-screen-count')).toHaveText('1 / 1')
    await expect(fullScreen.locator('.full-screen-plots svg [data-mark]').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(fullScreen).toHaveCount(0)
    await expect(page).not.toHaveURL(/full-screen=/)
    await expect(plot).toBeFocused()
  })

  test('arrows go through the figures of the page, Back closes it, words are large', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await visit(page, '/figures/')
    await visit(page, '/figures/?theme=automation')
    await expect(page.locator('[data-figure]')).toHaveCount(2)
    await page.locator('.figures-card-link').first().focus()
    await page.keyboard.press('f')
    const stage = page.locator('.full-screen-stage')
    await expect(page.locator('.full-screen-count')).toHaveText('1 / 2')
    const first = await stage.getByRole('heading', { level: 2 }).textContent()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.full-screen-count')).toHaveText('2 / 2')
    await expect(stage.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator('.full-screen-count')).toHaveText('1 / 2')
    await expect(page.locator('.full-screen-plots svg [data-mark]').first()).toBeVisible()
    const sizes = await page
      .locator('.full-screen-plots svg text')
      .evaluateAll((all) =>
        all.map(
          (t) =>
            Number(t.getAttribute('font-size') ?? getComputedStyle(t).fontSize.replace('px', '')) *
            ((t.closest('svg')?.getBoundingClientRect().width ?? 0) /
              (t.closest('svg')?.viewBox.baseVal.width || Number(t.closest('svg')?.getAttribute('width')) || 1)),
        ),
      )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(27.5)
    await page.goBack()
    await expect(page.locator('.stage')).toHaveCount(0)
    await expect(page).toHaveURL(/theme=automation/)
  })

  test('opens from a link of an earlier release, with the claim that it named; Escape closes one after the other', async ({ page }) => {
    await visit(page, `${FIGURE}?wall=robots-installed&claim=cn-robots-installed-2024`)
    const stage = page.locator('dialog .stage')
    await expect(stage.locator('.stage-evidence-value')).toBeVisible()
    await expect(page.locator('dialog.claim-panel')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(stage.locator('.evidence-card')).toHaveCount(0)
    await stage.locator('.plot-box').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(stage.locator('.stage-evidence-value')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(stage).toHaveCount(0)
  })
})

test('the keyboard walks the marks, and each is spoken', async ({ page }) => {
  await visit(page, FIGURE)
  const plot = page.locator('.plot-box').first()
  await plot.focus()
  const live = plot.locator('[aria-live="polite"]')
  await page.keyboard.press('Home')
  await expect(live).toContainText('United States')
  const said = await live.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(live).not.toHaveText(said ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(live).toContainText('China')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claim=/)
  await expect(page.locator('dialog.claim-panel')).toBeVisible()
})

test('the difference of two marks is announced with its verdict, or refused with the reason', async ({ page }) => {
  await visit(page, '/figures/amazon-headcount/')
  await page.getByRole('button', { name: 'Compare two points' }).click()
  // Keys pressed before it is on would open the claim instead.
  await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeVisible()
  const plot = page.locator('.plot-box').first()
  await plot.focus()
  for (const key of ['Home', 'Enter', 'End', 'Enter']) await page.keyboard.press(key)
  const readout = page.locator('.difference')
  await expect(readout).toHaveAttribute('data-difference', 'shown')
  await expect(readout.locator('a[data-claim]')).toHaveCount(2)
  await expect(readout.locator('p[role="status"]')).toContainText('With care')
  await expect(page).toHaveURL(/compare=amazon-headcount/)
  await page.reload()
  await expect(readout).toHaveAttribute('data-difference', 'shown')
  await page.locator('.plot-box').first().focus()
  await page.keyboard.press('Escape')
  await expect(readout).toHaveCount(0)

  await visit(page, '/figures/genai-use/')
  await page.getByRole('button', { name: 'Compare two points' }).click()
  // Keys pressed before it is on would open the claim instead.
  await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeVisible()
  for (const at of [0, 1]) {
    await page.locator('.plot-box').nth(at).focus()
    for (const key of ['Home', 'Enter']) await page.keyboard.press(key)
  }
  await expect(page.locator('.difference')).toHaveAttribute('data-difference', 'refused')
  await expect(page.locator('.difference p[role="status"]')).toContainText('No difference is shown')
})

test('an embed is complete in a frame without scripts', async ({ page, baseURL, watch }) => {
  // What the frame forbids: the program, and what only a page with an origin may fetch.
  watch.expect(/Blocked script execution/)
  watch.allow(/from origin 'null' has been blocked by CORS policy|net::ERR_FAILED/)
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="" width="640" height="900" src="${baseURL}/embed/figure/robots-installed/"></iframe>`,
    }),
  )
  await page.goto('/host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('h1')).toBeVisible()
  const mark = frame.locator('.plot-middle svg [data-mark]').first()
  await expect(mark).toBeVisible()
  await expect(frame.locator('.plot-narrow').first()).toBeHidden()
  await expect(frame.locator('.status-key')).toBeVisible()
  await expect(frame.getByText('evidence to', { exact: false })).toBeVisible()
  await frame.locator('summary', { hasText: 'Table' }).click()
  await expect(frame.locator('tbody tr').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: /full figure/ })).toHaveAttribute('target', '_blank')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('a first tap shows the value, a second opens its claim', async ({ page }) => {
    await visit(page, '/figures/us-cuts-naming-ai/')
    const mark = page.locator('.plot-narrow').first().locator('[data-mark]').nth(8)
    await mark.scrollIntoViewIfNeeded()
    const box = await mark.boundingBox()
    if (!box) throw new Error('the mark is not on the page')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.touchscreen.tap(x, y)
    await expect(page.locator('.plot-tip')).toContainText('Tap again')
    await expect(page).not.toHaveURL(/claim=/)
    await page.touchscreen.tap(x, y)
    await expect(page).toHaveURL(/claim=/)
  })
})

test('the gallery narrows by address and reports what it does not know', async ({ page, watch }) => {
  watch.expect(/the server responded with a status of 404/)
  await visit(page, '/figures/?country=CN&theme=magic')
  await expect(page.getByText('magic')).toBeVisible()
  const all = await page.locator('.figures-card').count()
  await page.getByLabel('Search figures').fill('robots')
  await expect(page.locator('.figures-card')).not.toHaveCount(all)
  await expect(page).toHaveURL(/q=robots/)
  await visit(page, '/figures/robot-installed')
  await expect(page.getByRole('link', { name: /industrial robots/ })).toBeVisible()
})
