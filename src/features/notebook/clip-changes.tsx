import { localDay } from '#domain/local-day.ts'
import { printOf } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import { plainText } from '#schema/rich-text.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { changesOf } from './changes.ts'
import type { Entry } from './entry.ts'
import { useSentenceCheck } from './use-sentence-check.ts'

/** How the claim of a clip differs from what was saved, with the button that takes the new state; and whether a saved sentence still stands on its page. */
export function ClipChanges({ entry }: { entry: Entry }) {
  const { locale, m } = useI18n(NOTEBOOK, VOCABULARY)
  const words = m.notebook
  const { id, clip, claim } = entry
  const changes = changesOf(entry, m)
  const sentence = useSentenceCheck(clip)
  const takeNew = () => {
    if (claim === null) return
    const { status, value, statement } = claim.claim
    void readerStore().update('clips', id, (now) =>
      now?.target.kind !== 'claim'
        ? now
        : {
            ...now,
            target: { ...now.target, print: printOf(claim), status, value: value?.full ?? null },
            words: plainText(statement).slice(0, MAX_CLIP.words),
            language: locale,
            on: localDay(new Date()),
          },
    )
  }
  return (
    <>
      {changes.length === 0 ? null : (
        <Notice actions={entry.change === null ? undefined : <Button onClick={takeNew}>{words.take}</Button>}>
          <p>{changes.join(locale === 'en' ? ' ' : '')}</p>
        </Notice>
      )}
      {sentence === null || sentence === 'checking' ? null : sentence === 'found' ? (
        <p className="small quiet">{words.sentence.found}</p>
      ) : (
        <Notice>
          <p>{words.sentence[sentence]}</p>
        </Notice>
      )}
    </>
  )
}
