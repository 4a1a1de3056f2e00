import { KNOWN, nextFrames, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

/** Words of the picture in view that touch other words or leave it, as the browser sets them. */
const faults = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    const picture = [...document.querySelectorAll('.case-svg')].find((svg) => svg.checkVisibility())
    if (!picture) return ['no picture']
    const frame = picture.getBoundingClientRect()
    const words = [...picture.querySelectorAll('text')].map((t) => ({ text: t.textContent ?? '', box: t.getBoundingClientRect() }))
    const touch = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3
    return [
      ...words.filter((w) => w.box.left < frame.left - 1 || w.box.right > frame.right + 1).map((w) => `${w.text} leaves the picture`),
      ...words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.text} touches ${b.text}`] : []))),
    ]
  })

test('a case is short, and its words stand apart as the browser sets them', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [i, id] of KNOWN.companies.entries()) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await visit(page, `${['', '/zh-Hans', '/zh-Hant'][i % 3]}/companies/${id}`)
    // The page holds a picture for each of these widths, and style shows one of them.
    for (const [width, height, limit] of [
      [1440, 900, 3500],
      [390, 844, 8000],
    ] as const) {
      await page.setViewportSize({ width, height })
      await nextFrames(page)
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${id} at ${width}`).toBeLessThanOrEqual(limit)
      expect(await faults(page), `${id} at ${width}`).toEqual([])
    }
  }
})

test('a case prints on one page, or whole on six with its endnotes', async ({ page }) => {
  await visit(page, '/companies/amazon')
  for (const [what, most] of [
    ['summary', 1],
    ['all', 6],
  ] as const) {
    await page.evaluate((kind) => {
      document.documentElement.dataset.print = kind
      dispatchEvent(new Event('beforeprint'))
    }, what)
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0, what).toBeLessThanOrEqual(most)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the picture and every part of a case are there', async ({ page }) => {
    await page.goto('/companies/iflytek')
    await expect(page.locator('.case-svg:visible')).toHaveCount(1)
    await expect(page.locator('.parts-part:visible')).toHaveCount(5)
  })
})
