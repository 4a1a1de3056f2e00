/** What lies on the device, so that everything works without a network. */
export const device = {
  panel: {
    title: 'Without a network',
    lead: 'After a visit, this browser keeps the pages, numbers and figures of the language that you read. They then open without a network.',
    none: 'This browser does not let a site keep pages for use without a network. A private window or an old browser can be the reason.',
    notYet: 'Nothing is kept yet.',
    kept: (p: { languages: string; megabytes: string }) => `Kept on this device: ${p.languages} (${p.megabytes} MB).`,
    missing: (p: { megabytes: string }) => `The other languages need ${p.megabytes} MB more.`,
    all: 'All languages are kept.',
    keepFirst: 'Keep this language on this device',
    keepAll: 'Keep all of Parallax on this device',
    keeping: (p: { done: string; total: string }) => `${p.done} of ${p.total} MB`,
    failed: 'Not everything could be fetched. What came is kept; try again when the connection is better.',
    forget: 'Remove from this device',
    forgotten: 'The kept pages were removed. What you made yourself, such as decks and notes, was not touched.',
    fromDevice: 'This page came from this device, not from the network.',
    fromNetwork: 'This page came from the network.',
  },
  newer: {
    text: 'A newer version of Parallax has been fetched. This page stays as it is until you choose it.',
    use: 'Use the newer version',
    later: 'Later',
  },
  absent: {
    title: 'This page is not on this device',
    text: 'There is no connection now, and this language was not kept here. Nothing that you made is lost.',
    kept: 'You can read the same page in a language that is kept here:',
    back: 'The browser’s Back button returns you to where you were. With a connection, this address opens as usual.',
    readIn: (p: { language: string }) => `Read it in ${p.language}`,
  },
}
export type DeviceMessages = typeof device
