import { type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'
import { objections } from './support/axe.ts'
import { coveredControls } from './support/covered.ts'
import { markDistinctText } from './support/distinct-text.ts'
import { smallTargets } from './support/targets.ts'
import { inLanguage, KNOWN, nextFrames, ROUTES, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

/**
 * One visit per page and language asks everything that needs a real browser: the address answers 200, the title and language are right,
 * nothing is wider than the window, nothing lies over a link, what is tapped is large enough, axe finds nothing.
 */
const NARROWEST = 320
const WIDTHS = [1024, 390, NARROWEST]
/**
 * Markup and colours do not depend on the language: axe looks at a page's markup in English, at its words in English and Chinese, and at the
 * colours of another theme in each. Pages in the two Chinese scripts differ in characters only: all widths look at one of them, and the other
 * is seen where room is scarcest.
 */
const ASKED: Readonly<Record<Locale, { colorScheme: 'light' | 'dark'; axe: 'all' | 'words' | null }>> = {
  en: { colorScheme: 'light', axe: 'all' },
  'zh-Hans': { colorScheme: 'dark', axe: 'words' },
  'zh-Hant': { colorScheme: 'light', axe: null },
}
const NOT_FOUND = '/nowhere'
const PANEL = `/?claim=${KNOWN.richClaim}`
/** All companies have one skeleton: the one with the most marks and the one with the most blanks stand for the five. */
const SAME_SKELETON = ['/companies/chegg', '/companies/salesforce', '/companies/alibaba']
const PAGES = [...ROUTES.filter((path) => !SAME_SKELETON.includes(path)), '/?lens=told', PANEL, NOT_FOUND]

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

async function audit(page: Page, origin: string, path: string, locale: Locale): Promise<string[]> {
  const found: string[] = []
  const note = (what: string, list: readonly string[]) => found.push(...list.map((text) => `${locale} ${what}: ${text}`))
  const { colorScheme, axe } = ASKED[locale]
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width: axe ? 1440 : NARROWEST, height: 900 })
  const status = await visit(page, origin + inLanguage(path, locale))
  if (status !== (path === NOT_FOUND ? 404 : 200)) note('status', [String(status)])
  const { title, lang } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang }))
  if (title === '' || (locale !== 'en' && !/\p{Script=Han}|^Parallax/u.test(title))) note('title', [title])
  if (lang !== localeInfo(locale).tag) note('lang', [lang])
  const isPanel = path === PANEL
  if (isPanel) await expect(page.locator('dialog .claim-value')).toBeVisible()
  const within = isPanel ? 'dialog' : undefined
  if (axe) {
    await markDistinctText(page, within ?? 'body')
    note(`axe ${colorScheme}`, await objections(page, axe, within))
  }
  // The widest first: such a page may have been opened at that width.
  for (const width of axe ? WIDTHS : [NARROWEST]) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: 900 })
    note(`${width} px`, await tooWide(page))
    // Words are longest in English: what overlaps, overlaps there.
    if (locale === 'en' && !isPanel && width !== NARROWEST) note(`${width} px, covered`, await coveredControls(page))
    if (width !== NARROWEST) note(`${width} px, small target`, await smallTargets(page))
  }
  return found
}

for (const path of PAGES)
  test(`${path}: status, title, language, width at ${WIDTHS.join(', ')} px and axe, in ${LOCALES.length} languages`, async ({
    visitor,
    baseURL,
    watch,
  }) => {
    test.setTimeout(300_000)
    if (path === NOT_FOUND) watch.expect(/status of 404/)
    const found: string[] = []
    for (const { id } of LOCALES) found.push(...(await audit(visitor, baseURL ?? '', path, id)))
    expect(found).toEqual([])
  })
