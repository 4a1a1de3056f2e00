import type { ReactNode } from 'react'

type Props = { tone?: 'info' | 'fault'; title?: string; children: ReactNode; actions?: ReactNode }

/** A message in the page: information, or a fault that needs an action. A fault is announced to screen readers. */
export function Notice({ tone = 'info', title, children, actions }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'fault' ? 'alert' : 'status'}>
      {title ? <p className="notice-title">{title}</p> : null}
      <div>{children}</div>
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  )
}
