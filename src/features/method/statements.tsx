import { useMark } from '#blocks/term/use-mark.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { FINDINGS, STATEMENT_KINDS } from '#schema/vocabulary.ts'
import { paths } from '#url/paths.ts'
import { Part } from './part.tsx'
import { entriesOf, Meanings } from './meanings.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Kinds of statement and findings, as the article's page uses them. */
export function Statements() {
  const { shell, vocabulary } = useMessages(SHELL, VOCABULARY)
  const { statements } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="statements" heading={statements.heading}>
      <p>{mark(statements.lead)}</p>
      <Meanings
        list="kind"
        heading={statements.kinds}
        entries={entriesOf(STATEMENT_KINDS, vocabulary.statementKind, statements.kind, mark)}
      />
      <Meanings list="finding" heading={statements.findings} entries={entriesOf(FINDINGS, vocabulary.finding, statements.finding, mark)} />
      <p>{mark(statements.independent)}</p>
      <p className="no-print">
        <AppLink to={paths.article()}>{shell.nav.article}</AppLink>
      </p>
    </Part>
  )
}
