import type { ReactNode } from 'react'

type Props = { tone?: 'info' | 'trouble'; title?: string; children: ReactNode; actions?: ReactNode }

/** A message in the page: information, or trouble that needs an action. Trouble is announced to screen readers. */
export function Notice({ tone = 'info', title, children, actions }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      {title ? <p className="notice-title">{title}</p> : null}
      <div>{children}</div>
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  )
}
