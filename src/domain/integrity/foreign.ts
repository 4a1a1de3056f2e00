/** English words that are no names: a name begins with a capital, an address has a dot in it. */
export const hasEnglish = (text: string): boolean => /(?<![A-Za-z])[a-z]{2,}/.test(text.replace(/\S*\.\S+/g, ''))

/** Whether a text holds at least one Chinese character (U+3400 to U+9FFF). */
export const hasChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text)
