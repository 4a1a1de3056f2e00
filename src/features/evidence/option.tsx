import { type ReactNode, useEffect, useState } from 'react'

type Props = { checked: boolean; className?: string; onChange: (checked: boolean) => void; children: ReactNode }

/** A box to tick. The tick shows at once; its effect may take a moment longer. */
export function Option({ checked, className = '', onChange, children }: Props) {
  const [shown, setShown] = useState(checked)
  useEffect(() => setShown(checked), [checked])
  return (
    <label className={`evidence-option ${className}`}>
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => {
          setShown(event.target.checked)
          onChange(event.target.checked)
        }}
      />
      {children}
    </label>
  )
}
