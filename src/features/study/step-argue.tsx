import { Rich } from '#blocks/text/rich.tsx'
import { fields, listOf, textOf } from '#domain/study/work.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { Choice } from './choice.tsx'
import type { StepProps } from './step-props.ts'
import { TextField } from './text-field.tsx'

const MAX_CLAIMS = 3
const other = (side: 'a' | 'b') => (side === 'a' ? 'b' : 'a')
const sideOf = (text: string) => (text === 'a' || text === 'b' ? text : null)

/** The best case for the side that the reader chooses, and then, whichever it was, for the other. */
export function ArgueStep(props: StepProps & { isSwap: boolean }) {
  const { it, work, answer, isSwap } = props
  const { argue } = useMessages(STUDY).study
  const chosen = sideOf(textOf(work, fields.side))
  const side = chosen === null ? null : isSwap ? other(chosen) : chosen
  const [text, claims] = isSwap ? [fields.swap, fields.swapClaims] : [fields.argue, fields.argueClaims]
  return (
    <>
      {isSwap ? (
        <p className="measure">{chosen === null ? argue.chooseFirst : argue.swapIntro}</p>
      ) : (
        <Choice
          legend={argue.choose}
          value={chosen ?? ''}
          options={(['a', 'b'] as const).map((value) => ({ value, label: <Rich text={it.sides[value].text} /> }))}
          onChoose={(value) => answer(fields.side, value)}
        />
      )}
      {side === null ? null : (
        <>
          {isSwap ? (
            <blockquote className="study-thesis">
              <Rich text={it.sides[side].text} />
            </blockquote>
          ) : null}
          <TextField label={argue.text} hint={argue.textHint} rows={5} value={textOf(work, text)} onSave={(next) => answer(text, next)} />
          <Support {...props} field={claims} />
        </>
      )}
    </>
  )
}

/** Claims that are named as evidence, at most three. */
function Support({ it, work, answer, field }: StepProps & { field: string }) {
  const { argue } = useMessages(STUDY).study
  const chosen = listOf(work, field)
  return (
    <details className="study-support" open={chosen.length > 0}>
      <summary>{argue.claims}</summary>
      <div className="study-options">
        {it.evidence.map((id) => {
          const claim = it.claims[id]
          const isChosen = chosen.includes(id)
          return claim ? (
            <label key={id} data-chosen={isChosen} data-count="">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MAX_CLAIMS}
                onChange={() => answer(field, isChosen ? chosen.filter((c) => c !== id) : [...chosen, id])}
              />
              <span>{plainText(claim.label)}</span>
            </label>
          ) : null
        })}
      </div>
    </details>
  )
}
