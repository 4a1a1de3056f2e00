import { type ReactNode, useId } from 'react'

type Props<T extends string> = {
  legend: ReactNode
  hint?: string
  value: string
  options: readonly { value: T; label: ReactNode; mark?: 'right' | 'wrong' | null }[]
  onChoose: (value: T) => void
  /** In one row where there is room. */
  isRow?: boolean
  /** In two columns. */
  isPairs?: boolean
  /** The choice can no longer be changed. */
  isFixed?: boolean
  children?: ReactNode
}

/** A choice between a few answers, large enough for a finger. `children`: a note on the choice. */
export function Choice<T extends string>({
  legend,
  hint,
  value,
  options,
  onChoose,
  isRow = false,
  isPairs = false,
  isFixed = false,
  children,
}: Props<T>) {
  const name = useId()
  return (
    <fieldset className={`study-choice ${isRow ? 'study-choice-row' : ''} ${isPairs ? 'study-pairs' : ''}`}>
      <legend>{legend}</legend>
      {hint === undefined ? null : <p className="study-hint">{hint}</p>}
      <div className="study-options">
        {options.map((o) => (
          <label key={o.value} data-chosen={o.value === value} data-mark={o.mark ?? undefined}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              disabled={isFixed}
              onChange={() => onChoose(o.value)}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
      <div role="status">{children}</div>
    </fieldset>
  )
}
