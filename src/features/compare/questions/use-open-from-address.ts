import { useEffect } from 'react'

/** Opens the question that the address names (`#question-…`), also when the address changes on the page. */
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
