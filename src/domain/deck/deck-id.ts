/** The ids of decks that readers make begin with this; no built-in deck's id does. */
export const OWN_DECK = 'my-'

/** Whether a deck's id says that a reader made it. */
export const isOwnDeck = (id: string): boolean => id.startsWith(OWN_DECK)

/** Whether a deck comes with the site, so that the data has an answer for it. A deck of figures has "~" in its id (figures-deck.ts). */
export const isBuiltInDeck = (id: string): boolean => !isOwnDeck(id) && !id.includes('~')
