/** The command palette. Comes with its own code, at the first opening. */
export const palette = {
  title: 'Search and commands',
  placeholder: 'Claims, companies, figures, pages, actions',
  input: 'Search claims, companies, figures, terms, pages and actions',
  results: 'Results',
  groups: { claims: 'Claims', companies: 'Companies', figures: 'Figures', indicators: 'Indicators', terms: 'Terms', pages: 'Pages', actions: 'Actions' },
  allClaims: (p: { text: string }) => `Search the whole ledger for “${p.text}”`,
  lensTold: 'Read the stories as told',
  lensEvidence: 'Read the stories against the evidence',
  language: (p: { language: string }) => `Read in ${p.language}`,
  theme: (p: { theme: string }) => `Theme: ${p.theme}`,
  copyLink: 'Copy a link to this page',
  copied: 'The link was copied.',
  copyFailed: 'The browser refused to copy. The address bar has the link.',
  none: 'Nothing found. Try fewer words, or another spelling.',
  loading: 'Loading the claims…',
  claimsFailed: 'The claims could not be loaded. Everything else can still be found.',
  found: (p: { count: number }) => (p.count === 1 ? '1 result' : `${p.count} results`),
  keys: '↑ ↓ choose · Enter opens · Esc closes',
  close: 'Close',
}
export type PaletteMessages = typeof palette
