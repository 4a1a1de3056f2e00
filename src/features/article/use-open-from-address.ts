import { useEffect } from 'react'

/**
 * Opens the statement that the address names, also when the address changes on the page, and scrolls to it, because opening moves it.
 * What a browser opens for a search in the page it opens by itself.
 */
export function useOpenFromAddress(): void {
  useEffect(() => {
    const open = () => {
      const named = document.getElementById(location.hash.slice(1))?.querySelector('details')
      if (named) named.open = true
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
}
