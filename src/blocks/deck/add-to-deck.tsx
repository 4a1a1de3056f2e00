import { useEffect, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { DECK } from '#i18n/messages/deck/namespace.ts'
import type { Exhibit } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { useLens } from '#blocks/navigation/lens.tsx'

/** How long the button says "Added", in ms. */
const SHOWN_MS = 2500

/** "Add to deck": one thing, or several with a slide for each. The code that stores decks is fetched at the first press. */
export function AddToDeck({ exhibit, look = 'plain' }: { exhibit: Exhibit | readonly Exhibit[]; look?: 'plain' | 'quiet' }) {
  const { deck } = useMessages(DECK)
  const [lens] = useLens()
  const [state, setState] = useState<'idle' | 'added' | 'full' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const add = () =>
    import('./own-decks.ts').then((m) => m.addExhibits([exhibit].flat(), lens, deck.first)).then(setState, () => setState('failed'))
  return (
    <Button look={look} className="add-to-deck no-print" onClick={() => void add()}>
      <span aria-live="polite">{state === 'idle' ? deck.add : deck[state]}</span>
    </Button>
  )
}
