// The browser of journeys and benchmarks: which one, and how it is started.
import { existsSync } from 'node:fs'

/** Path of a Chromium: CHROME_PATH, or a system package; undefined means Playwright's own. */
export const executablePath =
  process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => existsSync(p))

/** Playwright's launch options: no sandbox (containers run as root) and nothing that calls home. */
export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
