import { type ReactEventHandler, useEffect, useState } from 'react'

/**
 * Whether a group stands open: as it starts, as the reader leaves it, and opened when something in it comes into use. It never folds by
 * itself: a reader who clears its last value would lose their place.
 */
export function useOpen(startsOpen: boolean, isInUse: boolean): [boolean, ReactEventHandler<HTMLDetailsElement>] {
  const [open, setOpen] = useState(startsOpen || isInUse)
  useEffect(() => {
    if (isInUse) setOpen(true)
  }, [isInUse])
  return [open, (event) => setOpen(event.currentTarget.open)]
}
