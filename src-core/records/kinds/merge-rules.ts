import type { Verdict } from '../../answers/judgement'
import type { StructuredDocument } from '../../document/model'

/** One version of a record as a choice between versions shows it. */
export interface RecordSide {
  readonly title: string
  /** Whether the title is a quotation. */
  readonly isQuote: boolean
  /** The names of its themes; null for what has none. */
  readonly themes: string[] | null
  /** The text of its note; null for what has none. */
  readonly note: string | null
  /** What else it says. */
  readonly text: string
  /** What it says of an answer, where that is what it does. */
  readonly verdict?: Pick<Verdict, 'status' | 'kind'>
}

/** What a side of a choice is put into words with. */
export interface SideLook {
  /** The paper that the record belongs to, where that can be read. */
  readonly paper: StructuredDocument | null
  themeName(id: string): string
}

/** How a person chooses between versions of a record. */
export interface ChoiceRules<T> {
  side(record: T, look: SideLook): RecordSide
}

/**
 * How two versions of a record become one. Each member that only one side changed is taken from that side, where both
 * changed one the version that counts stays.
 */
export interface MergeRules<T> {
  /** Members that mean something only together, and are taken together or not at all. */
  readonly together: readonly (readonly string[])[]
  /** How a person is asked where analysts changed a record at the same time; null where nobody is. */
  readonly choice: ChoiceRules<T> | null
}
