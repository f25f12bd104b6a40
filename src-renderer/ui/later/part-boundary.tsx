import { Component, type ComponentType, type ReactNode } from 'react'
import type { PartFailedProps } from './part-failed'

interface PartBoundaryProps {
  readonly children: ReactNode
  /** What stands in the place of a part that went wrong. */
  readonly Failed: ComponentType<PartFailedProps>
}

interface PartBoundaryState {
  readonly why: string | null
}

/** Keeps what goes wrong in a part of the window to that part, which can be made anew. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { why: null }

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { why: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { Failed, children } = this.props
    const { why } = this.state
    return why === null ? children : <Failed why={why} again={() => this.setState({ why: null })} />
  }
}
