import type { Commitment, CommitmentStatus } from '../../suggesting/promises/commitment'

/** A commitment as it is handed in, with the passage behind it. */
export interface RegisterRow {
  readonly commitment: Commitment
  readonly status: CommitmentStatus
  readonly words: string
  readonly citation: string
  readonly paper: string
  /** The title of the paper that keeps it; null where none is known to. */
  readonly kept: string | null
  /** Opens the app at the passage; null where nothing leads back. */
  readonly link: string | null
}
