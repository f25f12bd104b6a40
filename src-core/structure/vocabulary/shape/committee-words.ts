/** How committees are named. */
export interface CommitteeWords {
  /** A committee in capitals: its `kind` and its `field`. */
  readonly inCapitals?: string
  /** A committee whose field is in lower case, the group `name`; in any case. */
  readonly plain?: string
  /** Words that stay in lower case where a field in capitals is written as others are. */
  readonly lowerInField?: string
  /** A committee with its field, the group `name`, in a signature where `signed` stands before it. */
  readonly named?: string
}
