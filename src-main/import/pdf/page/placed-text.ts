import type { DrawnBox } from './drawn-boxes'

/** A run of text as it is placed on a page; lengths in points, `x` from the left and `y`, the baseline, from the top. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The height of its letters. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Whether a tagged file says that it is no part of the text, such as a page number. */
  readonly artifact: boolean
  /** Whether a space stands before it, by the file's own spacing. */
  readonly spaced: boolean
  /** Whether it was read from a picture, and perhaps wrongly. */
  readonly unsure?: boolean
  /** Whether it was filled in on a form. */
  readonly filled?: boolean
}

/** A page with its text, turned the way it is read. */
export interface PlacedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  /** Text set across the page's direction, such as a stamp in the margin. */
  readonly across: readonly string[]
  /** By how many quarters it was turned back from how it is shown, where its text does not run from left to right there. */
  readonly quarter?: number
}

/** Texts side by side on one line, without a gap wider than a space. */
export interface Segment {
  readonly texts: readonly PlacedText[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** A ruled table that stands in a column, with text beside it, instead of words. */
  readonly table?: readonly PrintedLine[]
}

/** A printed line, or a row of a table. */
export interface PrintedLine {
  readonly segments: readonly Segment[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Left and right edge of the column it stands in. */
  readonly column: { readonly x: number; readonly right: number }
  /** Of a row of a table: its cells. */
  readonly row: readonly PrintedCell[] | null
  /** Whether it is the first row of its table. */
  readonly opensTable?: boolean
  /** The box it stands in, where the text of the page runs past that. */
  readonly box?: DrawnBox
  /** How much of its column such a box takes up on its right. */
  readonly taken?: number
}

/** A cell of a row, perhaps empty, with how many columns and rows it takes up. */
export interface PrintedCell {
  readonly segments: readonly Segment[]
  readonly columns?: number
  readonly rows?: number
}
