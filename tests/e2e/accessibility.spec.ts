import { objections } from './support/axe.ts'
import { markDistinctText } from './support/distinct-text.ts'
import { KNOWN, visit, words } from './support/pages.ts'
import { expect, test } from './support/watch.ts'

const PANEL = `/?claim=${KNOWN.richClaim}`

test('at 200 % zoom everything reflows and the menu can be used', async ({ browser, baseURL, watch }) => {
  test.setTimeout(120_000)
  // A window of 1440 px at 200 % has room for 720.
  const context = await browser.newContext({ baseURL, viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
  await watch.follow(context)
  const page = await context.newPage()
  for (const path of ['/', '/companies/amazon', '/evidence']) {
    await visit(page, path)
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(extra, `${path} is wider than the window`).toBe(0)
  }
  await visit(page, '/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'The article' }).click()
  await expect(page).toHaveURL('/article')
  await context.close()
})

test('in forced colours text, marks and choices can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/', '/companies/amazon', '/figures/amazon-headcount', PANEL]) {
    await visit(page, path)
    // The page under a panel is asked by itself.
    const within = path === PANEL ? 'dialog' : 'body'
    if (path === PANEL) await expect(page.locator('dialog .claim-value')).toBeVisible()
    await markDistinctText(page, within)
    expect(await objections(page, 'colour', within), path).toEqual([])
    // A mark that took the colour of the page would be gone.
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor
      return [...document.querySelectorAll('main svg [data-claims]')]
        .filter((mark) => mark.checkVisibility())
        .filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark)
          const gone = (paint: string) => paint === 'none' || paint === canvas || paint === 'rgba(0, 0, 0, 0)'
          return gone(fill) && gone(stroke) && [...mark.children].length === 0
        }).length
    })
    expect(lost, `marks lost on ${path}`).toBe(0)
  }
  await visit(page, '/')
  const look = (name: string) =>
    page.getByRole('radio', { name }).evaluate((e) =>
      (({ color, backgroundColor, outlineStyle, borderBlockEndWidth }) => ({
        color,
        backgroundColor,
        outlineStyle,
        borderBlockEndWidth,
      }))(getComputedStyle(e)),
    )
  expect(await look('The article’s version'), 'the chosen lens looks chosen').not.toEqual(await look('Against the evidence'))
  await page.screenshot({ path: test.info().outputPath('forced-colours.png') })
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/companies/amazon', '/figures/amazon-headcount']) {
    await visit(page, path)
    const moving = await page.evaluate(() => {
      const seconds = (text: string) =>
        Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)))
      return [...document.querySelectorAll('*')]
        .filter((e) => {
          const style = getComputedStyle(e)
          return (
            seconds(style.transitionDuration) > 0.01 ||
            (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
            style.scrollBehavior === 'smooth'
          )
        })
        .map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`)
    })
    expect([...new Set(moving)], path).toEqual([])
  }
  await visit(page, '/')
  await page.getByRole('radio', { name: 'The article’s version' }).click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  // A figure that wakes up stands at once, too.
  await visit(page, '/companies/amazon?part=evidence')
  const figure = page.locator('[data-static-figure]').first()
  await figure.scrollIntoViewIfNeeded()
  await figure.hover()
  await expect(figure.getByRole('tab', { name: words('en').figure.tabs.table })).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length)).toBe(0)
})
