import { type KeyboardEvent, type ReactNode, useId } from 'react'

type Tab<T extends string> = { value: T; label: string; panel: ReactNode }
type Props<T extends string> = { label: string; value: T; tabs: readonly Tab<T>[]; onChange: (value: T) => void }

/** Tabs by the ARIA pattern: arrows move and select; only the selected panel is rendered. */
export function Tabs<T extends string>({ label, value, tabs, onChange }: Props<T>) {
  const id = useId()
  const selected = tabs.find((t) => t.value === value) ?? tabs[0]
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = tabs[(tabs.findIndex((t) => t.value === value) + step + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.value)
    event.currentTarget.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus()
  }
  return (
    <>
      <div className="tabs no-print" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((t) => (
          <button
            key={t.value}
            type="button"
            role="tab"
            id={`${id}-${t.value}`}
            data-value={t.value}
            aria-selected={t.value === selected?.value}
            aria-controls={`${id}-panel`}
            tabIndex={t.value === selected?.value ? 0 : -1}
            onClick={() => onChange(t.value)}
          >
            {t.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected?.value}`}>
        {selected?.panel}
      </div>
    </>
  )
}
