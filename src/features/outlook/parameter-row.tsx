import { useId, useState } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { OutlookAnswer, SettingAnswer } from '#schema/api-outlook.ts'
import type { ParameterBounds } from '#schema/outlook.ts'
import { plain } from './format.ts'

type Props = {
  setting: SettingAnswer
  value: number
  bounds: ParameterBounds
  country: string
  claims: OutlookAnswer['claims']
  onChange: (value: number) => void
}

const clamp = (n: number, { min, max }: ParameterBounds) => Math.min(max, Math.max(min, n))
const tenth = (n: number) => Math.round(n * 10) / 10

/** One parameter: a slider, the same as a number field, and where its starting value and its ends come from. */
export function ParameterRow({ setting, value, bounds, country, claims, onChange }: Props) {
  const { locale, m } = useI18n(OUTLOOK, VOCABULARY)
  const id = useId()
  // What is typed stands until it is a number that the bounds allow.
  const [typed, setTyped] = useState<string | null>(null)
  const words = m.outlook
  const p = setting.parameter
  const percent = p === 'year' ? '' : p === 'pace' ? '' : '%'
  const type = (text: string) => {
    setTyped(text)
    const n = Number(text)
    if (text.trim() !== '' && Number.isFinite(n) && clamp(n, bounds) === n) onChange(tenth(n))
  }
  return (
    <div className="outlook-parameter">
      <label htmlFor={id} className="outlook-name">
        {words.parameter[p]} <span className="quiet">{words.parameterMore[p]}</span>
      </label>
      <input
        id={id}
        type="range"
        min={bounds.min}
        max={bounds.max}
        step={p === 'year' ? 1 : 'any'}
        value={value}
        aria-valuetext={`${plain(value, locale)}${percent}`}
        onChange={(event) => {
          setTyped(null)
          onChange(tenth(Number(event.target.value)))
        }}
      />
      <span className="outlook-field">
        <input
          type="number"
          inputMode="decimal"
          aria-label={words.numberOf({ parameter: words.parameter[p] })}
          min={bounds.min}
          max={bounds.max}
          step={bounds.step}
          value={typed ?? plain(value, 'en')}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
        <span aria-hidden="true">{percent}</span>
      </span>
      <p className="outlook-origin" data-count="">
        {value === setting.value.value ? null : <strong>{words.moved}. </strong>}
        {words.start} {plain(setting.value.value, locale)}
        {percent}
        {setting.assumed ? <span className="outlook-assumed">{words.assumption}</span> : null}
        {': '}
        <Origin setting={setting} country={country} />
        {setting.because.length > 0 ? (
          <>
            {' '}
            {words.because}:{' '}
            {setting.because.map((claim) => (
              <ClaimLink key={claim} claim={claim}>
                {claims[claim] ? <Rich text={claims[claim].label.filter((x) => typeof x === 'string' || !('claim' in x))} /> : claim}
              </ClaimLink>
            ))}
            .
          </>
        ) : null}
        {setting.low.value === setting.high.value ? null : (
          <>
            {' '}
            {words.lowHigh}: <End end={setting.low} percent={percent} /> – <End end={setting.high} percent={percent} />.
          </>
        )}
      </p>
    </div>
  )
}

function Origin({ setting, country }: { setting: SettingAnswer; country: string }) {
  const { m } = useI18n(OUTLOOK, VOCABULARY)
  const words = m.outlook
  const { countries } = m.vocabulary
  if (setting.value.steps === null) return setting.parameter === 'assisted' && !setting.because.length ? words.restOf : words.noClaim
  return (
    <>
      <Rich text={setting.value.steps} />
      {setting.borrowed ? ` (${words.borrowed({ country: country === 'US' ? countries.US : countries.CN })})` : ''}
    </>
  )
}

function End({ end, percent }: { end: SettingAnswer['low']; percent: string }) {
  const { locale } = useI18n(OUTLOOK)
  const claim = end.claims[0]
  const text = `${plain(end.value, locale)}${percent}`
  return claim === undefined ? text : <ClaimLink claim={claim}>{text}</ClaimLink>
}
