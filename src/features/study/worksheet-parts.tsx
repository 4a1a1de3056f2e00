import type { ReactNode } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer, PredictionAnswer } from '#schema/api-study.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { STANCES } from './stance.tsx'

/** Room to write by hand: a number of lines. */
export const Lines = ({ n }: { n: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: n }, (_, i) => (
      // Lines to write on are all alike.
      <div key={i} className="study-write" />
    ))}
  </div>
)

/** A question with room for the answer. */
export const Asked = ({ words, lines }: { words: ReactNode; lines: number }) => (
  <>
    <p>{words}</p>
    <Lines n={lines} />
  </>
)

/** The thesis with a box for each stance. */
export function StanceLine({ title, thesis }: { title: string; thesis: RichText }) {
  const { study: m } = useMessages(STUDY)
  return (
    <p>
      {title} <q data-count="">{plainText(thesis)}</q>
      <span className="study-boxes">
        {STANCES.map((s) => (
          <span key={s}>☐ {m.stance.scale[s]}</span>
        ))}
      </span>
    </p>
  )
}

/** A number to guess: what is given, and room for the guess, for the number on record, and for the reason. */
export function PredictPart({ it }: { it: PredictionAnswer }) {
  const { study: m, shell } = useMessages(STUDY, SHELL)
  return (
    <div className="study-sheet-part">
      <h3>{m.steps.predict}</h3>
      <p>
        <Rich text={it.ask} />
      </p>
      <ul>
        {it.given.map((g) => (
          <li key={plainText(g.label)}>
            <Rich text={g.label} />
            {shell.colon}
            <Rich text={[{ text: g.number.text, claim: g.number.claim }]} />
          </li>
        ))}
      </ul>
      <p className="study-sheet-guess">
        <span>{m.sheet.guess}</span> <span>{m.sheet.record}</span>
      </p>
      <Asked words={m.sheet.why} lines={2} />
    </div>
  )
}

/** The three questions about one claim. */
export function AskPart({ it, claim }: { it: CaseAnswer; claim: string }) {
  const { study: m, shell } = useMessages(STUDY, SHELL)
  return (
    <div className="study-sheet-part">
      <h3 data-count="">
        {m.steps.ask}
        {shell.colon}
        {plainText(it.claims[claim]?.label ?? [])}
      </h3>
      <Asked words={m.ask.who} lines={1} />
      <Asked words={m.ask.basis} lines={1} />
      <Asked words={m.ask.others} lines={2} />
    </div>
  )
}

/** Both sides with room to argue for them, then what remains of both. */
export function ArguePart({ it }: { it: CaseAnswer }) {
  const { study: m } = useMessages(STUDY)
  return (
    <>
      {(['a', 'b'] as const).map((side) => (
        <div key={side} className="study-sheet-part">
          <h3>
            <Rich text={it.sides[side].text} />
          </h3>
          <Asked words={m.argue.text} lines={5} />
        </div>
      ))}
      <div className="study-sheet-part">
        <h3>{m.synthesis.text}</h3>
        <Lines n={4} />
        <StanceLine title={m.stance.after} thesis={it.thesis} />
      </div>
    </>
  )
}

/** What nobody knows, and room for what would settle it. */
export function UnknownPart({ it }: { it: CaseAnswer }) {
  const { study: m } = useMessages(STUDY)
  return (
    <div className="study-sheet-part">
      <h3>{m.steps.unknown}</h3>
      <ul>
        {it.unknown.map((item) => (
          <li key={plainText(item)}>
            <Rich text={item} />
          </li>
        ))}
      </ul>
      <Asked words={m.unknown.settle} lines={3} />
    </div>
  )
}
