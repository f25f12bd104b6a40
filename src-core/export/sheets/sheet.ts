/** What a cell holds: text, a number, a day (ISO 8601), a moment (ISO 8601), or nothing. */
export type Cell = string | number | { readonly day: string } | { readonly moment: string } | null

/** What a table can be handed in as. */
export const sheetFormats = ['csv', 'xlsx'] as const

export type SheetFormat = (typeof sheetFormats)[number]

/** One column of a sheet. */
export interface Column {
  readonly title: string
  /** How wide it is shown, in characters. */
  readonly width: number
  /** Whether programs read it rather than people: it stays on one line, and makes no row higher. */
  readonly isCode?: boolean
}

/** A table to be written as a file. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<readonly Cell[]>
}

/**
 * What a spreadsheet takes for the beginning of a formula, or of a command, where it reads a cell of text; as wide signs too, which some
 * take for the usual ones (OWASP, CSV Injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Whether a spreadsheet may take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text)
}
