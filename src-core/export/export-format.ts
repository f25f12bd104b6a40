import type { StructuredDocument } from '../document/model'
import type { CollectedExport } from './collect-entries'
import type { PdfMark } from './pdf-mark'
import type { DrawRegions } from './regions/export-region'
import type { RenderOptions } from './render-options'
import type { RowKind } from './row-kinds'

/** What of annotations a format cannot carry; words for each stand under `loses-` in both languages. */
export type ExportLoss =
  | 'positions'
  | 'theme-tree'
  | 'theme-colours'
  | 'hidden-characters'
  | 'note-formats'
  | 'filter'
  | 'long-cells'
  | 'formula-signs'
  | 'outside-turns'
  | 'theme-notes'
  | 'paper-notes'
  | 'regions'
  | 'region-pictures'

/** What can be chosen for a format beyond what can be for all. */
export type FormatChoice = 'group' | 'question' | 'rows' | 'byte-order-mark' | 'separator' | 'raw-cells'

/** How much of what a file holds; told where the file itself cannot be shown. */
export interface ExportHoldings {
  /** Passages that are quoted: one under several headings counts at each. */
  readonly quotations: number
  /** Comments in the margin, replies among them. */
  readonly comments: number
  readonly footnotes: number
  /** Passages that are highlighted. */
  readonly highlights: number
  /** Rectangles on pages. */
  readonly regions: number
  /** Annotations whose passage was not surely found, which stand as notes at the edge of a page. */
  readonly unplaced: number
}

/** A file, and what it holds. */
export interface MadeFile {
  readonly content: Uint8Array
  readonly holds: Partial<ExportHoldings>
  /** What it is called, where that is not after the project. */
  readonly name?: string
}

/** What formats need that a pure function cannot have. */
export interface ExportTools {
  /** Writes marks into the file that a paper came from. Throws where that cannot be done. */
  markOriginal(document: StructuredDocument, marks: readonly PdfMark[]): Promise<MarkedOriginal>
  readonly drawRegions: DrawRegions
  /** Prints a self-contained HTML page to a PDF. Throws where that cannot be done. */
  printPdf(html: string): Promise<Uint8Array>
}

/** A copy of the file a paper came from with marks in it. */
export interface MarkedOriginal {
  readonly content: Uint8Array
  /** How many marks have no place in it. */
  readonly unplaced: number
}

/** One way to hand annotations in. */
export interface ExportFormat {
  /** What its files end with, without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly losses: readonly ExportLoss[]
  /** What can be chosen for it; where absent, how it is grouped, and questions before answers. */
  readonly choices?: readonly FormatChoice[]
  /** Whether it holds turns and nothing else; else what it holds is annotations, unless rows can be chosen and turns were. */
  readonly turns?: true
  /** Whether it is a folder of files, in a zip archive. */
  readonly folder?: true
  /** Whether it is printed, which not every machine can. */
  readonly printed?: true
  /** Whether it carries pictures of regions. */
  readonly pictures?: true
  /** The media type of the one paper it is made for; absent from formats for any papers. */
  readonly over?: string
  /** The file's text or bytes, or bytes and what they hold; the same input gives the same. */
  render(
    source: CollectedExport,
    options: RenderOptions,
    tools: ExportTools,
  ): Promise<string | Uint8Array | MadeFile>
}

/** What can be chosen for a format beyond what can be for all. */
export function choicesOf({ choices }: ExportFormat): readonly FormatChoice[] {
  return choices ?? ['group', 'question']
}

/** Whether an export holds turns: its format has nothing else, or they were chosen for its rows. */
export function holdsTurns(format: ExportFormat, rows: RowKind | undefined): boolean {
  return format.turns === true || (rows === 'turns' && choicesOf(format).includes('rows'))
}
