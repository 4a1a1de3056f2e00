import { useMark } from '#blocks/term/use-mark.tsx'
import { DOCUMENT_TYPES, RELATIONS, SPEAKER_KINDS } from '#schema/vocabulary.ts'
import { Part } from './part.tsx'
import { entriesOf, Meanings } from './meanings.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Documents, what they are to the speaker, and kinds of speaker. */
export function Sources() {
  const { vocabulary } = useMessages(VOCABULARY)
  const { sources } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="sources" heading={sources.heading}>
      <p>{mark(sources.lead)}</p>
      <Meanings list="relation" heading={sources.relations} entries={entriesOf(RELATIONS, vocabulary.relation, sources.relation, mark)} />
      <Meanings
        list="document-type"
        heading={sources.documents}
        entries={entriesOf(DOCUMENT_TYPES, vocabulary.documentType, sources.document, mark)}
      />
      <Meanings
        list="speaker-kind"
        heading={sources.speakers}
        entries={entriesOf(SPEAKER_KINDS, vocabulary.speakerKind, sources.speaker, mark)}
      />
      <p>{mark(sources.originals)}</p>
    </Part>
  )
}
