import { append } from '../../../src-core/basics/append'
import type { ExtractedLine } from '../../../src-core/document/extracted'
import { LineBuilder, type LineLook } from '../decoding/line-builder'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, descendants, elements, find } from '../xml/xml-tree'
import { BROUGHT, markChange, TAKEN, traceOf, wordsOf } from './changes'
import type { Numbering } from './numbering'
import { type RunContext, RunReader } from './read-runs'
import { readNumbering, readOutline, type Style } from './styles'

export interface BlockContext extends RunContext {
  readonly numbering: Numbering
}

/** Word has nine levels of lists. */
const DEEPEST_LEVEL = 8

/** Reads paragraphs and tables into lines, in the order in which Word shows them. */
export class BlockReader {
  readonly lines: ExtractedLine[] = []
  private readonly line = new LineBuilder()
  private readonly runs: RunReader
  private boxes: XmlElement[] = []
  /** Inside a table cell, a note or a header, where paragraphs become one line. */
  private inRow = false

  constructor(
    private readonly context: BlockContext,
    /** What every line is, where the part they stand in says so. */
    private readonly look: Pick<LineLook, 'role' | 'mark'> = {},
  ) {
    this.runs = new RunReader(context, { line: this.line, box: content => void this.boxes.push(content) })
  }

  /** Reads everything below a body, a cell, a note or a text box. */
  blocks(parent: XmlElement): void {
    for (const node of elements(parent)) {
      if (node.name === 'p') this.paragraph(node)
      else if (node.name === 'tbl') this.table(node)
      else if (node.name === 'sdt') this.blocks(child(node, 'sdtContent') ?? node)
      else if (WRAPPERS.has(node.name)) this.blocks(node)
      else this.leftOut(node)
    }
  }

  /** Ends a part: what is told behind its last line is told at that line's end. */
  finish(): readonly ExtractedLine[] {
    this.line.finish(this.lines)
    return this.lines
  }

  /** Whole paragraphs or rows that a change took. */
  private leftOut(node: XmlElement, words = wordsOf(node)): void {
    const kind = TAKEN.get(node.name)
    if (kind && words !== '') this.line.trace(traceOf(node, kind, words))
  }

  /** Reads everything below an element as one line: a note of several paragraphs is still one note. */
  asOneLine(parent: XmlElement): void {
    this.row(() => this.blocks(parent))
    this.flush({ page: 1, ...this.look })
  }

  private row(inside: () => void): void {
    const before = this.inRow
    this.inRow = true
    inside()
    this.inRow = before
  }

  private paragraph(paragraph: XmlElement): void {
    const properties = child(paragraph, 'pPr')
    const styleId = child(properties, 'pStyle')?.attributes['val']
    const style = { ...this.context.styles(styleId), ...readOutline(properties) }
    const place = this.listPlace(styleId, style, properties)
    if (this.inRow && this.line.length > 0) this.line.add(' ')
    if (place) this.line.add(place.label === '' ? '' : `${place.label} `)
    this.runs.read(paragraph, style)
    // A deleted paragraph mark: with all changes accepted, this paragraph and the next are one.
    const taken = markChange(properties, TAKEN)
    if (taken) {
      this.line.trace(taken)
      return
    }
    const brought = markChange(properties, BROUGHT)
    if (brought) this.line.traceEnd(brought)
    if (!this.inRow) this.flush({ page: 1, ...lookOf(style, place?.level), ...this.look })
  }

  private listPlace(
    styleId: string | undefined,
    style: Style,
    properties: XmlElement | undefined,
  ): { label: string; level: number } | null {
    const own = readNumbering(properties).numbering
    const id = own?.id ?? style.numbering?.id
    if (id === undefined || id === '0') return null
    const ofStyle = styleId === undefined ? undefined : this.context.numbering.levelOfStyle(id, styleId)
    const level = own?.level ?? ofStyle ?? style.numbering?.level ?? 0
    if (!Number.isInteger(level) || level < 0 || level > DEEPEST_LEVEL) return null
    return { label: this.context.numbering.next(id, level), level: level + 1 }
  }

  private flush(look: LineLook): void {
    append(this.lines, this.line.take(look))
    const { boxes } = this
    this.boxes = []
    for (const box of boxes) this.blocks(box)
  }

  private table(table: XmlElement): void {
    const all = flatten(table, 'tr')
    const rows = all.filter(row => !rowChange(row, TAKEN))
    if (this.inRow || isLayout(rows)) {
      for (const row of all) {
        const taken = rowChange(row, TAKEN)
        if (taken) this.leftOut(taken, wordsOf(row))
      }
      for (const row of rows) for (const cell of flatten(row, 'tc')) this.blocks(cell)
      return
    }
    for (const row of all) {
      const taken = rowChange(row, TAKEN)
      if (taken) {
        this.leftOut(taken, flatten(row, 'tc').map(wordsOf).join(' '))
        continue
      }
      for (const cell of flatten(row, 'tc')) this.line.cell(() => this.row(() => this.blocks(cell)))
      const brought = rowChange(row, BROUGHT)
      if (brought) this.line.traceFrom(0, traceOf(brought, 'inserted'))
      this.flush({ page: 1, role: 'table-row', ...this.look })
    }
  }
}

/** The change that brought or took a whole row. */
function rowChange(row: XmlElement, names: ReadonlyMap<string, unknown>): XmlElement | undefined {
  const properties = child(row, 'trPr')
  return properties && elements(properties).find(({ name }) => names.has(name))
}

const WRAPPERS = new Set(['ins', 'moveTo', 'customXml', 'smartTag', 'mc:AlternateContent', 'mc:Choice'])

/** Rows or cells, those inside content controls and insertions included, but not those of a table inside. */
function flatten(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap(node => {
    if (node.name === name) return [node]
    return node.name === 'sdt' || node.name === 'sdtContent' || WRAPPERS.has(node.name)
      ? flatten(node, name)
      : []
  })
}

/** Paragraphs a cell of a table of data may hold; more, and the table only puts text in its place on the page. */
const MOST_PARAGRAPHS = 3

function isLayout(rows: readonly XmlElement[]): boolean {
  const cells = rows.map(row => flatten(row, 'tc'))
  if (cells.every(row => row.filter(hasText).length < 2)) return true
  return cells
    .flat()
    .some(
      cell =>
        find(cell, 'tbl') !== undefined || childrenNamed(cell, 'p').filter(hasText).length > MOST_PARAGRAPHS,
    )
}

function hasText(element: XmlElement): boolean {
  return descendants(element).some(({ name, children }) => name === 't' && children.length > 0)
}

/** What a paragraph is by its style: built-in styles have English names whatever the language of the program. */
function lookOf(style: Style, listLevel: number | undefined): Pick<LineLook, 'role' | 'level'> {
  const heading = /^heading ([1-9])$/.exec(style.name)?.[1]
  if (heading) return { role: 'heading', level: Number(heading) }
  if (style.name === 'title') return { role: 'title', level: 1 }
  if (style.outline !== undefined && style.outline >= 0 && style.outline < 9) {
    return { role: 'heading', level: style.outline + 1 }
  }
  if (listLevel !== undefined) return { role: 'list-item', level: listLevel }
  return /\bquote\b|^citaat|^block text$/.test(style.name) ? { role: 'quote' } : {}
}
