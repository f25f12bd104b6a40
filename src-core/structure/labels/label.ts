/** What a line that opens or names a part of a paper says. */
export type Label =
  | ({ readonly kind: 'party'; readonly party: string } & MayHoldBoth)
  | ({ readonly kind: 'part'; readonly number: string; readonly answers: boolean } & MayHoldBoth)
  | { readonly kind: 'contents' }
  | { readonly kind: 'notice' }
  /** What comes next belongs to no turn. */
  | { readonly kind: 'close' }
  | TurnLabel

interface MayHoldBoth {
  /** It says that answers stand between the questions below: `… van de VVD-fractie en reactie van de minister`. */
  readonly both?: true
}

/** A label that opens a question, an answer or a speech. */
export interface TurnLabel {
  readonly kind: 'question' | 'answer' | 'speech'
  readonly numbers: readonly number[]
  /** How many UTF-16 units of the line are the label, where text follows it on the same line. */
  readonly length?: number
  readonly speaker?: string
  readonly party?: string
  /** How sure it is that this is a label, 0 to 1. */
  readonly certainty: number
  /** What made it one. */
  readonly from: LabelOrigin
}

/**
 * What makes words a label: the file's own marks; a word with a number (`Vraag 1`) or without (`Antwoord`); a number alone on
 * its line, before a paragraph, or counted on below the heading of all answers or questions; who asks, answers or speaks.
 */
export type LabelOrigin =
  | 'format'
  | 'word-and-number'
  | 'word'
  | 'bare-number'
  | 'numbered-paragraph'
  | 'counted-answer'
  | 'numbered-below'
  | 'asker'
  | 'answerer'
  | 'speaker'

/** Whether this labels a question or an answer and is all that its line says. */
export function fillsLine(label: Label | null | undefined): boolean {
  return (label?.kind === 'question' || label?.kind === 'answer') && label.length === undefined
}

/** Whether only its number makes this a label, which any list may have. */
export function isGuessed(label: Label | null): label is TurnLabel {
  return label?.kind === 'question' && (label.from === 'bare-number' || label.from === 'numbered-paragraph')
}
