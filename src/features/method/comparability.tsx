import { useMark } from '#blocks/term/use-mark.tsx'
import { CHECK_ORDER, SEVERITY } from '#domain/comparability.ts'
import { OBJECTIONS } from '#domain/comparison-check.ts'
import { VERDICTS } from '#schema/verdict.ts'
import { Part } from './part.tsx'
import { entriesOf, Meanings } from './meanings.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'

/** The verdicts by weight, and the six comparability checks in order with the reasons each may give. */
export function Comparability() {
  const { shell, vocabulary } = useMessages(SHELL, VOCABULARY)
  const { compare } = useMessages(METHOD).method
  const mark = useMark()
  const verdicts = [...VERDICTS].sort((a, b) => SEVERITY[a] - SEVERITY[b])
  const reasons: Readonly<Record<string, string>> = vocabulary.reason
  return (
    <Part id="compare" heading={compare.heading}>
      <p>{mark(compare.lead)}</p>
      <ScrollBox className="method-scroll" label={compare.heading}>
        <table className="method-table" data-list="check">
          <thead>
            <tr>
              <th scope="col">{compare.check}</th>
              <th scope="col">{compare.question}</th>
              <th scope="col">{compare.objections}</th>
            </tr>
          </thead>
          <tbody>
            {CHECK_ORDER.map((check) => (
              <tr key={check} data-entry={check}>
                <th scope="row">{vocabulary.checkName[check]}</th>
                <td>{mark(compare.asks[check])}</td>
                <td>
                  <ul className="method-objections">
                    {Object.entries(OBJECTIONS[check]).map(([reason, verdict]) => (
                      <li key={reason}>
                        <span className="method-verdict">{vocabulary.verdict[verdict]}</span>
                        {shell.colon}
                        {reasons[reason] ?? reason}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Meanings list="verdict" heading={compare.verdicts} entries={entriesOf(verdicts, vocabulary.verdict, compare.verdict, mark)} />
    </Part>
  )
}
