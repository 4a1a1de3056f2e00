type ScreenDetails = { currentScreen: object; screens: readonly object[] }
declare global {
  interface Window {
    /** Window Management API; not in the compiler's library. */
    getScreenDetails?: () => Promise<ScreenDetails>
  }
}

/** The display that the page is not on; null where there is none or the browser does not tell. */
async function otherScreen(): Promise<object | null> {
  const { getScreenDetails } = window
  const isExtended = 'isExtended' in screen && screen.isExtended === true
  if (!isExtended || typeof getScreenDetails !== 'function') return null
  try {
    const details = await getScreenDetails.call(window)
    return details.screens.find((s) => s !== details.currentScreen) ?? null
  } catch {
    return null
  }
}

/**
 * Opens the speaker's window. With a second display the stage moves there first, full screen, so that the notes stay on this one.
 * @returns false when the browser blocked the window
 */
export async function openSpeaker(address: string, stage: HTMLElement | null): Promise<boolean> {
  const other = await otherScreen()
  if (other !== null && stage) await stage.requestFullscreen({ screen: other } as FullscreenOptions).catch(() => undefined)
  const opened = window.open(address, 'parallax-speaker', 'popup,width=1100,height=760')
  return opened !== null && !opened.closed
}
