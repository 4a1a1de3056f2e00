import { KNOWN, visit } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const root = (page: Page) => page.locator('html')
const number = (page: Page, claim: string) => page.locator(`main a[data-claim="${claim}"]:visible`).first()
const panel = (page: Page) => page.getByRole('dialog')
const LEAD_CLAIM = 'us-robots-installed-2024'

test.describe('the analyst', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('reads both lenses, follows a number to its claim and hands the link on', async ({ page, browser, baseURL, watch }) => {
    await visit(page, '/')
    await page.getByRole('radio', { name: 'The article’s version' }).click()
    await expect(root(page)).toHaveAttribute('data-lens', 'told')
    await expect(page).toHaveURL(/\?lens=told$/)
    await expect(page.locator('.opening-rows .lens-evidence').first()).toBeHidden()
    await page.getByRole('radio', { name: 'Against the evidence' }).click()
    await expect(root(page)).toHaveAttribute('data-lens', 'evidence')
    await expect(page).toHaveURL(/\/$/)

    await number(page, LEAD_CLAIM).click()
    await expect(page).toHaveURL(new RegExp(`\\?claim=${LEAD_CLAIM}$`))
    const claim = panel(page)
    await expect(claim.getByRole('heading', { level: 2 })).toContainText('Industrial robots installed')
    await expect(claim.locator('.claim-value')).toContainText('34,200')
    await expect(claim.locator('.claim-fact', { hasText: 'Who said it' })).toContainText('International Federation of Robotics')
    await expect(claim.locator('.claim-fact', { hasText: /^(As of|Period)/ })).toContainText('2024')
    await expect(claim.locator('.claim-status-word')).toContainText(/Supported|Documented|Reported|Contested/)
    await expect(claim.locator('.claim-sources a[href^="https:"]').first()).toBeVisible()

    const shared = page.url()
    await claim.getByRole('button', { name: 'Copy link' }).click()
    await expect(claim.getByText('Copied')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${baseURL}/evidence/${LEAD_CLAIM}`)

    // A colleague, with nothing in the browser's memory: the address of the view, and the link that was copied.
    const elsewhere = await browser.newContext({ baseURL })
    await watch.follow(elsewhere)
    const fresh = await elsewhere.newPage()
    await visit(fresh, shared)
    await expect(panel(fresh).locator('.claim-value')).toContainText('34,200')
    await expect(fresh.getByRole('heading', { level: 1 })).toBeAttached()
    await visit(fresh, copied)
    await expect(fresh.locator('main .claim-value')).toContainText('34,200')
    await elsewhere.close()
  })

  test('closes the panel with Back and with Escape, and is where the number was', async ({ page }) => {
    await visit(page, '/')
    const opener = number(page, LEAD_CLAIM)
    for (const close of [
      () => page.goBack(),
      () => page.keyboard.press('Escape'),
      () => panel(page).getByRole('button', { name: 'Close' }).click(),
    ]) {
      await opener.click()
      await expect(panel(page).locator('.claim-value')).toBeVisible()
      await close()
      await expect(panel(page)).toBeHidden()
      await expect(page).toHaveURL(/\/$/)
      await expect(opener).toBeFocused()
    }
    await page.goForward()
    await expect(panel(page)).toBeVisible()
  })

  test('changes the language and keeps page and parameters', async ({ page }) => {
    await visit(page, '/companies/amazon?lens=told&claim=amazon-headcount-2025')
    await expect(panel(page).locator('.claim-value')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(page).toHaveURL(/\/companies\/amazon\?lens=told$/)
    // Loaded with a query that the pre-rendered page did not know: switch and links have to know it now.
    await visit(page, '/companies/amazon?lens=told')
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '繁體中文' }).click()
    await expect(page).toHaveURL(/\/zh-Hant\/companies\/amazon\?lens=told$/)
    await expect(root(page)).toHaveAttribute('lang', 'zh-Hant')
    await expect(root(page)).toHaveAttribute('data-lens', 'told')
    await expect(page.getByRole('navigation', { name: '語言' })).toBeVisible()
  })
})

test('a link to the other lens opens in it, switch included', async ({ page }) => {
  await visit(page, '/zh-Hans/?lens=told')
  await expect(root(page)).toHaveAttribute('data-lens', 'told')
  await expect(page.getByRole('radio', { name: '文章怎么说' })).toBeChecked()
  await expect(page.locator('.opening-rows .lens-told').first()).toBeVisible()
  await expect(page.locator('.opening-rows .lens-evidence').first()).toBeHidden()
})

test.describe('the presenter', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a cold load on an unknown projector, ${colorScheme}`, async ({ browser, baseURL, watch }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 1024, height: 768 } })
      await watch.follow(context)
      const page = await context.newPage()
      await visit(page, '/')
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
      for (const head of await page.locator('.opening-heads h2').all()) await expect(head).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.opening-heads h2')).toHaveCount(2)
      await expect(page.locator('.opening-row').first()).toBeInViewport()
      const lightness = await page.evaluate(() => {
        const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number)
        return (r + g + b) / 3
      })
      if (colorScheme === 'dark') expect(lightness).toBeLessThan(60)
      else expect(lightness).toBeGreaterThan(230)
      await context.close()
    })

  test('the first screen is whole at 1440 × 900', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await visit(page, '/')
    const rows = page.locator('.opening-rows > .opening-row')
    await expect(rows).toHaveCount(4)
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('radiogroup'),
      ...(await page.locator('.opening-heads h2').all()),
      ...(await rows.all()),
    ])
      await expect(part).toBeInViewport({ ratio: 1 })
    const marks = await rows.locator('svg rect, svg path').count()
    expect(marks).toBeGreaterThan(4)
  })

  test('on a phone the first pair stands in the first screen and a half', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page, '/')
    for (const part of [page.getByRole('heading', { level: 1 }), page.getByRole('radiogroup'), page.locator('.opening-row').first()])
      await expect(part).toBeInViewport({ ratio: 1 })
  })

  test('the chosen theme is there after a reload, from the first paint on', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await visit(page, '/companies')
    await page.getByLabel('Theme').selectOption('dark')
    await expect(root(page)).toHaveAttribute('data-theme', 'dark')
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.reload({ waitUntil: 'commit' })
    await expect(root(page)).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByLabel('Theme')).toHaveValue('dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
    await page.getByLabel('Theme').selectOption('system')
    await expect(root(page)).not.toHaveAttribute('data-theme')
  })
})

test.describe('the student', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true })

  test('reads one case on a phone in Chinese', async ({ page }) => {
    await visit(page, '/zh-Hans/companies/iflytek')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('科大讯飞')
    await expect(page.locator('.case-number').getByText('未查到').first()).toBeVisible()
    await expect(page.locator('.companies-questions h3')).toHaveCount(7)

    await page.locator('main a[data-claim="iflytek-people-covered-2025"]:visible').first().tap()
    await expect(panel(page).locator('.claim-value')).toContainText('1.3亿')
    await expect(panel(page).locator('.claim-fact', { hasText: '谁说的' })).toContainText('科大讯飞')
    await expect(panel(page).getByRole('heading', { name: '来源' })).toBeAttached()
    expect(await overflow(page)).toBe(0)
    await panel(page).getByRole('button', { name: '关闭' }).tap()
    await expect(panel(page)).toBeHidden()

    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `wider than ${width} px`).toBe(0)
    }
  })
})

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('the reader without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('finds both lenses, marked, with numbers, pictures and ways onward', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const cell = page.locator('.opening-row .opening-cell').first()
    await expect(cell.locator('.lens-told')).toBeVisible()
    await expect(cell.locator('.lens-evidence')).toBeVisible()
    await expect(cell.getByText('The article’s version')).toBeVisible()
    await expect(cell.getByText('Against the evidence')).toBeVisible()
    await expect(page.locator('.opening a[data-claim="amazon-headcount-2025"]:visible').first()).toHaveText('1,576,000')
    expect(await page.locator('.opening-rows svg rect, .opening-rows svg path').count()).toBeGreaterThan(4)

    // A number is a plain link to its claim's page.
    await number(page, LEAD_CLAIM).click()
    await expect(page).toHaveURL(new RegExp(`/evidence/${LEAD_CLAIM}$`))
    await expect(page.locator('.claim-value')).toContainText('34,200')
    await expect(page.locator('.claim-sources a[href^="https:"]').first()).toBeVisible()

    const navigation = page.getByRole('navigation', { name: 'Main' })
    await navigation.getByRole('link', { name: 'Companies' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^iFlytek/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('iFlytek')
    await expect(page.locator('.companies-questions h3')).toHaveCount(7)
    await page.getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL(/\/zh-Hans\/companies\/iflytek/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('科大讯飞')
  })

  test('finds every kind of page complete', async ({ page }) => {
    for (const id of KNOWN.figures) {
      await page.goto(`/figures/${id}`)
      const marks = page.locator('figure svg [data-claims]:visible')
      expect(await marks.count(), `marks of ${id}`).toBeGreaterThan(3)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await page.goto('/article')
    expect(await page.locator('main a[data-claim]').count()).toBeGreaterThan(30)
    await page.goto('/evidence')
    expect(await page.locator('main a[href*="/evidence/"], main a[data-claim]').count()).toBeGreaterThan(20)
    for (const path of ['/method', '/about', '/figures', `/companies/compare/${KNOWN.pair}`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(400)
    }
  })

  test('can navigate on a phone: without scripts the menu is open', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/companies')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'The article' }).click()
    await expect(page).toHaveURL(/\/article\/?$/)
  })
})

test.describe('the keyboard', () => {
  test('skip link, lens by arrows, a number by Enter, Escape back to it', async ({ page }) => {
    await visit(page, '/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()

    const chosen = page.getByRole('radio', { checked: true })
    await tabTo(page, (e) => e.getAttribute('role') === 'radio')
    await expect(chosen).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(root(page)).toHaveAttribute('data-lens', 'told')
    await expect(page.getByRole('radio', { name: 'The article’s version' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(root(page)).toHaveAttribute('data-lens', 'evidence')

    await tabTo(page, (e) => e.classList.contains('number') && !e.hasAttribute('data-check'))
    const opener = await page.evaluateHandle(() => document.activeElement)
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline, 'focus is to be seen').not.toBe('none')
    await page.keyboard.press('Enter')
    await expect(panel(page).locator('.claim-value')).toBeVisible()
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      'focus stays in the panel',
    ).toBe(true)
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect.poll(() => opener.evaluate((e) => e === document.activeElement)).toBe(true)
  })
})

/** Presses Tab until the focused element is the one looked for; 60 stops are far more than lie before it. */
async function tabTo(page: Page, wanted: (element: Element) => boolean): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body)
    if (await focused.evaluate(wanted)) return
  }
  throw new Error('Tab never came there')
}
