/** So many characters of a file are looked at: the word that names a deck stands at its beginning. */
const HEAD = 200

/** True for a file that may be a deck: what else is dropped is read for its numbers. */
export const isDeckFile = async (file: Pick<File, 'name' | 'slice'>): Promise<boolean> =>
  file.name.endsWith('.parallax.json') || (file.name.endsWith('.json') && /"parallax"\s*:\s*"deck"/.test(await file.slice(0, HEAD).text()))
