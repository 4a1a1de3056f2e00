import { memo, useId, useRef, useState, useTransition } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { OutlookAnswer, SettingAnswer } from '#schema/api-outlook.ts'
import type { ParameterBounds, ScenarioParameter } from '#schema/outlook.ts'
import { plainText } from '#schema/rich-text.ts'
import { plain } from './format.ts'
import { tenth, typedValue } from './parameter-value.ts'

type Props = {
  setting: SettingAnswer
  value: number
  bounds: ParameterBounds
  claims: OutlookAnswer['claims']
  onChange: (parameter: ScenarioParameter, value: number) => void
}

/** How long the rest of the page may wait for a slider that goes on moving, in ms. */
const LONGEST_MOVE_MS = 150

/**
 * Value of a slider and how to move it. The slider itself shows at once where it is; its result follows when there is time, or when it has
 * been moving for a while.
 */
function useMoving(value: number, onChange: (value: number) => void): [number, (value: number) => void] {
  const [isMoving, startMoving] = useTransition()
  const [moved, setMoved] = useState(value)
  const since = useRef(0)
  const move = (next: number) => {
    setMoved(next)
    const now = performance.now()
    if (!isMoving) since.current = now
    if (now - since.current <= LONGEST_MOVE_MS) return startMoving(() => onChange(next))
    since.current = now
    onChange(next)
  }
  return [isMoving ? moved : value, move]
}

/** One parameter: a slider, the same as a number field, and where its starting value and its ends come from. */
export const ParameterRow = memo(function ParameterRow({ setting, value: settled, bounds, claims, onChange }: Props) {
  const { locale, m } = useI18n(OUTLOOK)
  const [value, move] = useMoving(settled, (next) => onChange(setting.parameter, next))
  const id = useId()
  // What is typed stays in the field; it is used once it is a number that the bounds allow.
  const [typed, setTyped] = useState<string | null>(null)
  const words = m.outlook
  const p = setting.parameter
  const isMoved = settled !== setting.value.value
  const percent = p === 'year' ? '' : p === 'pace' ? '' : '%'
  const type = (text: string) => {
    setTyped(text)
    const taken = typedValue(text, bounds)
    if (taken !== null) move(taken)
  }
  return (
    <div className="outlook-parameter">
      <label htmlFor={id} className="outlook-name">
        {words.parameter[p]} <span className="quiet outlook-aside">{words.parameterMore[p]}</span>
        {isMoved || setting.assumed ? <span className="outlook-assumed">{isMoved ? words.moved : words.assumption}</span> : null}
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
          move(tenth(Number(event.target.value)))
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
      <Origin setting={setting} percent={percent} claims={claims} />
    </div>
  )
})

type OriginProps = { setting: SettingAnswer; percent: string; claims: OutlookAnswer['claims'] }

/** Where the starting value and the ends of a parameter come from: the same wherever the slider stands. */
const Origin = memo(function Origin({ setting, percent, claims }: OriginProps) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  return (
    <p className="outlook-origin" data-count="">
      {words.start} {setting.value.steps === null ? `${plain(setting.value.value, locale)}${percent}` : <Rich text={setting.value.steps} />}{' '}
      <By end={setting.value} claims={claims} />{' '}
      {setting.value.steps !== null
        ? null
        : setting.parameter === 'assisted' && setting.because.length === 0
          ? words.restOf
          : words.noClaim}
      {setting.borrowed ? words.borrowed : ''}
      {setting.because.map((claim) => (
        <span key={claim}>
          {' '}
          {words.because}
          {m.shell.colon}
          <ClaimLink claim={claim}>{claims[claim] ? plainText(claims[claim].label) : claim}</ClaimLink>
        </span>
      ))}
      {setting.low.value === setting.high.value ? null : (
        <span className="outlook-ends">
          {words.low} <End end={setting.low} percent={percent} claims={claims} /> · {words.high}{' '}
          <End end={setting.high} percent={percent} claims={claims} />
        </span>
      )}
    </p>
  )
})

type EndProps = { end: SettingAnswer['low']; claims: OutlookAnswer['claims'] }

/** Who published a number, when, and how solid it is. */
function By({ end, claims }: EndProps) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const claim = claims[end.claims[0] ?? '']
  if (!claim) return null
  return (
    <StatusLine status={claim.status}>
      {claim.speaker.name}
      {m.shell.comma}
      <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
    </StatusLine>
  )
}

function End({ end, percent, claims }: EndProps & { percent: string }) {
  const { locale } = useI18n(OUTLOOK)
  const text = `${plain(end.value, locale)}${percent}`
  const claim = claims[end.claims[0] ?? '']
  return claim ? (
    <>
      <ClaimLink claim={claim.id}>{text}</ClaimLink> <span className="quiet">{claim.speaker.name}</span>
    </>
  ) : (
    text
  )
}
