import { create } from 'zustand'
import type { Inline, Trace } from '../../src-core/document/model'

interface ReferenceState {
  readonly inline: Inline | null
  readonly trace: Trace | null
  readonly anchor: HTMLElement | null
}

const CLOSED: ReferenceState = { inline: null, trace: null, anchor: null }

/** The cross-reference or footnote mark whose target is shown, or the trace of a draft that is. */
export const useReference = create<ReferenceState>(() => CLOSED)

/** Shows the target of a cross-reference or footnote mark beside it. */
export function openReference(inline: Inline, anchor: HTMLElement): void {
  useReference.setState({ ...CLOSED, inline, anchor })
}

/** Shows what a trace of a draft tells beside it. */
export function openTrace(trace: Trace, anchor: HTMLElement): void {
  useReference.setState({ ...CLOSED, trace, anchor })
}

/** Closes what is shown. */
export function closeReference(): void {
  useReference.setState(CLOSED)
}
