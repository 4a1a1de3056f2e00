/** A term's name as it stands in a sentence: without what is in brackets or quotation marks. */
export const spoken = (name: string): string =>
  name
    .replace(/[（(].*?[）)]/g, '')
    .replace(/[《》“”「」]/g, '')
    .trim()
