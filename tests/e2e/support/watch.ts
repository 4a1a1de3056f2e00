import { test as base, type BrowserContext, type ConsoleMessage, expect, type Page, type Request, type WebError } from '@playwright/test'

type Expected = { pattern: RegExp; met: boolean; needed: boolean }

/** What may not happen on any page: console errors and warnings, exceptions, policy violations, requests to anyone else. */
export class Watch {
  readonly #complaints: string[] = []
  readonly #expected: Expected[] = []
  readonly #origin: string

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Noise that the test provokes itself. It has to come: a pattern that nothing matches fails the test too. */
  expect(pattern: RegExp): void {
    this.#expected.push({ pattern, met: false, needed: true })
  }

  /** Noise that may come, where it depends on the moment or on the values tried. */
  allow(pattern: RegExp): void {
    this.#expected.push({ pattern, met: false, needed: false })
  }

  /** Watches every page of a context, those to come included. */
  async follow(context: BrowserContext): Promise<void> {
    this.listen(context)
    await reportViolations(context)
  }

  /** Watches a context whose pages report violations already. Returns what ends it. */
  listen(context: BrowserContext): () => void {
    const onConsole = (message: ConsoleMessage) => this.#hear(message)
    const onError = (error: WebError) => this.#note(`exception: ${error.error().message}`)
    const onRequest = (request: Request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== this.#origin) this.#note(`request to another origin: ${request.url()}`)
    }
    context.on('console', onConsole).on('weberror', onError).on('request', onRequest)
    return () => void context.off('console', onConsole).off('weberror', onError).off('request', onRequest)
  }

  /** Everything unexpected, and every expected noise that did not come. */
  findings(): string[] {
    return [...this.#complaints, ...this.#expected.filter((e) => e.needed && !e.met).map((e) => `expected, but never heard: ${e.pattern}`)]
  }

  #hear(message: ConsoleMessage): void {
    const type = message.type()
    // Playwright's own word for the worker that the configuration keeps out.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (type === 'error' || type === 'warning') this.#note(`console ${type}: ${message.text()} (${message.location().url})`)
  }

  #note(text: string): void {
    const expected = this.#expected.find((e) => e.pattern.test(text))
    if (expected) expected.met = true
    else this.#complaints.push(text)
  }
}

/** Lets every page of a context say on its console what its policy forbade. */
export const reportViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`policy violation: ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile ?? ''}:${e.lineNumber}`),
    )
  })

/** What a page stored is deleted, so that the next test finds a browser that never was here. */
async function forget(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage,indexeddb,cache_storage' })
  await devtools.detach()
}

type Fixtures = { watch: Watch; visitor: Page; fresh: boolean }

/**
 * Playwright's test, with every page of the test watched. Tests of a worker share one browser context, whose storage is emptied after each:
 * scripts and fonts are fetched and compiled once, which is most of what a test's first page costs. A test has a context of its own when it
 * asks for another kind of browser (phone, language, permissions, no scripts, service workers), or by `test.use({ fresh: true })`: when it
 * measures a first visit, or changes the context itself. `visitor` is one window for all tests of a worker that only look at pages.
 * `watch.follow` adds contexts that a test opens itself.
 */
export const test = base.extend<Fixtures, { shared: Page }>({
  fresh: [false, { option: true }],
  shared: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ serviceWorkers: 'block', baseURL: project.use.baseURL })
      await reportViolations(context)
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async (
    { browser, shared, fresh, baseURL, javaScriptEnabled, hasTouch, isMobile, locale, permissions, serviceWorkers, viewport },
    use,
  ) => {
    const isOther = javaScriptEnabled === false || hasTouch || isMobile || permissions !== undefined || serviceWorkers !== 'block'
    if (fresh || isOther || locale !== 'en-US' || viewport?.width !== 1280) {
      const context = await browser.newContext()
      await reportViolations(context)
      await use(context)
      await context.close()
      return
    }
    const context = shared.context()
    await use(context)
    for (const page of context.pages()) if (page !== shared) await page.close()
    await context.clearPermissions()
    await forget(shared, new URL(baseURL ?? '').origin)
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin)
      const end = watch.listen(context)
      await use(watch)
      end()
      expect(watch.findings()).toEqual([])
    },
    { auto: true },
  ],
  visitor: async ({ context, shared }, use) => {
    if (context !== shared.context()) throw new Error('the window of all is for tests without wishes of their own')
    await use(shared)
    await shared.evaluate(() => sessionStorage.clear())
    await shared.goto('about:blank')
  },
})

export { expect, type Page }
