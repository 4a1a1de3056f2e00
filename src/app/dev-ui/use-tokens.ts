import { useEffect, useState } from 'react'
import { readTokens, type Token } from './tokens.ts'

/** The tokens as they hold now; read again when the theme changes. */
export function useTokens(): Token[] {
  const [tokens, setTokens] = useState<Token[]>([])
  useEffect(() => {
    const read = () => setTokens(readTokens())
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', read)
    return () => {
      observer.disconnect()
      dark.removeEventListener('change', read)
    }
  }, [])
  return tokens
}
