import { useCallback, useState } from 'react'
import { editDeck } from '#blocks/deck/own-decks.ts'
import type { Edit } from '#domain/deck/edit.ts'
import { type History, NO_HISTORY, redone, remember, undone } from '#domain/deck/undo.ts'

/** Editing a deck of one's own, each edit kept at once and undoable. */
export function useEditing(id: string) {
  const [history, setHistory] = useState<History>(NO_HISTORY)
  const apply = useCallback(
    async (edit: Edit) => {
      const back = await editDeck(id, edit)
      if (back) setHistory((h) => remember(h, { edit, back }))
    },
    [id],
  )
  const travel = (step: { edit: Edit; history: History } | null) => {
    if (!step) return
    setHistory(step.history)
    void editDeck(id, step.edit)
  }
  return {
    apply: (edit: Edit) => void apply(edit),
    undo: history.past.length > 0 ? () => travel(undone(history)) : null,
    redo: history.future.length > 0 ? () => travel(redone(history)) : null,
  }
}
