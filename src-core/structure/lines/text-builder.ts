import type { ExtractedSpan } from '../../document/extracted'
import type { Block, BlockKind, Inline, Repair, TextRange, Trace, Warning } from '../../document/model'
import type { Joined } from './join-lines'

/** The canonical text under construction, with the blocks, inlines, repairs, traces and pages that lie in it. */
export class TextBuilder {
  readonly blocks: Block[] = []
  readonly inlines: Inline[] = []
  readonly repairs: Repair[] = []
  readonly traces: Trace[] = []
  readonly pages: { number: number; start: number }[] = []
  /** What is not shown as the file has it. */
  readonly doubts: Warning[] = []
  /** Footnote marks the format itself knows. */
  readonly marks: ExtractedSpan[] = []
  private readonly parts: string[] = []
  private length = 0

  /** Adds a block; blocks are separated by one line feed. */
  add(kind: BlockKind, piece: Joined, page: number, level?: number): Block {
    if (this.length > 0) this.append('\n')
    const start = this.length
    this.beginPage(page, start)
    this.append(piece.text)
    const block: Block = {
      id: `b${this.blocks.length + 1}`,
      kind,
      start,
      end: this.length,
      ...(level && { level }),
      ...(piece.table && moveTable(piece.table, start)),
    }
    this.blocks.push(block)
    for (const repair of piece.repairs) this.repairs.push({ ...repair, at: start + repair.at })
    for (const { number, start: at } of piece.pages) this.beginPage(number, start + at)
    for (const span of piece.spans) this.addSpan(span, piece.text, start)
    return block
  }

  private addSpan(span: ExtractedSpan, text: string, base: number): void {
    const { kind, target, trace } = span
    const range = { start: base + span.start, end: base + span.end }
    if (kind === 'trace') {
      if (trace) this.traces.push({ ...trace, ...range })
      return
    }
    if (range.start >= range.end) return
    if (kind === 'unsure') {
      this.doubts.push({ kind: 'unsure-word', ...range })
      return
    }
    if (kind === 'footnote-mark') this.marks.push({ ...span, ...range })
    else if (kind === 'raised' || kind === 'lowered') {
      const to = text.slice(span.start, span.end)
      if (target !== undefined && target !== to)
        this.repairs.push({ at: range.start, kind, from: target, to })
    } else this.inlines.push({ kind, ...range, ...(target && { target }) })
    if (kind === 'struck') this.traces.push({ ...trace, kind, ...range })
  }

  private beginPage(number: number, start: number): void {
    if ((this.pages.at(-1)?.number ?? 0) < number) this.pages.push({ number, start })
  }

  private append(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }

  text(): string {
    return this.parts.join('')
  }
}

/** A table's ranges, moved along with its text. */
function moveTable({ cells, caption, goesOn }: NonNullable<Joined['table']>, by: number): Partial<Block> {
  const move = <T extends TextRange>(range: T): T => ({
    ...range,
    start: by + range.start,
    end: by + range.end,
  })
  return {
    ...(cells && { cells: cells.map(row => row.map(move)) }),
    ...(caption && { caption: move(caption) }),
    ...(goesOn && { goesOn }),
  }
}
