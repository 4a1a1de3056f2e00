import { defineConfig } from '@playwright/test'
import { journeysLaunchOptions as launchOptions } from './scripts/chromium.mjs'

const PORT = Number(process.env.JOURNEYS_PORT ?? 4179)

export default defineConfig({
  testDir: 'tests/e2e',
  // A folder of its own: Playwright empties it, and the reports of the other tests lie beside it.
  outputDir: 'test-results/journeys',
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  // What a test waits for is an answer, and no test asks how long it took: a busy machine is not a fault of the page.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions,
    // Pages come from the server, as most tests mean them; the journey without a network lets workers in.
    serviceWorkers: 'block',
  },
  webServer: { command: `node tests/e2e/server.mjs ${PORT}`, url: `http://127.0.0.1:${PORT}/`, reuseExistingServer: false },
})
