import { laterPart } from '../ui/later/later'

/** The pages a paper was imported from. */
export const originalPane = laterPart(async () => (await import('../original/original-pane')).OriginalPane)

/** The notebook. */
export const notebookPane = laterPart(async () => (await import('../notebook/notebook-pane')).NotebookPane)

/** The table of questions and answers. */
export const turnsView = laterPart(async () => (await import('../turns/turns-view')).TurnsView)

/** The list of all annotations. */
export const listingView = laterPart(async () => (await import('../listing/listing-view')).ListingView)

/** Finding in everything. */
export const searchPane = laterPart(async () => (await import('../searching/search-pane')).SearchPane)

/** The check of an import. */
export const reviewPane = laterPart(async () => (await import('../reviewing/review-pane')).ReviewPane)
