import { Component, type ComponentType, type ReactNode } from 'react'
import type { FaultProps } from '#blocks/query/lazy-part.tsx'
import { CrashPage } from './crash-page.tsx'

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
