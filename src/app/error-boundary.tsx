import { Component, type ComponentType, type ReactNode } from 'react'
import type { FaultProps } from '#blocks/query/lazy-part.tsx'
import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = {
  children: ReactNode
  /** When this changes, the failure is forgotten: another page is another try. */
  page: string
  /** Shown in place of what failed; without one the whole page says so. */
  Fault?: ComponentType<FaultProps>
  quiet?: boolean
}
type State = { error: Error | null; page: string }

/** Catches what a screen throws, says that it failed, and offers a retry; header and footer keep working. `quiet` shows nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, page: this.props.page }
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
  static getDerivedStateFromProps({ page }: Props, state: State): State | null {
    return page === state.page ? null : { error: null, page }
  }
  override render() {
    if (!this.state.error) return this.props.children
    const { quiet, Fault = CrashPage } = this.props
    return quiet ? null : <Fault error={this.state.error} retry={() => this.setState({ error: null })} />
  }
}

/** Shown for a page that threw while it was drawn: a fault of the app, not of the connection. */
export function CrashPage({ error, retry }: FaultProps) {
  const { shell, data } = useMessages(SHELL, DATA)
  return (
    <div className="wrap message-page" role="alert">
      <h1>{shell.crash.title}</h1>
      <p className="lead">{shell.crash.text}</p>
      <Button look="primary" onClick={retry}>
        {data.retry}
      </Button>
      <details>
        <summary>{shell.crash.details}</summary>
        <pre className="small">{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  )
}
