/** Events that show that a reader is about to use the page. */
const SIGNS = ['pointerdown', 'keydown', 'popstate'] as const
/** How long a browser that is never idle may put something off, in ms. */
const LONGEST_WAIT = 3000

const whenIdle = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: LONGEST_WAIT }) : setTimeout(work, 200)

/** Takes a stylesheet's fonts away: the page has them already, and fonts that come again would lay out every text anew. */
function withoutFonts(sheet: CSSStyleSheet): void {
  for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1) if (sheet.cssRules[i] instanceof CSSFontFaceRule) sheet.deleteRule(i)
}

/** Settled when a stylesheet is there, or will not come. */
const arrived = (link: HTMLLinkElement) =>
  new Promise<void>((done) => {
    if (link.sheet) done()
    for (const kind of ['load', 'error']) link.addEventListener(kind, () => done(), { once: true })
    // It may have failed before anyone listened.
    setTimeout(done, LONGEST_WAIT)
  })

function apply(link: HTMLLinkElement): void {
  try {
    if (link.sheet) withoutFonts(link.sheet)
  } catch {
    // A frame without an origin, or a page read from a disk, may use a stylesheet but not look into it.
  }
  link.media = 'all'
}

/**
 * Applies the whole stylesheet, which a pre-rendered page loads as if for print: the page has the style of what it shows, and everything
 * later (dialogs, other screens) needs the rest. Done when the browser is idle, and at the latest at the reader's first action. When it is
 * idle once more, the document is marked as idle, so that what waits below the first screen is laid out in a task of its own. Once the sheet itself is there, the document says so
 * (`data-styled`): parts that no page from the build has in it wait for that (blocks/query/whole-style.ts).
 */
export function switchOnStylesheet(): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-late]')
  const switchOn = () => {
    for (const sign of SIGNS) removeEventListener(sign, switchOn, true)
    for (const link of links) apply(link)
    void Promise.all([...links].map(arrived)).then(() => {
      document.documentElement.dataset.styled = ''
    })
    whenIdle(() => {
      document.documentElement.dataset.idle = ''
    })
  }
  for (const sign of SIGNS) addEventListener(sign, switchOn, { capture: true, once: true })
  whenIdle(switchOn)
}
