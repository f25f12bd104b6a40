import { append } from '../../../src-core/basics/append'
import type { ExtractedLine } from '../../../src-core/document/extracted'
import { LineBuilder, type LineLook } from './line-builder'
import { pictureLine } from './picture-line'

/** What every line of a part is, where the part says so, as notes and the heads and feet of pages do. */
export type PartLook = Pick<LineLook, 'role' | 'mark'>

/** What a paragraph's content does besides adding text to the line. */
export interface PartSink<Box> {
  readonly line: LineBuilder
  /** A text box that is anchored here. */
  box(content: Box): void
  /** A picture that is anchored here, with what the file says of it. */
  picture(words: string): void
}

/** Character formats, as word processors keep them. */
interface Format {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly height?: 'raised' | 'lowered' | 'baseline'
}

/** Makes what was added to a line since its text was this long spans of these formats. */
export function spanFormats(line: LineBuilder, from: number, { bold, italic, struck, height }: Format): void {
  if (bold) line.span('bold', from)
  if (italic) line.span('italic', from)
  if (struck) line.span('struck', from)
  if (height && height !== 'baseline') line.span(height, from)
}

/**
 * The lines of one part of a word processor's file: its text, a note, the head of a page. Text boxes and pictures stand below
 * the line that they are anchored in, those of a table's rows below the table.
 */
export class PartLines<Box> implements PartSink<Box> {
  readonly lines: ExtractedLine[] = []
  readonly line = new LineBuilder()
  private boxes: Box[] = []
  private pictures: ExtractedLine[] = []
  private isInRow = false

  constructor(readonly look: PartLook = {}) {}

  box(content: Box): void {
    this.boxes.push(content)
  }

  picture(words: string): void {
    // What stands in notes, heads and feet is not told: it is none of the text's.
    if (this.look.role === undefined) this.pictures.push(pictureLine(words))
  }

  /** Whether what is read is inside a table cell, a note or the head of a page, where paragraphs become one line. */
  get inRow(): boolean {
    return this.isInRow
  }

  /** Reads something as the inside of a row. */
  row(inside: () => void): void {
    const before = this.isInRow
    this.isInRow = true
    inside()
    this.isInRow = before
  }

  /** Ends the line, and answers the text boxes in it, which come next. */
  flush(own: Partial<LineLook> = {}): Box[] {
    const look = { page: 1, ...own, ...this.look }
    append(this.lines, this.line.take(look))
    if (look.role !== 'table-row') this.putPictures()
    return this.takeBoxes()
  }

  /** The text boxes since the last line, which nobody is given again. */
  takeBoxes(): Box[] {
    const { boxes } = this
    this.boxes = []
    return boxes
  }

  /** Puts the pictures since the last line below it. */
  putPictures(): void {
    append(this.lines, this.pictures)
    this.pictures = []
  }

  /** Says of a line, by its index, that it opens a table; of none where there is none. */
  openTable(index: number): void {
    const line = this.lines[index]
    if (line) this.lines[index] = { ...line, opensTable: true }
  }

  /** Says of a line, by its index, that a table was read as text from it on; of none where there is none. */
  doubtTable(index: number): void {
    const line = this.lines[index]
    if (line) this.lines[index] = { ...line, doubt: 'table-as-text' }
  }

  /** Ends the part: what is told behind its last line is told at that line's end, or by an empty line of a header that has none. */
  finish(): readonly ExtractedLine[] {
    this.line.finish(this.lines, this.look.role === 'furniture' ? { page: 1, ...this.look } : undefined)
    return this.lines
  }
}
