import type { ExhibitContent } from '#domain/deck/slide-content.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'

/** Words that the name of a slide may need: that what it shows is gone, and signs between parts. */
export type SlideNameWords = { gone: string; listComma: string; colon: string }

/** What names a slide: its title, and what it shows. */
type Named = { title: RichText; exhibits: readonly Pick<ExhibitContent, 'id' | 'state' | 'title'>[] }

/** The name of a slide in the list: its title, else the titles of what it shows; where that is gone, the ids and a word about it. */
export function slideName({ title, exhibits }: Named, words: SlideNameWords): string {
  if (exhibits.some((e) => e.state === 'gone')) return `${exhibits.map((e) => e.id).join(words.listComma)}${words.colon}${words.gone}`
  return plainText(title) || exhibits.map((e) => plainText(e.title)).join(' | ')
}
