/** One card: a term and what it means, in three languages, with its address. Plain text. */
export type Card = {
  id: string
  en: { term: string; definition: string }
  hans: { term: string; definition: string; pinyin: string }
  hant: { term: string; definition: string }
  url: string
}

const COLUMNS = ['id', 'English', '简体', 'pinyin', '繁體', 'definition', '释义', '釋義', 'link'] as const

/** A cell of one line: tabs and line breaks would begin another cell or card. */
const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ').trim()

/**
 * Cards as tab-separated text. The first lines tell Anki how to read it; other programs take them for remarks. The id comes first, so that
 * a newer file changes the cards that are there instead of adding them again.
 * @param about what the file says of itself (files/manifest.ts): remarks like the first lines
 */
export function flashcards(cards: readonly Card[], about: readonly string[]): string {
  const head = ['#separator:tab', '#html:false', `#columns:${COLUMNS.join('\t')}`, ...about.map((line) => `#${line}`)]
  const rows = cards.map(({ id, en, hans, hant, url }) =>
    [id, en.term, hans.term, hans.pinyin, hant.term, en.definition, hans.definition, hant.definition, url].map(cell).join('\t'),
  )
  return `${[...head, ...rows].join('\n')}\n`
}
