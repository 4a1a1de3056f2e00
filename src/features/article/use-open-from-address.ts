import { useEffect } from 'react'

/**
 * Opens the statement that the address names, also when the address changes on the page, and moves to it: until it was open it
 * may have stood elsewhere. What a browser opens for a search on the page it opens by itself.
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
