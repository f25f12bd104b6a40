import type { CollectedExport } from './collect-entries'
import type { RenderOptions } from './render-options'

/** What of annotations a format cannot carry; words for each stand under `loses-` in both languages. */
export type ExportLoss = 'positions' | 'theme-tree' | 'theme-colours' | 'hidden-characters'

/** One way to hand annotations in. */
export interface ExportFormat {
  /** What its files end with, without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly losses: readonly ExportLoss[]
  /** The file's text or bytes; the same input gives the same. */
  render(source: CollectedExport, options: RenderOptions): Promise<string | Uint8Array>
}
