import { append } from '../../../src-core/basics/append'
import type { ExtractedLine } from '../../../src-core/document/extracted'
import { type CellFacts, isLayout, isTabular } from '../decoding/data-table'
import type { LineLook } from '../decoding/line-builder'
import { PartLines, type PartLook } from '../decoding/part-lines'
import { type RawBlock, type RawCell, type RawParagraph, rawBlocks } from './raw-blocks'
import { RawReader, wordsOf } from './read-raw'
import type { RawNote, RawText, WordText } from './word-text'

/** What a part of the text refers to. */
type Around = Pick<WordText, 'notes' | 'comments' | 'boxes'>

const NOTHING: Around = { notes: new Map(), comments: new Map(), boxes: new Map() }

/** Reads a part of Word's own text into lines. */
export class DocBlockReader {
  /** The notes in the order in which the text refers to them. */
  readonly referred: RawNote[] = []
  private readonly part: PartLines<RawText>
  private readonly reader: RawReader

  constructor(
    private readonly raw: RawText,
    private readonly around: Around = NOTHING,
    look: PartLook = {},
  ) {
    this.part = new PartLines(look)
    this.reader = new RawReader(raw, {
      line: this.part.line,
      ownMarks: new Set([...around.notes.keys()].filter(place => raw.text.charAt(place) >= ' ')),
      refer: at => this.refer(at),
      picture: () => this.part.picture(''),
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
    this.flush()
  }

  /** Ends the part, and answers its lines. */
  finish(): readonly ExtractedLine[] {
    return this.part.finish()
  }

  private refer(at: number): void {
    const note = this.around.notes.get(at)
    if (note) {
      this.referred.push(note)
      this.part.line.mark(note.mark)
    }
    const comment = this.around.comments.get(at)
    const words = wordsOf(comment?.text ?? '')
      .replaceAll('\r', '\n')
      .trim()
    if (words !== '') this.part.line.trace({ kind: 'comment', words })
    const box = this.around.boxes.get(at)
    if (box) this.part.box(box)
  }

  private paragraph({ paragraph }: RawBlock & { readonly kind: 'paragraph' }): void {
    this.reader.read(paragraph)
    this.flush()
  }

  private table(rows: readonly (readonly RawCell[])[]): void {
    const facts = rows.map(cells => cells.map(cell => this.facts(cell)))
    const begin = this.part.lines.length
    if (isLayout(facts, () => (rows[0] ?? []).map(cell => this.wordsIn(cell)))) {
      for (const paragraph of rows.flat(2)) this.paragraph({ kind: 'paragraph', paragraph })
      if (isTabular(facts)) this.part.doubtTable(begin)
      return
    }
    for (const cells of rows) {
      for (const cell of cells) this.part.line.cell(() => this.words(cell))
      this.flush({ role: 'table-row' })
    }
    this.part.openTable(begin)
    this.part.putPictures()
  }

  private wordsIn(cell: RawCell): string {
    return cell.map(({ start, end }) => wordsOf(this.raw.text.slice(start, end)).trim()).join(' ')
  }

  private facts(cell: RawCell): CellFacts {
    const filled = cell.filter(({ start, end }) => wordsOf(this.raw.text.slice(start, end)).trim() !== '')
    return { hasText: filled.length > 0, nests: false, paragraphs: filled.length }
  }

  /** Paragraphs as one. */
  private words(paragraphs: readonly RawParagraph[]): void {
    for (const paragraph of paragraphs) {
      if (this.part.line.length > 0) this.part.line.add(' ')
      this.reader.read(paragraph)
    }
  }

  private flush(look: Partial<LineLook> = {}): void {
    for (const box of this.part.flush(look)) {
      const reader = new DocBlockReader(box, NOTHING, this.part.look)
      reader.blocks()
      append(this.part.lines, reader.finish())
    }
  }
}
