import { Sentences } from '#blocks/text/sentences.tsx'
import { useState } from 'react'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { progress, scorePrediction } from '#domain/study/prediction.ts'
import { fields, numberIn, textOf } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { Button } from '#ui/button.tsx'
import { Guess } from './guess.tsx'
import { guessText } from './guess-props.ts'
import { numberPiece } from './number-link.tsx'
import type { StepProps } from './step-props.ts'
import { TextField } from './text-field.tsx'

type Props = StepProps & { prediction: string }

/** Guess, see the number on record with its status, say why it is so. */
export function PredictStep({ it, work, answer, prediction }: Props) {
  const { locale, m } = useI18n(STUDY)
  const words = m.study.predict
  const p = it.predict.find((x) => x.id === prediction)
  const kept = numberIn(work, fields.predict(prediction))
  const [draft, setDraft] = useState<number | null>(null)
  const [isAsked, setAsked] = useState(false)
  if (!p) return null
  const isShown = kept !== null
  const guess = kept ?? draft
  const result = kept === null ? null : scorePrediction(p.actual.value, kept, p.scale)
  return (
    <>
      <p className="study-ask">
        <Rich text={p.ask} />
      </p>
      <Guess it={p} guess={guess} onGuess={setDraft} isShown={isShown} />
      {isShown ? null : (
        <div className="study-reveal">
          <Button
            look="primary"
            className="study-large"
            onClick={() => {
              if (draft === null) setAsked(true)
              else answer(fields.predict(prediction), draft)
            }}
          >
            {words.show}
          </Button>
          <p role="status" className="study-hint">
            {isAsked && draft === null ? words.guessFirst : ''}
          </p>
        </div>
      )}
      <div role="status">
        {result === null || kept === null ? null : (
          <>
            <p>
              <Sentences>
                <strong data-count="">
                  <Rich text={words.result[result.nearness]({ guess: guessText(p, kept, locale), actual: numberPiece(p.actual) })} />
                </strong>
                <StatusLine status={p.actual.status} />
              </Sentences>
            </p>
            <p className="measure">
              <Rich text={p.reveal} />
            </p>
          </>
        )}
      </div>
      {isShown ? (
        <TextField
          label={words.why}
          hint={words.whyHint}
          rows={2}
          value={textOf(work, fields.why(prediction))}
          onSave={(text) => answer(fields.why(prediction), text)}
        />
      ) : null}
    </>
  )
}

/** The same number again some steps later: is it remembered? */
export function AgainStep({ it, work, answer, prediction }: Props) {
  const { locale, m } = useI18n(STUDY)
  const { again, predict } = m.study
  const p = it.predict.find((x) => x.id === prediction)
  const first = numberIn(work, fields.predict(prediction))
  const kept = numberIn(work, fields.again(prediction))
  const [draft, setDraft] = useState<number | null>(null)
  if (!p) return null
  const isShown = kept !== null
  return (
    <>
      <p className="study-hint">{again.intro}</p>
      <p className="study-ask">
        <Rich text={p.ask} />
      </p>
      <Guess it={p} guess={kept ?? draft} onGuess={setDraft} isShown={isShown} />
      {isShown ? null : (
        <Button
          look="primary"
          className="study-large"
          disabled={draft === null}
          onClick={() => draft !== null && answer(fields.again(prediction), draft)}
        >
          {again.check}
        </Button>
      )}
      <div role="status">
        {kept === null ? null : (
          <p data-count="">
            <Sentences>
              <Rich
                text={predict.result[scorePrediction(p.actual.value, kept, p.scale).nearness]({
                  guess: guessText(p, kept, locale),
                  actual: numberPiece(p.actual),
                })}
              />
              {first === null ? null : <Rich text={again.first({ guess: guessText(p, first, locale) })} />}
              {first === null ? null : again[progress(p.actual.value, first, kept)]}
            </Sentences>
          </p>
        )}
      </div>
      {isShown ? (
        <p className="measure">
          <Rich text={p.reveal} />
        </p>
      ) : null}
    </>
  )
}
