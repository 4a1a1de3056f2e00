/** Words of adding to a deck, on every page that can. */
export const deck = {
  add: 'Add to deck',
  added: 'Added',
  full: 'The deck is full',
  failed: 'Could not be added',
  first: 'My deck',
  tray: (p: { title: string; count: string }) => (p.count === '1' ? `${p.title}: 1 slide` : `${p.title}: ${p.count} slides`),
}
export type DeckMessages = typeof deck
