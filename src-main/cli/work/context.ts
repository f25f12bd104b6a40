import type { DocumentReader } from '../../import/reader/document-reader'
import type { StartReader } from '../../import/reader/reader-process'
import type { PrintPdf } from '../../printing/print-pdf'
import type { System } from '../../storage/files/system'

/** What a command needs of the terminal alone. */
export interface Terminal {
  /** The folder from which the user's paths are meant. */
  readonly folder: string
  /** Tells on standard error how far a long command is. */
  progress(text: string): void
  /** Tells it in the place of what the last line of standard error says. */
  rewrite(text: string): void
  /** Whether somebody sees standard error as it comes: what is kept in a file needs no progress. */
  readonly isWatched?: boolean
  /** Writes to standard output; resolves when the text has been handed over. */
  print(text: string): Promise<void>
}

/** What every command works with. */
export interface CliContext extends Terminal {
  readonly system: System
  readonly reader: DocumentReader
  /** Starts the process that meets a file. */
  readonly startReader: StartReader
  readonly printPdf: PrintPdf
}

/** Loads what commands work with: help and usage errors do without. */
export type Begin = () => Promise<CliContext>
