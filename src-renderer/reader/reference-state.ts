import { create } from 'zustand'
import type { Inline } from '../../src-core/document/model'

interface ReferenceState {
  readonly inline: Inline | null
  readonly anchor: HTMLElement | null
}

/** The cross-reference or footnote mark whose target is shown. */
export const useReference = create<ReferenceState>(() => ({ inline: null, anchor: null }))

/** Shows the target of a cross-reference or footnote mark beside it. */
export function openReference(inline: Inline, anchor: HTMLElement): void {
  useReference.setState({ inline, anchor })
}

/** Closes what is shown. */
export function closeReference(): void {
  useReference.setState({ inline: null, anchor: null })
}
