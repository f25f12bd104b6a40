import type { Commitment, CommitmentStatus } from '../../suggesting/promises/commitment'

/** A commitment as it is handed in, with the passage behind it. */
export interface RegisterRow {
  readonly commitment: Commitment
  readonly status: CommitmentStatus
  readonly words: string
  readonly citation: string
  readonly paper: string
}
