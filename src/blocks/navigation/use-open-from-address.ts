import { useEffect } from 'react'

/**
 * Opens the folded part of the element that the fragment of the address names, when the page opens and when the fragment changes, and
 * so lets the browser scroll to it. What a browser opens for a search in the page it opens by itself.
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
