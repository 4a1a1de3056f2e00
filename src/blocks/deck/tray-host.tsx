import { useEffect, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'

const Tray = lazyPart(
  () => import('./tray.tsx'),
  (m) => m.Tray,
  { Fault: () => null },
)

const TOUCHED = 'parallax-decks'
function wasTouched(): boolean {
  try {
    return localStorage.getItem(TOUCHED) !== null
  } catch {
    return false
  }
}

/** Shows the tray once there is a deck. Before that nothing is fetched for it. */
export function TrayHost() {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    if (wasTouched()) want()
    window.addEventListener(TOUCHED, want)
    return () => window.removeEventListener(TOUCHED, want)
  }, [])
  return isWanted ? <Tray /> : null
}
