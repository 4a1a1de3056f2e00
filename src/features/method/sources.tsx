import { useMessages } from '#i18n/full-words.ts'
import { DOCUMENT_TYPES, RELATIONS, SPEAKER_KINDS } from '#schema/vocabulary.ts'
import { entriesOf, Meanings, Part } from './part.tsx'
import { useWords } from './words.ts'

/** Documents, what they are to the speaker, and kinds of speaker. */
export function Sources() {
  const { vocabulary } = useMessages()
  const { sources } = useWords()
  return (
    <Part id="sources" heading={sources.heading}>
      <p>{sources.lead}</p>
      <Meanings list="relation" heading={sources.relations} entries={entriesOf(RELATIONS, vocabulary.relation, sources.relation)} />
      <Meanings
        list="document-type"
        heading={sources.documents}
        entries={entriesOf(DOCUMENT_TYPES, vocabulary.documentType, sources.document)}
      />
      <Meanings
        list="speaker-kind"
        heading={sources.speakers}
        entries={entriesOf(SPEAKER_KINDS, vocabulary.speakerKind, sources.speaker)}
      />
      <p>{sources.originals}</p>
    </Part>
  )
}
