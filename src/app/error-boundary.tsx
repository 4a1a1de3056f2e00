import { Component, type ReactNode } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { Button } from '#ui/button.tsx'

type Props = { children: ReactNode; quiet?: boolean }
type State = { error: Error | null }

/** Catches what a screen throws: says that it failed and offers to reload; header and footer go on. `quiet` shows nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }
  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
  override render() {
    if (!this.state.error) return this.props.children
    return this.props.quiet ? null : <CrashPage error={this.state.error} />
  }
}

export function CrashPage({ error }: { error: Error }) {
  const { shell } = useMessages()
  return (
    <div className="wrap message-page" role="alert">
      <h1>{shell.crash.title}</h1>
      <p className="lead">{shell.crash.text}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {shell.crash.reload}
      </Button>
      <details>
        <summary>{shell.crash.details}</summary>
        <pre className="small">{error.message}</pre>
      </details>
    </div>
  )
}
