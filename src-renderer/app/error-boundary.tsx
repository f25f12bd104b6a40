import { Component, type ReactNode } from 'react'
import { CrashedScreen } from './start-screen'

interface ErrorBoundaryState {
  readonly message: string | null
}

/** Shows what went wrong in the window instead of an empty page, with a way to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    return this.state.message === null ? this.props.children : <CrashedScreen message={this.state.message} />
  }
}
