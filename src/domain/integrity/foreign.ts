/** Whether a text holds an English word that is not a name. Words with a capital and addresses with a dot count as names. */
export const hasEnglish = (text: string): boolean => /(?<![A-Za-z])[a-z]{2,}/.test(text.replace(/\S*\.\S+/g, ''))

/** Whether a text holds at least one Chinese character (U+3400 to U+9FFF). */
export const hasChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text)
