const two = (n: number) => String(n).padStart(2, '0')

/**
 * The day by the reader's own clock and time zone, as YYYY-MM-DD: what "accessed" means in a citation. (The day in UTC is another one in
 * Los Angeles in the evening and in Shanghai in the morning.)
 * @param now the moment, from the caller's clock
 */
export const localDay = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
