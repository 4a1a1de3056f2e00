import { AxeBuilder } from '@axe-core/playwright'
import { LOCALES } from '#i18n/locales.ts'
import { at, inLanguage, KNOWN, ROUTES, visit, words } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const THEMES = ['light', 'dark'] as const
const NOT_FOUND = '/nowhere'
const PANEL = `/?claim=${KNOWN.richClaim}`

/** Every kind of page, the other lens, an open panel and a page that is not there. */
const PAGES = [...ROUTES, '/?lens=told', PANEL, NOT_FOUND]
const CELLS = PAGES.length * LOCALES.length * THEMES.length

/** Rules whose answer depends on the theme. The markup is the same in both, so the others are asked once. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe objects to, each with the first places where. No page has frames, and only objections are wanted: both save most of its time. */
async function objections(page: Page, theme: (typeof THEMES)[number], within?: string): Promise<string[]> {
  const runOnly = theme === 'light' ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: COLOUR_RULES }
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  return violations.map(
    (v) =>
      `${v.id} (${v.nodes.length}): ${v.nodes
        .slice(0, 3)
        .map((n) => `${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        .join(' | ')}`,
  )
}

test.describe(`axe finds nothing on ${PAGES.length} pages × ${LOCALES.length} languages × ${THEMES.length} themes = ${CELLS} cells`, () => {
  for (const path of PAGES)
    test(path, async ({ page, watch }) => {
      test.setTimeout(150_000)
      if (path === NOT_FOUND) watch.expect(/status of 404/)
      const found: Record<string, string[]> = {}
      for (const { id } of LOCALES) {
        await page.emulateMedia({ colorScheme: 'light' })
        await visit(page, inLanguage(path, id))
        if (path === PANEL) await expect(page.locator('dialog .claim-value')).toBeVisible()
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme })
          const list = await objections(page, colorScheme, path === PANEL ? 'dialog' : undefined)
          if (list.length > 0) found[`${id} ${colorScheme}`] = list
        }
      }
      expect(found).toEqual({})
    })
})

test('at 200 % zoom everything reflows and the menu can be used', async ({ browser, baseURL, watch }) => {
  test.setTimeout(120_000)
  // A window of 1440 px at 200 % has room for 720.
  const context = await browser.newContext({ baseURL, viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
  await watch.follow(context)
  const page = await context.newPage()
  for (const path of ROUTES) {
    await visit(page, at('', path))
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
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
    expect(
      violations.flatMap((v) => v.nodes.map((n) => n.target.join(' '))),
      path,
    ).toEqual([])
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
  expect(await look('As told'), 'the chosen lens looks chosen').not.toEqual(await look('Against the evidence'))
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
  await page.getByRole('radio', { name: 'As told' }).click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  // A figure that wakes up stands at once, too.
  const figure = page.locator('[data-static-figure]').first()
  await figure.scrollIntoViewIfNeeded()
  await figure.hover()
  await expect(figure.getByRole('tab', { name: words('en').figure.tabs.table })).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length)).toBe(0)
})
