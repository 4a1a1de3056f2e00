import type { PresentMessages } from '#i18n/messages/present/en.ts'
import type { DeckRefusal } from '#store/deck/deck-file.ts'

/** Why a deck was refused, in words. */
export function refusalText(why: DeckRefusal, refused: PresentMessages['refused']): string {
  switch (why.why) {
    case 'newer':
      return refused.newer({ shape: String(why.shape) })
    case 'damaged':
      return refused.damaged({ path: why.path })
    default:
      return refused[why.why]
  }
}
