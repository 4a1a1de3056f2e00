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
  /** The choice stands. */
  isFixed?: boolean
  children?: ReactNode
}

/** One choice of a few, large enough for a finger. `children`: what is said about the choice. */
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
