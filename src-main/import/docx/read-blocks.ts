import type { ExtractedLine } from '../../../src-core/document/extracted'
import { anyPattern } from '../../../src-core/vocabulary/languages'
import { type CellFacts, isLayout, isTabular } from '../decoding/data-table'
import type { LineLook } from '../decoding/line-builder'
import { PartLines, type PartLook } from '../decoding/part-lines'
import { TABLE_NAME } from '../decoding/table-name'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, descendants, elements, find } from '../xml/xml-tree'
import { BROUGHT, markChange, TAKEN, traceOf, wordsOf } from './changes'
import type { Numbering } from './numbering'
import { type RunContext, RunReader } from './read-runs'
import { readNumbering, readOutline, type Style } from './styles'
import { wordTableCells } from './table-cells'

export interface BlockContext extends RunContext {
  readonly numbering: Numbering
}

/** Word has nine levels of lists. */
const DEEPEST_LEVEL = 8

/** Reads paragraphs and tables into lines, in the order in which Word shows them. */
export class BlockReader {
  private readonly part: PartLines<XmlElement>
  private readonly runs: RunReader
  /** Whether the paragraph before this one ended in a mark that a change took: both are one. */
  private goesOn = false
  /** Where in a list the paragraph that is being read stands. */
  private place: Place | null = null
  /** Whether the last line is the caption of the table to come. */
  private waits = false
  /** Whether the last table had its caption above it. */
  private hasCaption = false

  constructor(
    private readonly context: BlockContext,
    look: PartLook = {},
  ) {
    this.part = new PartLines(look)
    this.runs = new RunReader(context, this.part)
  }

  /** Reads everything below a body, a cell, a note or a text box. */
  blocks(parent: XmlElement): void {
    const nodes = elements(parent)
    for (const [index, node] of nodes.entries()) {
      if (node.name === 'p') this.paragraph(nodes, index)
      else if (node.name === 'tbl') this.table(node)
      else if (node.name === 'sdt') this.blocks(child(node, 'sdtContent') ?? node)
      else if (WRAPPERS.has(node.name)) this.blocks(node)
      else this.leftOut(node)
    }
  }

  /** Ends the part, and answers its lines. */
  finish(): readonly ExtractedLine[] {
    return this.part.finish()
  }

  /** Whole paragraphs or rows that a change took. */
  private leftOut(node: XmlElement, words = wordsOf(node)): void {
    const kind = TAKEN.get(node.name)
    if (kind && words !== '') this.part.line.trace(traceOf(node, kind, words))
  }

  /** Reads everything below an element as one line: a note of several paragraphs is still one note. */
  asOneLine(parent: XmlElement): void {
    this.part.row(() => this.blocks(parent))
    this.flush()
  }

  private paragraph(nodes: readonly XmlElement[], index: number): void {
    const paragraph = nodes[index]
    if (!paragraph) return
    const properties = child(paragraph, 'pPr')
    const style = this.styleOf(paragraph)
    if (this.part.inRow && this.part.line.length > 0) this.part.line.add(' ')
    if (!this.goesOn) {
      this.place = this.listPlace(lastOfJoined(nodes, index))
      if (this.place) this.part.line.add(this.place.label === '' ? '' : `${this.place.label} `)
    }
    this.runs.read(paragraph, style)
    // A deleted paragraph mark: with all changes accepted, this paragraph and the next are one.
    const taken = markChange(properties, TAKEN)
    this.goesOn = taken !== null && hasNext(nodes, index)
    if (taken) this.part.line.trace(taken)
    if (this.goesOn) return
    const brought = markChange(properties, BROUGHT)
    if (brought) this.part.line.traceEnd(brought)
    const look = this.isCaption(nodes, index, style) ? CAPTION : lookOf(style, this.place?.level)
    if (!this.part.inRow) this.flush(look)
  }

  private styleOf(paragraph: XmlElement): Style {
    const properties = child(paragraph, 'pPr')
    const styleId = child(properties, 'pStyle')?.attributes['val']
    return { ...this.context.styles(styleId), ...readOutline(properties) }
  }

  /** Whether a paragraph is the caption of the table below it, or of the one above, which has none yet. */
  private isCaption(nodes: readonly XmlElement[], index: number, style: Style): boolean {
    if (this.part.inRow || (style.name !== 'caption' && !this.part.line.opensWith(TABLE_NAME))) return false
    const isTable = (at: number) => nodes[at]?.name === 'tbl'
    const isAsCaption = (at: number) => {
      const node = nodes[at]
      return (
        node?.name === 'p' && (this.styleOf(node).name === 'caption' || TABLE_NAME.test(wordsOf(node).trim()))
      )
    }
    const isBelow = isTable(index - 1) && this.part.lines.at(-1)?.role === 'table-row' && !this.hasCaption
    const isAbove = isTable(index + 1)
    this.waits = isAbove && !(isBelow && isAsCaption(index + 2))
    return isAbove || isBelow
  }

  private listPlace(paragraph: XmlElement): Place | null {
    const properties = child(paragraph, 'pPr')
    const styleId = child(properties, 'pStyle')?.attributes['val']
    const style = this.styleOf(paragraph)
    const own = readNumbering(properties).numbering
    const id = own?.id ?? style.numbering?.id
    if (id === undefined || id === '0') return null
    const ofStyle = styleId === undefined ? undefined : this.context.numbering.levelOfStyle(id, styleId)
    const level = own?.level ?? ofStyle ?? style.numbering?.level ?? 0
    if (!Number.isInteger(level) || level < 0 || level > DEEPEST_LEVEL) return null
    return { label: this.context.numbering.next(id, level), level: level + 1 }
  }

  private flush(look: Partial<LineLook> = {}): void {
    for (const box of this.part.flush(look)) this.blocks(box)
  }

  private table(table: XmlElement): void {
    const all = flatten(table, 'tr')
    const rows = all.filter(row => !rowChange(row, TAKEN))
    const facts = rows.map(cellFacts)
    if (
      this.part.inRow ||
      isLayout(facts, () => rows.slice(0, 1).flatMap(row => flatten(row, 'tc').map(wordsOf)))
    ) {
      for (const row of all) {
        const taken = rowChange(row, TAKEN)
        if (taken) this.leftOut(taken, wordsOf(row))
      }
      const begin = this.part.lines.length
      for (const row of rows) for (const cell of flatten(row, 'tc')) this.blocks(cell)
      if (!this.part.inRow && isTabular(facts)) this.part.doubtTable(begin)
      return
    }
    const cells = new Map(
      wordTableCells(
        rows.map(row => ({ row, cells: flatten(row, 'tc') })),
        hasText,
      ).map((own, index) => [rows[index], own]),
    )
    const from = this.part.lines.length
    for (const row of all) {
      const taken = rowChange(row, TAKEN)
      if (taken) {
        this.leftOut(taken, flatten(row, 'tc').map(wordsOf).join(' '))
        continue
      }
      for (const { content, looks } of cells.get(row) ?? [])
        this.part.line.cell(() => this.part.row(() => content && this.blocks(content)), looks)
      const brought = rowChange(row, BROUGHT)
      if (brought) this.part.line.traceFrom(0, traceOf(brought, 'inserted'))
      this.flush({ role: 'table-row' })
    }
    this.hasCaption = this.waits && this.part.lines[from - 1]?.role === 'table-caption'
    this.waits = false
    this.part.openTable(this.hasCaption ? from - 1 : from)
    this.part.putPictures()
  }
}

/** A paragraph's label and level in a list. */
interface Place {
  readonly label: string
  readonly level: number
}

/** Of paragraphs that changes made one, the last that has words: its place in a list is that of all. */
function lastOfJoined(nodes: readonly XmlElement[], index: number): XmlElement {
  let last = nodes[index] as XmlElement
  let withWords = last
  for (let at = index; markChange(child(last, 'pPr'), TAKEN) && hasNext(nodes, at); at += 1) {
    const next = nodes[at + 1]
    if (next?.name !== 'p') break
    last = next
    if (hasText(last)) withWords = last
  }
  return hasText(withWords) ? withWords : last
}

/** Whether a paragraph may go on in what stands next, which no table and no end of a part does. */
function hasNext(nodes: readonly XmlElement[], index: number): boolean {
  const next = nodes[index + 1]?.name ?? ''
  return next === 'p' || next === 'sdt' || WRAPPERS.has(next)
}

const CAPTION = { role: 'table-caption' } as const

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

/** What decides whether a table is one of data. */
function cellFacts(row: XmlElement): CellFacts[] {
  return flatten(row, 'tc').map(cell => ({
    hasText: hasText(cell),
    nests: find(cell, 'tbl') !== undefined,
    paragraphs: childrenNamed(cell, 'p').filter(hasText).length,
  }))
}

function hasText(element: XmlElement): boolean {
  return descendants(element).some(({ name, children }) => name === 't' && children.length > 0)
}

const QUOTE = anyPattern(({ captions }) => captions?.quoteStyle)

/** What a paragraph is by its style: built-in styles have English names whatever the language of the program. */
function lookOf(style: Style, listLevel: number | undefined): Pick<LineLook, 'role' | 'level'> {
  const heading = /^heading ([1-9])$/.exec(style.name)?.[1]
  if (heading) return { role: 'heading', level: Number(heading) }
  if (style.name === 'title') return { role: 'title', level: 1 }
  if (style.outline !== undefined && style.outline >= 0 && style.outline < 9) {
    return { role: 'heading', level: style.outline + 1 }
  }
  if (listLevel !== undefined) return { role: 'list-item', level: listLevel }
  return QUOTE.test(style.name) ? { role: 'quote' } : {}
}
