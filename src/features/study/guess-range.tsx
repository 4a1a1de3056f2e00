import { useI18n } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { type GuessProps, guessText } from './guess-props.ts'

/** The handle: the browser's own slider, laid over the picture, so that finger, mouse and keys all work. */
export function GuessRange({ it, guess, onGuess }: Omit<GuessProps, 'isShown'>) {
  const { locale, m } = useI18n(STUDY)
  const { low, high, step } = it.scale
  const start = low + Math.round((high - low) / 2 / step) * step
  return (
    <input
      type="range"
      className="study-range"
      min={low}
      max={high}
      step={step}
      value={guess === null ? start : Math.min(high, Math.max(low, guess))}
      aria-label={plainText(it.label)}
      aria-valuetext={guess === null ? m.study.predict.none : guessText(it, guess, locale)}
      data-unset={guess === null}
      onChange={(event) => onGuess(Number(event.target.value))}
      onPointerUp={(event) => onGuess(Number(event.currentTarget.value))}
    />
  )
}
