// The browser of journeys and benchmarks: which one, and how it is started.
import { existsSync } from 'node:fs'

/** Debian's Chromium without a window of its own: the same engine without the processes that draw menus and tabs, a fifth less work. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'
const WITH_WINDOW = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const firstOf = (paths) => process.env.CHROME_PATH ?? paths.find((path) => existsSync(path))

/** Path of a Chromium for the journeys: CHROME_PATH, or a system package; undefined means Playwright's own. */
export const journeysPath = () => firstOf([HEADLESS_SHELL, ...WITH_WINDOW])

/** Playwright's launch options: no sandbox (containers run as root) and nothing that calls home. */
const launch = (executablePath) => ({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    // The shell would move letters to whole pixels, and lines be wider than in a window.
    '--font-render-hinting=none',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const journeys = launch(journeysPath())
/** A page of a test lives for seconds: what V8 does beside it, to be quicker later, takes more of two busy processors than it brings. */
export const journeysLaunchOptions = { ...journeys, args: [...journeys.args, '--js-flags=--single-threaded --no-turbofan'] }
/** What readers have is measured: a browser with a window, where there is one. */
export const launchOptions = launch(firstOf([...WITH_WINDOW, HEADLESS_SHELL]))
