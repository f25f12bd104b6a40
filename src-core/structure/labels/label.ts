/** What a line that opens or names a part of a paper says. */
export type Label =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'part'; readonly number: string; readonly answers: boolean }
  | { readonly kind: 'contents' }
  | { readonly kind: 'notice' }
  /** What comes next belongs to no turn. */
  | { readonly kind: 'close' }
  | TurnLabel

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
}
