import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/full-words.ts'
import { FINDINGS, STATEMENT_KINDS } from '#schema/vocabulary.ts'
import { paths } from '#url/paths.ts'
import { entriesOf, Meanings, Part } from './part.tsx'
import { useWords } from './words.ts'

/** Kinds of statement and findings, as the article's page uses them. */
export function Statements() {
  const { shell, vocabulary } = useMessages()
  const { statements } = useWords()
  return (
    <Part id="statements" heading={statements.heading}>
      <p>{statements.lead}</p>
      <Meanings list="kind" heading={statements.kinds} entries={entriesOf(STATEMENT_KINDS, vocabulary.statementKind, statements.kind)} />
      <Meanings list="finding" heading={statements.findings} entries={entriesOf(FINDINGS, vocabulary.finding, statements.finding)} />
      <p>{statements.independent}</p>
      <p className="no-print">
        <AppLink to={paths.article()}>{shell.nav.article}</AppLink>
      </p>
    </Part>
  )
}
