import type { Locale } from '#i18n/locales.ts'
import { inLanguage, isLive, visit, words } from './support/pages.ts'
import { expect, type Page, test } from './support/watch.ts'

const CLAIM = 'us-challenger-ai-2026-h1'
const KINDS = ['refused', '500', '404', 'malformed', 'version'] as const
type Kind = (typeof KINDS)[number]

/** What the browser itself says in its console about such an answer; nothing where the answer is well-formed HTTP. */
const NETWORK_NOISE: Partial<Record<Kind, RegExp>> = {
  refused: /Failed to load resource: net::ERR_/,
  500: /Failed to load resource: the server responded with a status of 500/,
  404: /Failed to load resource: the server responded with a status of 404/,
}

type Target = {
  name: string
  resource: string
  /** Goes there by a click in the page. */
  go: (page: Page) => Promise<void>
  /** Stands there when the answer came. */
  content: (page: Page) => ReturnType<Page['locator']>
  /** A 404 says that there is no such thing, which is no failure: there is nothing to try again. */
  missing?: (locale: Locale) => string
}

const menu = (page: Page, path: string) => page.locator(`.main-nav a[href$="${path}"]`).click()
const TARGETS: readonly Target[] = [
  {
    name: 'a company',
    resource: 'companies/amazon',
    go: (page) => page.locator('main a[href$="/companies/amazon"]:visible').first().click(),
    content: (page) => page.locator('#questions'),
    missing: (l) => words(l).shell.notFound.company({ id: 'amazon' }),
  },
  {
    name: 'the ledger',
    // The ledger's own answer only: what the page brings besides has a retry of its own.
    resource: 'claims.json',
    go: (page) => menu(page, '/evidence'),
    content: (page) => page.locator('main [role="row"], main tbody tr').first(),
  },
  {
    name: 'the article',
    resource: 'article',
    go: (page) => menu(page, '/article'),
    content: (page) => page.locator('main a[data-claim]').first(),
  },
  {
    name: 'the figures',
    resource: 'figures',
    go: (page) => menu(page, '/figures'),
    content: (page) => page.locator('main a[href*="/figures/"]').first(),
  },
  {
    name: 'the claim panel',
    resource: `claims/${CLAIM}`,
    go: (page) => page.locator(`main a[data-claim="${CLAIM}"]:visible`).first().click(),
    content: (page) => page.locator('dialog .claim-value'),
    missing: (l) => words(l).shell.notFound.claim({ id: CLAIM }),
  },
]
const LANGUAGES: readonly Locale[] = ['en', 'zh-Hans', 'zh-Hant']

/** What a reader is told about this kind of failure. */
function cause(kind: Kind, locale: Locale): RegExp {
  const { data } = words(locale)
  const plain = { refused: data.network, 500: data.http({ status: 500 }), 404: data.missing, version: data.version({ found: '99' }) }
  if (kind !== 'malformed') return new RegExp(literally(plain[kind]))
  // The path inside the answer depends on the schema; the test asks only for the sentence around it.
  return new RegExp(
    data
      .schema({ resource: 'R', path: 'P' })
      .split(/[RP]/)
      .filter((part) => part.length > 2)
      .map(literally)
      .join('.*'),
  )
}
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function frameIsAlive(page: Page, locale: Locale): Promise<void> {
  const { shell } = words(locale)
  await expect(page.getByRole('navigation', { name: shell.mainNavigation, includeHidden: true })).toBeVisible()
  await expect(page.locator('.footer')).toContainText(shell.footer.privacy)
  await expect(page.locator('.footer [data-count]')).toHaveText(/[0-9a-f]{12}/)
}

const makeFault = (page: Page, url: string, kind: Kind, resource: string) =>
  page.context().addCookies([{ name: 'fault', value: `${kind}:${resource}`, url }])

for (const [k, kind] of KINDS.entries())
  test.describe(`an answer that is ${kind}`, () => {
    // One screen per kind in the browser; tests/pages/faults.test.tsx asks all of them.
    for (const [t, target] of TARGETS.entries()) {
      if (t !== k) continue
      const locale = LANGUAGES[(k + t) % LANGUAGES.length] ?? 'en'
      test(`${target.name}: the cause is said, and asking again helps (${locale})`, async ({ page, baseURL, watch }) => {
        const noise = NETWORK_NOISE[kind]
        // The ledger is fetched by its worker, whose console is not the page's.
        if (noise && target.name === 'the ledger') watch.allow(noise)
        else if (noise) watch.expect(noise)
        await visit(page, inLanguage('/', locale))
        await makeFault(page, baseURL ?? '', kind, target.resource)
        await target.go(page)
        const place = page.locator(target.name === 'the claim panel' ? 'dialog' : 'main')
        if (kind === '404' && target.missing) {
          await expect(place.getByText(target.missing(locale))).toBeVisible()
          await frameIsAlive(page, locale)
          return
        }
        const alert = place
          .getByRole('alert')
          .filter({ hasText: cause(kind, locale) })
          .first()
        await expect(alert).toBeVisible({ timeout: 15_000 })
        await expect(alert).toContainText(words(locale).data.failedTitle)
        await frameIsAlive(page, locale)
        await page.context().clearCookies()
        await alert.getByRole('button', { name: words(locale).data.retry }).click()
        await expect(target.content(page)).toBeVisible()
        await expect(alert).toBeHidden()
      })
    }
  })

test.describe('a figure that cannot wake up', () => {
  test('keeps what the page brought, says why, and wakes when asked again', async ({ page, baseURL, watch }) => {
    watch.expect(/net::ERR_/)
    await visit(page, '/companies/amazon?part=evidence')
    const box = page.locator('[data-static-figure]').first()
    const marks = box.locator('svg [data-claims]')
    const before = await marks.count()
    expect(before).toBeGreaterThan(2)
    await makeFault(page, baseURL ?? '', 'refused', 'figures')
    await box.scrollIntoViewIfNeeded()
    await box.hover()
    const alert = page.getByRole('alert').first()
    await expect(alert).toContainText(words('en').data.network, { timeout: 15_000 })
    expect(await marks.count()).toBe(before)
    await page.context().clearCookies()
    await alert.getByRole('button', { name: words('en').data.retry }).click()
    await expect(alert).toBeHidden()
    await expect(box.getByRole('tab', { name: 'Table' })).toBeVisible()
  })
})

test.describe('a slow answer', () => {
  test('of the code that reads answers: the page is taken over when its content is there, and not drawn anew', async ({ page }) => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    // Longer than a loader waits for its answers.
    await page.route(/\/assets\/api-.*\.js$/, async (route) => {
      await gate
      await route.continue()
    })
    await page.goto('/zh-Hant/glossary/exposure')
    await page.waitForTimeout(1200)
    open()
    // React says in the console when what it draws is not what came; no console may say anything.
    await isLive(page)
  })

  test('shows that it is loading, in the reader’s language, and then what it brought', async ({ page }) => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    await page.route('**/api/v1/zh-Hans/article.json', async (route) => {
      await gate
      await route.continue()
    })
    await visit(page, '/zh-Hans/')
    await menu(page, '/article')
    await expect(page.getByText(words('zh-Hans').data.loading)).toBeVisible()
    await expect(page).toHaveURL('/zh-Hans/article')
    await frameIsAlive(page, 'zh-Hans')
    open()
    await expect(page.locator('main a[data-claim]').first()).toBeVisible()
    await expect(page.getByText(words('zh-Hans').data.loading)).toHaveCount(0)
  })

  test('holds nobody up: another page can be opened meanwhile', async ({ page }) => {
    await page.route('**/api/v1/en/article.json', () => undefined)
    await visit(page, '/')
    await menu(page, '/article')
    await expect(page.getByText(words('en').data.loading)).toBeVisible()
    await menu(page, '/companies')
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})

test.describe('code that cannot be fetched', () => {
  test('leads to a message or a fresh page, never to a blank one', async ({ page, watch }) => {
    // A page that loads itself anew may take the browser's complaint with it: what was refused is counted instead.
    watch.allow(/net::ERR_FAILED/)
    watch.allow(/Failed to fetch dynamically imported module/)
    let refused = 0
    await visit(page, '/')
    await page.route('**/assets/*.js', (route) => {
      refused += 1
      return route.abort()
    })
    await menu(page, '/study')
    await expect.poll(() => refused).toBeGreaterThan(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.footer')).toBeVisible()
    await page.unroute('**/assets/*.js')
    await page.reload()
    await isLive(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('a browser that refuses storage', () => {
  const refuseStorage = (page: Page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { configurable: true, get: refuse })
      for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
        Object.defineProperty(Storage.prototype, method, { value: refuse })
    })

  test('gets every page, and is told that its theme will not be remembered', async ({ page }) => {
    await refuseStorage(page)
    await visit(page, '/zh-Hant/')
    await page.getByLabel(words('zh-Hant').shell.theme).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByText(words('zh-Hant').shell.notices.noStorage)).toBeVisible()
    for (const path of ['/companies/amazon', '/evidence', '/article', '/figures/amazon-headcount', '/method']) {
      await visit(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(words('en').shell.crash.title)).toHaveCount(0)
    }
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL('/zh-Hans/method')
  })

  test('when storage is full the choice is not remembered, and nothing else fails', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await visit(page, '/')
    await page.getByLabel('Theme').selectOption('light')
    await expect(page.getByText(words('en').shell.notices.noStorage)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
})
