/**
 * Prints a self-contained HTML page, as it is for paper, to a PDF with tags and an outline. It is shown to nobody, runs no
 * script and asks for nothing. Throws `not-available` where this machine has nothing to print with, and `cancelled` when the signal says so.
 */
export type PrintPdf = (html: string, signal?: AbortSignal) => Promise<Uint8Array>

/** How every host prints; the page itself says how large its sheets are. */
export const PRINT_OPTIONS = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/** What printing may take, in ms: only what hangs takes so long. */
export const LONGEST_PRINT = 300_000
