import type { Loss } from '../state/store'

/** What of pasted HTML did not come along as it was, counted by kind. */
export type Losses = Record<Loss, number>

/** Nothing lost. */
export function noLosses(): Losses {
  return {
    pictures: 0,
    embedded: 0,
    hidden: 0,
    links: 0,
    innerTables: 0,
    lettered: 0,
    removals: 0,
    comments: 0,
    cutFootnotes: 0,
  }
}
