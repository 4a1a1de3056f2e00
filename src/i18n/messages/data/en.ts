/** Loading and failing, in every panel that reads data. */
export const data = {
  loading: 'Loading…',
  retry: 'Try again',
  failedTitle: 'This part could not be loaded',
  offline: 'You are offline. What is loaded stays; try again when the connection is back.',
  network: 'The server could not be reached. What is loaded stays; try again in a moment.',
  fault: 'This is an error in Parallax, not in your connection. What is loaded stays.',
  http: (p: { status: number }) => `The server answered with error ${p.status}.`,
  missing: 'The server does not have this part.',
  schema: (p: { resource: string; path: string }) =>
    `The answer for “${p.resource}” does not have the expected form${p.path ? ` (at ${p.path})` : ''}. It was not shown, to be safe.`,
  version: (p: { found: string }) =>
    `The data are of version ${p.found}, newer than this page understands. Reload the page to get the newer one.`,
  part: {
    claim: 'The claim could not be opened here',
    claimPage: 'Open the claim’s page',
    fullScreen: 'The full-screen view could not be opened',
    palette: 'Search could not be opened',
    close: 'Close',
    what: 'The code for this page could not be loaded.',
    open: 'Open this page again',
    offline: 'You are offline. What is loaded stays; try again when the connection is back.',
    server: 'The server did not answer. What is loaded stays; try again in a moment.',
    gone: 'The site was updated after you opened it, and this part has moved. What is loaded stays.',
    broken: 'This is an error in Parallax, not in your connection. What is loaded stays.',
  },
  stopped: 'The search of the claims has stopped in this browser. Nothing on the page is lost.',
  rest: 'The rest of the page is not affected.',
}
export type DataMessages = typeof data
