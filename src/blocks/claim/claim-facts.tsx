import type { ReactNode } from 'react'
import type { ClaimAnswer } from '#schema/api.ts'
import { DateOrNot, Period } from './dates.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="claim-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The latest day on which one of its sources was looked up. */
function lastRetrieved(answer: ClaimAnswer): string | null {
  const days = answer.sources.flatMap((s) => s.retrievedOn ?? [])
  return days.sort().at(-1) ?? null
}

/** Who said it and when, and how the claim is coded. */
export function ClaimFacts({ answer }: { answer: ClaimAnswer }) {
  const { claim: words, vocabulary, shell } = useMessages(CLAIM, VOCABULARY, SHELL)
  const { claim } = answer
  const { speaker, coding } = claim
  return (
    <dl className="claim-facts">
      <Fact name={words.who}>
        <strong data-claim={claim.id}>{speaker.name}</strong>
        {speaker.role === null ? null : (
          <span className="claim-fact-line" data-claim={claim.id}>
            {speaker.role}
          </span>
        )}
        <span className="claim-fact-line quiet">
          {vocabulary.speakerKind[speaker.kind]}
          {'\u00a0· '}
          {claim.aboutItself ? words.aboutItself : words.notAboutItself}
        </span>
      </Fact>
      <Fact name={words.saidOn}>
        <DateOrNot date={claim.saidOn} />
      </Fact>
      {claim.from === null ? (
        <Fact name={words.asOf}>
          <DateOrNot date={claim.asOf} />
        </Fact>
      ) : (
        <Fact name={words.period}>
          <Period from={claim.from} asOf={claim.asOf} />
        </Fact>
      )}
      <Fact name={words.retrieved}>
        <DateOrNot date={lastRetrieved(answer)} />
      </Fact>
      <Fact name={words.coding}>
        <span className="claim-fact-line">
          {vocabulary.narrative.replacement}
          {shell.colon}
          <strong>{vocabulary.coding[coding.replacement]}</strong>
        </span>
        <span className="claim-fact-line">
          {vocabulary.narrative.empowerment}
          {shell.colon}
          <strong>{vocabulary.coding[coding.empowerment]}</strong>
        </span>
      </Fact>
      {claim.mechanism.length === 0 ? null : (
        <Fact name={words.mechanism}>{claim.mechanism.map((x) => vocabulary.mechanism[x]).join(shell.listComma)}</Fact>
      )}
      {claim.attribution === null ? null : <Fact name={words.attribution}>{vocabulary.attribution[claim.attribution]}</Fact>}
    </dl>
  )
}
