/** Only http and https addresses become links. */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null
  try {
    const { protocol } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? url : null
  } catch {
    return null
  }
}
