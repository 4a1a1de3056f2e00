import { AxeBuilder } from '@axe-core/playwright'
import { type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'
import { DISTINCT_TEXT, markDistinctText } from './support/distinct-text.ts'
import { inLanguage, KNOWN, nextFrames, ROUTES, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

/**
 * One visit per page and language asks everything that needs a real browser: the address answers 200, the title and language are right,
 * nothing is wider than the window, axe finds nothing. Colours do not depend on the language, so contrast is asked once per theme, of one text of
 * each kind.
 */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
/** Pages in the two Chinese scripts differ in characters only: what axe says of the markup is asked of one of them. */
const SAME_MARKUP: Locale = 'zh-Hant'
const WIDTHS = [320, 390, 1024]
const NOT_FOUND = '/nowhere'
const PANEL = `/?claim=${KNOWN.richClaim}`
/** All companies have one skeleton: the one with the most marks and the one with the most blanks stand for the five. */
const SAME_SKELETON = ['/companies/chegg', '/companies/salesforce', '/companies/alibaba']
const PAGES = [...ROUTES.filter((path) => !SAME_SKELETON.includes(path)), '/?lens=told', PANEL, NOT_FOUND]

type Ask = 'markup' | 'colour'

/** What axe objects to, each with the first places where. No page has frames and only objections are wanted: both save most of its time. */
async function objections(page: Page, ask: Ask, within?: string): Promise<string[]> {
  const runOnly = ask === 'colour' ? { type: 'rule' as const, values: COLOUR_RULES } : { type: 'tag' as const, values: TAGS }
  const rules = ask === 'colour' ? {} : Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]))
  const axe = new AxeBuilder({ page }).options({ runOnly, rules, resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  return violations.map(
    (v) =>
      `${v.id} (${v.nodes.length}): ${v.nodes
        .slice(0, 3)
        .map((n) => `${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim() ?? ''}`)
        .join(' | ')}`,
  )
}

/** By how much the page is wider than its window, and which elements stick out. */
async function tooWide(page: Page): Promise<string[]> {
  await nextFrames(page)
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > clientWidth + 0.5 && e.checkVisibility())
      .slice(0, 3)
    return [`${scrollWidth - clientWidth} px (${out.map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`).join(', ')})`]
  })
}

async function audit(page: Page, path: string, locale: Locale): Promise<string[]> {
  const found: string[] = []
  const note = (what: string, list: readonly string[]) => found.push(...list.map((text) => `${locale} ${what}: ${text}`))
  const address = inLanguage(path, locale)
  const response = await page.request.get(address)
  if (response.status() !== (path === NOT_FOUND ? 404 : 200)) note('status', [String(response.status())])
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, address)
  const { title, lang } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang }))
  if (title === '' || (locale !== 'en' && !/\p{Script=Han}|^Parallax/u.test(title))) note('title', [title])
  if (lang !== localeInfo(locale).tag) note('lang', [lang])
  const isPanel = path === PANEL
  if (isPanel) await expect(page.locator('dialog .claim-value')).toBeVisible()
  const within = isPanel ? 'dialog' : undefined
  if (locale !== SAME_MARKUP) note('axe', await objections(page, 'markup', within))
  if (locale === 'en') {
    await markDistinctText(page, within ?? 'body')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      note(`axe ${colorScheme}`, await objections(page, 'colour', DISTINCT_TEXT))
    }
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    note(`${width} px`, await tooWide(page))
  }
  return found
}

for (const path of PAGES)
  test(`${path}: status, title, language, width at ${WIDTHS.join(', ')} px and axe, in ${LOCALES.length} languages`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(300_000)
    if (path === NOT_FOUND) watch.expect(/status of 404/)
    const found: string[] = []
    for (const { id } of LOCALES) found.push(...(await audit(page, path, id)))
    expect(found).toEqual([])
  })
