import { type ReactEventHandler, useEffect, useState } from 'react'

/**
 * Whether a group is open: as it starts, as the reader leaves it, and opened when one of its values is chosen. It never closes by itself,
 * so that a reader who clears its last value keeps their place.
 */
export function useOpen(startsOpen: boolean, isInUse: boolean): [boolean, ReactEventHandler<HTMLDetailsElement>] {
  const [open, setOpen] = useState(startsOpen || isInUse)
  useEffect(() => {
    if (isInUse) setOpen(true)
  }, [isInUse])
  return [open, (event) => setOpen(event.currentTarget.open)]
}
