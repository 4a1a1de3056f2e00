type Display = { availLeft: number; availTop: number }
type ScreenDetails = { currentScreen: Display; screens: readonly Display[] }
declare global {
  interface Window {
    /** Window Management API; not in the compiler's library. */
    getScreenDetails?: () => Promise<ScreenDetails>
  }
}

/** How long (ms) the notes wait for the stage to move: a browser may never say that it did, and blocks windows that come too late. */
const MOVING_MS = 1000
/** From the edges of the display, in pixels. */
const MARGIN = 40

/** The display that the page is on, and another; null where there is none or the browser does not tell. */
async function displays(): Promise<{ here: Display; other: Display } | null> {
  const { getScreenDetails } = window
  const isExtended = 'isExtended' in screen && screen.isExtended === true
  if (!isExtended || typeof getScreenDetails !== 'function') return null
  try {
    const { currentScreen: here, screens } = await getScreenDetails.call(window)
    const other = screens.find((s) => s !== here)
    return other === undefined ? null : { here, other }
  } catch {
    return null
  }
}

/**
 * Opens the speaker's window. With a second display the stage moves there first, full screen, and the notes come up on this one.
 * @returns false when the browser blocked the window
 */
export async function openSpeaker(address: string, stage: HTMLElement | null): Promise<boolean> {
  const found = await displays()
  if (found !== null && stage) {
    const moved = stage.requestFullscreen({ screen: found.other } as FullscreenOptions).catch(() => undefined)
    await Promise.race([moved, new Promise((done) => setTimeout(done, MOVING_MS))])
  }
  // Without a place the window would follow the stage and lie over it.
  const place = found === null ? '' : `,left=${found.here.availLeft + MARGIN},top=${found.here.availTop + MARGIN}`
  const opened = window.open(address, 'parallax-speaker', `popup,width=1100,height=760${place}`)
  return opened !== null && !opened.closed
}
