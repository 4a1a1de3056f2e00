import './app/app.css'
import { holdEarlyInput } from './app/early-input.ts'
import { switchOnStylesheet } from './app/late-style.ts'
import { preloadCode, readCode } from './app/page-code.ts'

/** How long a page from the build may rest before it becomes live, in ms after it was loaded. */
const LONGEST_REST = 1500

const container = document.getElementById('root')
if (!container) throw new Error('the page has no #root')

const code = readCode()
let begun = false
async function begin(root: HTMLElement, onLive: () => void): Promise<void> {
  if (begun) return
  begun = true
  if (import.meta.env.DEV) await (await import('./mock-api/browser.ts')).startMock()
  preloadCode(code)
  const { start } = await import('./app/start.tsx')
  if (await start(root, onLive)) return
  // The page's answers did not come. It stays as it is; the next sign of the reader, or the network's return, asks again.
  begun = false
  for (const sign of ['pointerdown', 'keydown', 'online'] as const)
    addEventListener(sign, () => void begin(root, () => undefined), { once: true, passive: true, capture: true })
}

// Before anything can fail: the page that came is to look as it should.
switchOnStylesheet()
if (container.firstElementChild === null) void begin(container, () => undefined)
else {
  // A page from the build can be read at once; its code waits until the page stands, or until the reader does something.
  const release = holdEarlyInput(container, () => void now())
  const now = () => begin(container, release)
  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const)
    addEventListener(sign, () => void now(), { once: true, passive: true, capture: true })
  const whenIdle = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void now(), { timeout: LONGEST_REST })
    else setTimeout(() => void now(), 200)
  }
  // An address that asks for more than the page shows (an open claim, a filter) is answered without waiting.
  if (location.search !== '') void now()
  else if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}
