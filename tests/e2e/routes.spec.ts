import { type Locale, LOCALES, localeInfo } from '#i18n/locales.ts'
import { inLanguage, KNOWN, visit, words } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const NOT_FOUND_NOISE = /Failed to load resource: the server responded with a status of 404/
const heading = (page: Page) => page.locator('main').getByRole('heading', { level: 1 })

async function standsComplete(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByRole('navigation', { name: words(locale).shell.mainNavigation })).toBeVisible()
  await expect(page.locator('.footer').getByRole('link', { name: words(locale).shell.nav.method })).toBeVisible()
}

test.describe('addresses that lead nowhere', () => {
  for (const { id: locale } of LOCALES)
    test(`an unknown page answers 404 and leads on, ${locale}`, async ({ page, watch }) => {
      watch.expect(NOT_FOUND_NOISE)
      const response = await page.goto(inLanguage('/nowhere/at/all', locale))
      expect(response?.status()).toBe(404)
      const { shell } = words(locale)
      await expect(heading(page)).toHaveText(shell.notFound.title)
      await expect(page.locator('html')).toHaveAttribute('lang', localeInfo(locale).tag)
      await standsComplete(page, locale)
      await page.getByRole('main').getByRole('link', { name: shell.nav.article }).click()
      await expect(page).toHaveURL(inLanguage('/article', locale))
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

  test('an unknown company offers those that there are', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await visit(page, '/companies/amazn')
    await expect(page.getByText('There is no company “amazn” here.')).toBeVisible()
    for (const id of KNOWN.companies) await expect(page.getByRole('main').locator(`a[href="/companies/${id}"]`)).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Amazon/ })
      .click()
    await expect(heading(page)).toContainText('Amazon')
    await standsComplete(page, 'en')
  })

  test('an unknown claim offers those like it, on its page and in the panel', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await visit(page, '/evidence/amazon-headcount-2052')
    await page.getByRole('main').locator('a[href="/evidence/amazon-headcount-2025"]').click()
    await expect(page.locator('main .claim-value')).toContainText('1,576,000')

    await visit(page, '/?claim=amazon-headcount-2052')
    const panel = page.getByRole('dialog')
    await expect(panel.getByText('There is no claim “amazon-headcount-2052”.')).toBeVisible()
    await panel.locator('a[data-claim="amazon-headcount-2025"]').click()
    await expect(panel.locator('.claim-value')).toContainText('1,576,000')
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(words('en').compare.title)
  })

  test('an unknown figure offers those like it', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await visit(page, '/figures/amazon-headcnt')
    await page.getByRole('main').locator('a[href="/figures/amazon-headcount"]').click()
    await expect(page.locator('[data-figure="amazon-headcount"] svg').first()).toBeVisible()
  })

  test('two companies in the other order come to the one address of their pair, with its parameters', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await page.goto('/zh-Hans/companies/compare/alibaba/amazon?lens=told')
    await expect(page).toHaveURL('/zh-Hans/companies/compare/amazon/alibaba?lens=told')
    await expect(heading(page)).toContainText('亚马逊')
  })

  test('a pair that cannot be is explained', async ({ page, watch }) => {
    watch.expect(NOT_FOUND_NOISE)
    await visit(page, '/companies/compare/amazon/amazon')
    await expect(page.getByText('A comparison needs two different companies')).toBeVisible()
    await visit(page, '/companies/compare/amazon/acme')
    await expect(page.getByText('names a company that is not here')).toBeVisible()
    await standsComplete(page, 'en')
  })
})

test.describe('parameters that are not understood', () => {
  test('are named, one by one, and the page shows its default', async ({ page }) => {
    await visit(page, `/?lens=x&claim=${encodeURIComponent('<script>alert(1)</script>')}`)
    await expect(page.getByText('lens = “x”')).toBeVisible()
    await expect(page.getByText('claim = “<script>alert(1)</script>”')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-lens', 'evidence')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await visit(page, '/figures/amazon-headcount?view=pie')
    await expect(page.getByText('view = “pie”')).toBeVisible()
    await visit(page, '/article?finding=great')
    await expect(page.getByText('finding = “great”')).toBeVisible()
    await visit(page, '/evidence?status=certain')
    await expect(page.getByText('status = “certain”')).toBeVisible()
  })

  const NASTY = [
    '',
    '%',
    '%00',
    '%F0%9F',
    '<img src=x onerror=alert(1)>',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'a'.repeat(3000),
    '\'"`',
    '，。',
    '-1',
    '9e99',
    'null',
  ]
  for (const path of ['/', '/evidence', '/article', '/figures', '/figures/amazon-headcount', '/companies/amazon'])
    test(`never break ${path}`, async ({ page, watch }) => {
      // Some of the values are well-formed ids: those are asked for, and there is no such thing.
      watch.allow(NOT_FOUND_NOISE)
      const names = [
        'lens',
        'claim',
        'view',
        'full-screen',
        'q',
        'status',
        'sort',
        'columns',
        'finding',
        'kind',
        'theme',
        'country',
        'from',
        'since',
        'known',
        '__proto__',
      ]
      // Every name with some value, every value with some name.
      for (let round = 0; round < 3; round += 1) {
        const query = names.map((name, i) => `${name}=${encode(NASTY[(i * 5 + round * 3) % NASTY.length] ?? '')}`).join('&')
        await visit(page, `${path}?${query}`)
        await expect(heading(page)).toBeVisible()
        await expect(page.getByText(words('en').shell.crash.title)).toHaveCount(0)
        await standsComplete(page, 'en')
      }
    })
})

/** As it would stand in an address that was pasted: what is already escaped, rightly or wrongly, stays as it is. */
const encode = (value: string) => (value.startsWith('%') ? value : encodeURIComponent(value))

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
