import { useQueryClient } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import type { SlidePatch } from '#domain/deck/edit.ts'
import { ownText } from '#domain/deck/tied-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { MAX_TEXT } from '#schema/deck.ts'
import type { RichText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'

/** Takes the exhibit's own sentence as the talking line, to be changed; its numbers stay tied to their claims. */
export function OwnLine({ says, onWrite }: { says: RichText; onWrite: (patch: SlidePatch) => void }) {
  const { locale, m } = useI18n(PRESENT)
  const queries = useQueryClient()
  const take = async () => {
    const { prints } = await queries.ensureQueryData(resourceQuery('number-prints', locale))
    onWrite({ line: ownText(says, prints, MAX_TEXT.line) })
  }
  return (
    <p>
      <Button look="quiet" onClick={() => void take().catch(() => undefined)}>
        {m.present.editor.editLine}
      </Button>
    </p>
  )
}
