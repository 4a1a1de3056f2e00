import { test as base, type Page } from '@playwright/test'
import { expect, reportViolations, Watch } from './watch.ts'

/**
 * Playwright's test with one browser window for all tests of a worker: scripts and fonts are fetched and compiled once, not once per test.
 * For tests that ask something of each page by itself. What a page stores is deleted before the next test; every page is watched.
 */
export const test = base.extend<{ watch: Watch; visitor: Page }, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      await reportViolations(context)
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ shared, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin)
      const end = watch.listen(shared.context())
      await use(watch)
      end()
      expect(watch.findings()).toEqual([])
    },
    { auto: true },
  ],
  visitor: async ({ shared, baseURL }, use) => {
    await use(shared)
    await shared.evaluate(() => sessionStorage.clear())
    await shared.goto('about:blank')
    const devtools = await shared.context().newCDPSession(shared)
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'cookies,local_storage,indexeddb,cache_storage',
    })
    await devtools.detach()
  },
})
