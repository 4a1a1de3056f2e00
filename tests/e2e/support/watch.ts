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

/** Playwright's test, with every page of the test watched. `watch.follow` adds contexts that a test opens itself. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin)
      await watch.follow(context)
      await use(watch)
      expect(watch.findings()).toEqual([])
    },
    { auto: true },
  ],
})

export { expect, type Page }
