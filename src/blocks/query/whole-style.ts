import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-styled'] })
  return () => observer.disconnect()
}

const isThere = () => 'styled' in document.documentElement.dataset || document.querySelector('link[data-late]') === null

/**
 * Whether the whole stylesheet is applied. A page from the build has the style of what stands in it and gets the rest later
 * (app/late-style.ts): a part that only the browser draws would stand there bare until then. False while hydrating, true in pages that
 * have no later stylesheet.
 */
export const useWholeStyle = (): boolean => useSyncExternalStore(subscribe, isThere, () => false)
