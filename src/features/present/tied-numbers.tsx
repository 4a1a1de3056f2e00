import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import type { SlidePatch } from '#domain/deck/edit.ts'
import { renewedText, textsOf, tiesIn } from '#domain/deck/tied-text.ts'
import type { Prints } from '#domain/fingerprint.ts'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { Slide } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** Numbers in the slide's words whose claims changed since they were written, and the way to say that they are right as they stand. */
export function ChangedNumbers({ slide, prints, onKeep }: { slide: Slide; prints: Prints | null; onKeep: (patch: SlidePatch) => void }) {
  const { present, shell } = useMessages(PRESENT, SHELL)
  const texts = textsOf(slide)
  const all = Object.values(texts).flatMap((text) => tiesIn(text, prints))
  const changed = all.flatMap(({ standing, ...t }) => (standing === 'stands' ? [] : [{ ...t, standing }]))
  if (all.length === 0) return null
  if (changed.length === 0 || prints === null) return <p className="quiet">{present.editor.tiedHint}</p>
  return (
    <Notice
      actions={
        <Button
          onClick={() => onKeep(Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, renewedText(text, prints)])))}
        >
          {present.editor.tiedKeep}
        </Button>
      }
    >
      <p>{present.editor.tiedChanged}</p>
      <ul>
        {changed.map((t, i) => (
          // The same number may stand twice on a slide.
          <li key={`${i} ${t.claim}`}>
            {t.standing === 'withdrawn' ? t.words : <ClaimLink claim={t.claim}>{t.words}</ClaimLink>}
            {shell.colon}
            {present.editor.tiedStanding[t.standing]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
