/** How people are named. */
export interface PeopleWords {
  /** What parts names. */
  readonly and?: string
}
