import { create } from 'zustand'
import type { TextRange, Turn } from '../../src-core/document/model'

interface CardState {
  /** What is shown of a turn: what is judged of it, or what refers to it; null where nothing is. */
  readonly shows: 'judgement' | 'references' | null
  readonly documentId: string
  readonly turn: Turn | null
  /** Beside what. */
  readonly anchor: HTMLElement | null
  /** What was selected in the answer when it was opened. */
  readonly selected: TextRange | null
}

const CLOSED: CardState = { shows: null, documentId: '', turn: null, anchor: null, selected: null }

/** The card beside a turn. */
export const useTurnCard = create<CardState>(() => CLOSED)

/** Opens a card beside a turn. */
export function openTurnCard(card: CardState): void {
  useTurnCard.setState(card)
}

/** Closes the card. */
export function closeTurnCard(): void {
  useTurnCard.setState(CLOSED)
}
