import { append } from '../../../src-core/basics/append'
import type { ExtractedLine } from '../../../src-core/document/extracted'
import { type CellFacts, isLayout, isTabular } from '../decoding/data-table'
import { LineBuilder, type LineLook } from '../decoding/line-builder'
import { pictureLine } from '../decoding/picture-line'
import { type RawBlock, type RawCell, type RawParagraph, rawBlocks } from './raw-blocks'
import { RawReader, wordsOf } from './read-raw'
import type { RawNote, RawText, WordText } from './word-text'

/** What a part of the text refers to. */
type Around = Pick<WordText, 'notes' | 'comments' | 'boxes'>

const NOTHING: Around = { notes: new Map(), comments: new Map(), boxes: new Map() }

/** Reads a part of Word's own text into lines. */
export class DocBlockReader {
  readonly lines: ExtractedLine[] = []
  /** The notes in the order in which the text refers to them. */
  readonly referred: RawNote[] = []
  private readonly line = new LineBuilder()
  private readonly reader: RawReader
  private pictures: ExtractedLine[] = []
  private boxes: RawText[] = []

  constructor(
    private readonly raw: RawText,
    private readonly around: Around = NOTHING,
    /** What every line is, where the part they stand in says so. */
    private readonly look: Pick<LineLook, 'role' | 'mark'> = {},
  ) {
    this.reader = new RawReader(raw, {
      line: this.line,
      ownMarks: new Set([...around.notes.keys()].filter(place => raw.text.charAt(place) >= ' ')),
      refer: at => this.refer(at),
      // What stands in notes, heads and feet is not told: it is none of the text's.
      picture: () => void (look.role === undefined && this.pictures.push(pictureLine(''))),
    })
  }

  /** Reads all of it. */
  blocks(): void {
    for (const block of rawBlocks(this.raw)) {
      if (block.kind === 'table') this.table(block.rows)
      else this.paragraph(block)
    }
  }

  /** Reads all of it as one line: a note of several paragraphs is still one note. */
  asOneLine(): void {
    for (const block of rawBlocks(this.raw))
      this.words(block.kind === 'table' ? block.rows.flat(2) : [block.paragraph])
    this.flush({ page: 1, ...this.look })
  }

  /** Ends a part: what is told behind its last line is told at that line's end, or by an empty line of a header that has none. */
  finish(): readonly ExtractedLine[] {
    this.line.finish(this.lines, this.look.role === 'furniture' ? { page: 1, ...this.look } : undefined)
    return this.lines
  }

  private refer(at: number): void {
    const note = this.around.notes.get(at)
    if (note) {
      this.referred.push(note)
      this.line.mark(note.mark)
    }
    const comment = this.around.comments.get(at)
    const words = wordsOf(comment?.text ?? '')
      .replaceAll('\r', '\n')
      .trim()
    if (words !== '') this.line.trace({ kind: 'comment', words })
    const box = this.around.boxes.get(at)
    if (box) this.boxes.push(box)
  }

  private paragraph({ paragraph }: RawBlock & { readonly kind: 'paragraph' }): void {
    this.reader.read(paragraph)
    this.flush({ page: 1, ...this.look })
  }

  private table(rows: readonly (readonly RawCell[])[]): void {
    const facts = rows.map(cells => cells.map(cell => this.facts(cell)))
    const begin = this.lines.length
    if (isLayout(facts)) {
      for (const paragraph of rows.flat(2)) this.paragraph({ kind: 'paragraph', paragraph })
      const first = this.lines[begin]
      if (first && isTabular(facts)) this.lines[begin] = { ...first, doubt: 'table-as-text' }
      return
    }
    for (const cells of rows) {
      for (const cell of cells) this.line.cell(() => this.words(cell))
      this.flush({ page: 1, role: 'table-row', ...this.look })
    }
    const first = this.lines[begin]
    if (first) this.lines[begin] = { ...first, opensTable: true }
    this.putPictures()
  }

  private facts(cell: RawCell): CellFacts {
    const filled = cell.filter(({ start, end }) => wordsOf(this.raw.text.slice(start, end)).trim() !== '')
    return { hasText: filled.length > 0, nests: false, paragraphs: filled.length }
  }

  /** Paragraphs as one. */
  private words(paragraphs: readonly RawParagraph[]): void {
    for (const paragraph of paragraphs) {
      if (this.line.length > 0) this.line.add(' ')
      this.reader.read(paragraph)
    }
  }

  private flush(look: LineLook): void {
    append(this.lines, this.line.take(look))
    if (look.role !== 'table-row') this.putPictures()
    const { boxes } = this
    this.boxes = []
    for (const box of boxes) {
      const reader = new DocBlockReader(box, NOTHING, this.look)
      reader.blocks()
      append(this.lines, reader.finish())
    }
  }

  private putPictures(): void {
    append(this.lines, this.pictures)
    this.pictures = []
  }
}
