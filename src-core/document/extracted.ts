import type { Attachments, DocumentKind, Identifier, ScannedPage, Trace } from './model'

/** The text of a picture of which a file says nothing: Unicode's sign for what no text stands for. */
export const NO_WORDS = '\uFFFC'

/** What a decoder hands to the structure rules: lines as the file has them, nothing repaired yet. */
export interface ExtractedLine {
  /** The line's text, without its line break. */
  readonly text: string
  /** From 1; 1 throughout where the format has no pages. */
  readonly page: number
  /** Character formats, as UTF-16 ranges of `text`. */
  readonly spans?: readonly ExtractedSpan[]
  /** What the format itself says this line is; absent where only the layout can tell. */
  readonly role?:
    | 'title'
    | 'heading'
    | 'list-item'
    | 'figure'
    | 'table-caption'
    | 'table-row'
    | 'footnote'
    | 'quote'
    | 'furniture'
  /** Heading level or list depth, from 1. */
  readonly level?: number
  /** The footnote's mark, where `role` is `footnote` and the format says it. */
  readonly mark?: string
  /** Of a table row: its cells, as UTF-16 ranges of `text`, parted by tabs. A row of empty cells is still one of its table. */
  readonly cells?: readonly ExtractedCell[]
  /** A row or caption with which another table begins, though the line before it is of a table too. */
  readonly opensTable?: true
  /** What begins here is not shown as the file has it: a table that only its text is shown of, or a picture. */
  readonly doubt?: 'table-as-text' | 'picture'
  /** What the format itself says about who speaks from this line on: it opens a turn or a party's part. */
  readonly opens?: ExtractedOpening
  /** The format itself says that the turn before this line has ended and none begins. */
  readonly closes?: boolean
  /** Geometry where the format has it, in points from the page's top left corner. */
  readonly box?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly size: number
    /** How much of its column something else takes up on its right. */
    readonly taken?: number
  }
}

/** A cell of a table, with what the file claims of it; spans are whole numbers from 1 of any size, and 1 where absent. */
export interface ExtractedCell {
  readonly start: number
  readonly end: number
  readonly columns?: number
  readonly rows?: number
  readonly header?: 'column' | 'row'
}

/** What is known of a cell besides its place. */
export type CellLooks = Omit<ExtractedCell, 'start' | 'end'>

/** The beginning of a turn, as a format with its own marks for questions, answers or speakers knows it. */
export interface ExtractedOpening {
  readonly role: 'question' | 'answer' | 'speech'
  /** Empty where the format gives none. */
  readonly numbers: readonly number[]
  readonly speaker?: string
  readonly party?: string
}

export interface ExtractedSpan {
  /**
   * `raised` and `lowered` are printed so; `trace` tells of a draft, and may be empty: a place between two characters;
   * `unsure` was read from a picture, and perhaps wrongly.
   */
  readonly kind:
    | 'bold'
    | 'italic'
    | 'struck'
    | 'link'
    | 'footnote-mark'
    | 'raised'
    | 'lowered'
    | 'trace'
    | 'unsure'
  readonly start: number
  readonly end: number
  /** A link's address, a footnote mark's note, or what a raised or lowered sign was before it was written as one. */
  readonly target?: string
  /** Of a footnote mark: only its height says that it is one, which notes may yet disprove. */
  readonly byHeight?: true
  /** What it tells of a draft; of struck words, who struck them and when. */
  readonly trace?: ExtractedTrace
}

/** A trace of a draft, without its place. */
export type ExtractedTrace = Omit<Trace, 'start' | 'end' | 'seen'>

export interface Extraction {
  readonly lines: readonly ExtractedLine[]
  /**
   * `lines`: a line is a printed line and paragraphs are still to be found (plain text, PDF, where the decoder puts an
   * empty line for every gap between paragraphs that it sees);
   * `paragraphs`: every line is a whole paragraph already (Word, OpenDocument, HTML, XML, e-books).
   */
  readonly unit: 'lines' | 'paragraphs'
  /** What the format's own metadata says, where it has any. */
  readonly meta?: {
    readonly title?: string
    readonly language?: string
    /** ISO 8601 calendar date. */
    readonly date?: string
    readonly kind?: DocumentKind
    readonly committee?: string
    readonly askedBy?: readonly string[]
    readonly answeredBy?: readonly string[]
    readonly identifiers?: readonly Identifier[]
  }
  /** What the file calls its pages, the first first; an empty text for a page that it calls nothing. Absent where it only counts them. */
  readonly pageLabels?: readonly string[]
  /** The files that are attached to the file. */
  readonly attachments?: Attachments
  /** The decoder sees neither styles nor the numbers of lists. */
  readonly withoutStyles?: true
  /** The file ends in the midst of what it holds, so that there may have been more. */
  readonly cutOff?: true
  /** The pages that the decoder read from their pictures. */
  readonly scans?: readonly ScannedPage[]
  /** What the decoder itself repaired, such as a wrong encoding; `at` counts in the whole decoded text. */
  readonly encodingRepaired?: { readonly from: string; readonly to: string }
}

/** The file an extraction came from. */
export interface SourceFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}
