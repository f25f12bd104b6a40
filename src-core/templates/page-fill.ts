import type { Theme } from '../codebook/model'
import type { ExportEntry } from '../export/collect-entries'
import type { ExportLanguage } from '../export/words'
import type { PageNode } from '../notebook/page-body'

/** What a page is filled with. */
export interface PageFill {
  /** The passages, paper by paper, in the papers' order. */
  readonly entries: readonly ExportEntry[]
  readonly themes: readonly Theme[]
  readonly language: ExportLanguage
}

/** A headed part of a page, with its passages. */
export interface PagePart {
  readonly opening: readonly PageNode[]
  readonly entries: readonly ExportEntry[]
}
