/** What stands around a definition that is opened in place. Comes with its code. */
export const term = {
  label: 'Definition',
  mayIQuote: 'May I quote it?',
  page: 'Examples and other languages',
  method: 'How this is decided',
  close: 'Close',
  gone: 'The glossary has no entry for this word.',
}
export type TermMessages = typeof term
