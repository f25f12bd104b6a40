import { create } from 'zustand'
import type { TextRange } from '../../src-core/document/model'

interface WordingState {
  /** The paper whose words are looked at, by its id; null where none are. */
  readonly document: string | null
  /** Those words, in UTF-16 offsets. */
  readonly passage: TextRange
}

const CLOSED: WordingState = { document: null, passage: { start: 0, end: 0 } }

/** The recognised words that are looked at, to be set right or found right. */
export const useWording = create<WordingState>(() => CLOSED)

/** Shows recognised words beside their picture, to be set right. */
export function openWording(document: string, { start, end }: TextRange): void {
  useWording.setState({ document, passage: { start, end } })
}

/** Puts them away. */
export function closeWording(): void {
  useWording.setState(CLOSED)
}
