import type { CollectedExport } from './collect-entries'
import type { RenderOptions } from './render-options'

/** What of annotations a format cannot carry; words for each stand under `loses-` in both languages. */
export type ExportLoss = 'positions' | 'theme-tree' | 'theme-colours' | 'hidden-characters'

/** How much of what a file holds; told where the file itself cannot be shown. */
export interface ExportHoldings {
  /** Passages that are quoted: one under several headings counts at each. */
  readonly quotations: number
  /** Comments in the margin, replies among them. */
  readonly comments: number
  readonly footnotes: number
}

/** A file, and what it holds. */
export interface MadeFile {
  readonly content: Uint8Array
  readonly holds: ExportHoldings
}

/** One way to hand annotations in. */
export interface ExportFormat {
  /** What its files end with, without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly losses: readonly ExportLoss[]
  /** The file's text or bytes, or bytes and what they hold; the same input gives the same. */
  render(source: CollectedExport, options: RenderOptions): Promise<string | Uint8Array | MadeFile>
}
