import { evenSpaces } from '../../basics/even-spaces'

/** A connection as an export tells it under one of its ends. */
export interface ExportConnection {
  /** Such as `answers`, or `is answered by`. */
  readonly says: string
  /** The words of the passage at the other end; of a region what is told of it. */
  readonly quotation: string
  /** Whether these are the paper’s own words. */
  readonly isQuote: boolean
  readonly citation: string
  /** Opens the app at the other end; null where nothing leads back. */
  readonly link: string | null
}

/** One connection on one line: `answers “…” (citation)`. */
export function connectionLine(connection: ExportConnection): string {
  return `${connectedWords(connection)} (${connection.citation})`
}

/** The same without where it stands: `answers “…”`; paragraphs and cells of a passage follow each other. */
export function connectedWords({ says, quotation, isQuote }: ExportConnection): string {
  const words = evenSpaces(quotation).trim()
  return `${says} ${isQuote ? `“${words}”` : words}`
}
