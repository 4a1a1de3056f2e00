/** The query of a pasted address, or the query itself: "status=documented" of "https://…/evidence?status=documented#top". */
export const queryOf = (text: string): string => (text.includes('?') ? text.slice(text.indexOf('?') + 1) : text.trim()).replace(/#.*$/, '')
