import { fail } from '../state/actions'
import { laterPart } from '../ui/later/later'

const failed = (error: unknown) => fail({ code: 'disconnected', message: String(error) })

/** The pages a paper was imported from. */
export const originalPane = laterPart(
  async () => (await import('../original/original-pane')).OriginalPane,
  failed,
)

/** The notebook. */
export const notebookPane = laterPart(
  async () => (await import('../notebook/notebook-pane')).NotebookPane,
  failed,
)

/** The table of questions and answers. */
export const turnsView = laterPart(async () => (await import('../turns/turns-view')).TurnsView, failed)

/** The list of all annotations. */
export const listingView = laterPart(
  async () => (await import('../listing/listing-view')).ListingView,
  failed,
)

/** Finding in everything. */
export const searchPane = laterPart(async () => (await import('../searching/search-pane')).SearchPane, failed)

/** The check of an import. */
export const reviewPane = laterPart(async () => (await import('../reviewing/review-pane')).ReviewPane, failed)
