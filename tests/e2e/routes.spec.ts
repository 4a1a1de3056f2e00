import { type Locale, localeInfo } from '#i18n/locales.ts'
import { inLanguage, visit, words } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const NOT_FOUND_NOISE = /Failed to load resource: the server responded with a status of 404/
const heading = (page: Page) => page.locator('main').getByRole('heading', { level: 1 })

async function standsComplete(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByRole('navigation', { name: words(locale).shell.mainNavigation })).toBeVisible()
  await expect(page.locator('.footer').getByRole('link', { name: words(locale).shell.nav.method })).toBeVisible()
}

test.describe('addresses that lead nowhere', () => {
  // Status, title and language of such a page in every language are asked by the audit.
  test('an unknown page leads on', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await page.goto(inLanguage('/nowhere/at/all', 'zh-Hans'))
    const { shell } = words('zh-Hans')
    await expect(heading(page)).toHaveText(shell.notFound.title)
    await standsComplete(page, 'zh-Hans')
    await page.getByRole('main').getByRole('link', { name: shell.nav.article }).click()
    await expect(page).toHaveURL(inLanguage('/article', 'zh-Hans'))
    await expect(heading(page)).not.toHaveText(shell.notFound.title)
  })

  test('an unknown language says which ones there are', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    const response = await page.goto('/fr/companies')
    expect(response?.status()).toBe(404)
    await expect(page.getByText('does not have a language “fr”')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '繁體中文' }).click()
    await expect(page).toHaveURL(/\/zh-Hant\/?$/)
    await expect(page.locator('html')).toHaveAttribute('lang', localeInfo('zh-Hant').tag)
  })

  test('two companies in the other order come to the one address of their pair, with its parameters', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await page.goto('/zh-Hans/companies/compare/alibaba/amazon?lens=told')
    await expect(page).toHaveURL('/zh-Hans/companies/compare/amazon/alibaba?lens=told')
    await expect(heading(page)).toContainText('亚马逊')
  })
})

test('a link to a section arrives there, and Back and Forward lead through the pages', async ({ page }) => {
  await visit(page, '/companies/amazon#questions')
  await expect(page.locator('#questions')).toBeInViewport()
  await visit(page, '/')
  const navigation = page.getByRole('navigation', { name: 'Main' })
  await navigation.getByRole('link', { name: 'Companies' }).click()
  await expect(page).toHaveTitle(/companies/i)
  await expect(navigation.getByRole('link', { name: 'Companies' })).toHaveAttribute('aria-current', 'page')
  await navigation.getByRole('link', { name: 'The article' }).click()
  await expect(page).toHaveURL('/article')
  await page.goBack()
  await expect(page).toHaveTitle(/companies/i)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en').compare.title)
  await page.goForward()
  await expect(page).toHaveTitle(/companies/i)
})

test('a link to a part of a page opens what is folded there and brings it into view', async ({ page }) => {
  for (const [path, target, opened] of [
    ['/article#tsai-rehire', '#tsai-rehire', '#tsai-rehire details[open]'],
    ['/companies/amazon#checks', '#checks', '.parts[data-open="arithmetic"]'],
    ['/companies/amazon#safe', '#safe', '.parts[data-open="evidence"]'],
    ['/#question-reasons', '#question-reasons', '#question-reasons details[open]'],
  ] as const) {
    await visit(page, path)
    await expect(page.locator(opened), path).toBeAttached()
    await expect(page.locator(target), path).toBeInViewport()
  }
})
