import type { Annotation } from '../../annotation/model'
import type { NoteNode } from '../../annotation/note'
import type { StructuredDocument } from '../../document/model'
import type { Quotation } from '../../document/quotation'
import type { RegionPicture } from '../regions/export-region'
import type { PassageSource } from './page-words'

/** A source with the number of its footnote, from 1. */
export interface NumberedSource extends PassageSource {
  readonly number: number
}

/** A picture of a region of an original page. */
export interface ShownRegion {
  /** The region’s. */
  readonly id: string
  readonly picture: RegionPicture
  /** What it shows, for whoever does not see it: where it is, and the words beneath it. */
  readonly says: string
}

/** A passage in its own words. */
export interface QuotationPart {
  readonly kind: 'quotation'
  readonly quotation: Quotation
  /** Its paper and place; null where only the words were kept, and for a region of a page. */
  readonly passage: { readonly document: StructuredDocument; readonly annotation: Annotation } | null
  /** Stands in place of the words; null for a passage, and a region without a picture. */
  readonly shown: ShownRegion | null
  readonly source: NumberedSource
}

/** A cell of a table. */
export interface PageCell {
  readonly columns: number
  readonly rows: number
  readonly header: 'row' | 'column' | undefined
  readonly parts: readonly PagePart[]
}

/** A part of a page as every format writes it; the texts and line breaks of a line are those of notes. */
export type PagePart =
  | { readonly kind: 'paragraph'; readonly line: readonly NoteNode[] }
  /** `level` is from 1, with no level left out above the highest one; `place` is its number from 0 where contents list it. */
  | {
      readonly kind: 'heading'
      readonly line: readonly NoteNode[]
      readonly level: number
      readonly place: number | null
    }
  /** `start` is null for bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly PagePart[])[] }
  | {
      readonly kind: 'tasks'
      readonly items: readonly { readonly isDone: boolean; readonly parts: readonly PagePart[] }[]
    }
  | { readonly kind: 'quote'; readonly parts: readonly PagePart[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PageCell[])[] }
  | QuotationPart
  | { readonly kind: 'paraphrase'; readonly line: readonly NoteNode[]; readonly source: NumberedSource }

/** The words of a line, a break as a space. */
export function lineWords(line: readonly NoteNode[]): string {
  return line.map(({ type, text = '' }) => (type === 'hardBreak' ? ' ' : text)).join('')
}
