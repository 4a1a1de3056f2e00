import { useMark } from '#blocks/term/use-mark.tsx'
import { CHECK_OPERATIONS } from '#schema/vocabulary.ts'
import { Part } from './part.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'

/** The operations that may be declared over claims, each with its formula. */
export function Arithmetic() {
  const { vocabulary } = useMessages(VOCABULARY)
  const { arithmetic } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="arithmetic" heading={arithmetic.heading}>
      <p>{mark(arithmetic.lead)}</p>
      <ScrollBox className="method-scroll" label={arithmetic.heading}>
        <table className="method-table" data-list="operation">
          <thead>
            <tr>
              <th scope="col">{arithmetic.operation}</th>
              <th scope="col">{arithmetic.formula}</th>
              <th scope="col">{arithmetic.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {CHECK_OPERATIONS.map((operation) => (
              <tr key={operation} data-entry={operation}>
                <th scope="row">{vocabulary.operation[operation]}</th>
                <td>
                  <code className="method-formula">{arithmetic.formulas[operation]}</code>
                </td>
                <td>{mark(arithmetic.reads[operation])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Part>
  )
}
