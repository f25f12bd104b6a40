import type { ExtractedLine } from '../../../src-core/document/extracted'
import { anyLanguage, anyPattern } from '../../../src-core/vocabulary/languages'
import { isLayout, isTabular } from '../decoding/data-table'
import type { LineLook } from '../decoding/line-builder'
import { PartLines, type PartLook } from '../decoding/part-lines'
import type { XmlElement } from '../xml/parse-xml'
import { child, elements } from '../xml/xml-tree'
import { wordsOf } from './changes'
import { DEEPEST_LEVEL, type ListCount, type OdtNumbering, wholeNumber } from './numbering'
import { type InlineContext, InlineReader } from './read-inlines'
import type { OdtStyle } from './styles'
import { cellFacts, type OdtCell, tableRows } from './table-rows'

export interface BlockContext extends InlineContext {
  readonly numbering: OdtNumbering
}

/** Where in a list a paragraph stands. */
interface ListPlace {
  readonly count: ListCount
  /** From 0. */
  readonly level: number
  /** Whether the list goes on from an earlier one, and the lists in it with it. */
  readonly goesOn: boolean
}

/** The place and label of a paragraph in a list; the label is empty behind an item's first paragraph. */
interface Item {
  readonly level: number
  readonly label: string
}

/** Reads paragraphs, lists and tables into lines, in the order in which the file shows them. */
export class OdtBlockReader {
  private readonly part: PartLines<XmlElement>
  private readonly inlines: InlineReader

  constructor(
    private readonly context: BlockContext,
    look: PartLook = {},
  ) {
    this.part = new PartLines(look)
    this.inlines = new InlineReader(context, this.part)
  }

  /** Reads everything below a body, a cell, a note or a text box. */
  blocks(parent: XmlElement): void {
    const nodes = elements(parent)
    for (const [index, node] of nodes.entries()) this.block(node, nodes[index + 1]?.name === 'table:table')
    if (!this.part.inRow) this.takeShapes()
  }

  /** Reads everything below an element as one line: a note of several paragraphs is still one note. */
  asOneLine(parent: XmlElement): void {
    this.part.row(() => this.blocks(parent))
    this.flush()
  }

  /** Ends the part, and answers its lines. */
  finish(): readonly ExtractedLine[] {
    return this.part.finish()
  }

  private block(node: XmlElement, isAboveTable: boolean): void {
    switch (node.name) {
      case 'text:p':
      case 'text:h':
        this.paragraph(node, null, isAboveTable)
        break
      case 'text:list':
        this.list(node, null)
        break
      case 'text:numbered-paragraph':
        this.numberedParagraph(node)
        break
      case 'table:table':
        this.table(node)
        break
      case 'text:section':
        if (node.attributes['display'] === 'none') this.inlines.hidden(wordsOf(node))
        else this.blocks(node)
        break
      default:
        if (INDEXES.test(node.name)) this.blocks(child(node, 'text:index-body') ?? NOTHING)
        else if (WRAPPERS.has(node.name)) this.blocks(node)
        else this.inlines.mark(node)
    }
  }

  private paragraph(node: XmlElement, item: Item | null, isAboveTable: boolean): void {
    const { attributes } = node
    const style = this.context.styles.paragraph(attributes['style-name'])
    const level = headingLevel(node, style)
    const label = item?.label ?? (level === null ? '' : this.headingLabel(node, level, style))
    if (this.part.inRow && this.part.line.length > 0) this.part.line.add(' ')
    if (label !== '') this.part.line.add(`${label} `)
    if (!this.part.inRow) this.inlines.beginLine()
    if (child(node, 'text:hidden-paragraph')?.attributes['is-hidden'] === 'true')
      this.inlines.hidden(wordsOf(node))
    else this.inlines.read(node, style.format)
    if (this.part.inRow) return
    this.inlines.endParagraph()
    const look = isAboveTable && style.isCaption ? CAPTION : lookOf(style, level, item)
    this.flush(look)
  }

  private headingLabel({ name, attributes }: XmlElement, level: number, { listStyle }: OdtStyle): string {
    if (name !== 'text:h' || attributes['is-list-header'] === 'true' || listStyle === '') return ''
    return this.context.numbering.heading(level - 1, wholeNumber(attributes['start-value']))
  }

  private list(list: XmlElement, above: ListPlace | null): void {
    const own = list.attributes['style-name']
    const count =
      above === null || (own !== undefined && own !== above.count.style)
        ? this.context.numbering.list(list, own ?? above?.count.style ?? '')
        : above.count
    const level = Math.min(DEEPEST_LEVEL, above === null ? 0 : above.level + 1)
    const goesOn = continues(list) ?? above?.goesOn ?? false
    // Behind another list in the same item, a list begins anew too.
    if (above !== null && !goesOn && count.counts.length > level) count.counts.length = level
    const place = { count, level, goesOn }
    for (const node of elements(list)) {
      if (node.name === 'text:list-item') this.item(node, place, true)
      else if (node.name === 'text:list-header') this.item(node, place, false)
      else this.inlines.mark(node)
    }
  }

  private item(item: XmlElement, place: ListPlace, isNumbered: boolean): void {
    const { attributes } = item
    let isFirst = isNumbered
    for (const node of elements(item)) {
      if (node.name === 'text:p' || node.name === 'text:h') {
        const label = isFirst ? this.itemLabel(attributes, place) : ''
        this.paragraph(node, { level: place.level, label }, false)
        isFirst = false
      } else if (node.name === 'text:list') {
        this.list(node, place)
        isFirst = false
      } else this.block(node, false)
    }
  }

  private itemLabel(attributes: XmlElement['attributes'], { count, level }: ListPlace): string {
    const start = wholeNumber(attributes['start-value'])
    return this.context.numbering.next(count, level, start, attributes['style-override'])
  }

  /** A paragraph that says itself of which list it is, and on which level. */
  private numberedParagraph(node: XmlElement): void {
    const { attributes } = node
    const id = attributes['list-id']
    const list = {
      ...node,
      attributes: id === undefined ? { 'continue-numbering': 'true' } : { id, 'continue-list': id },
    }
    const count = this.context.numbering.list(list, attributes['style-name'] ?? '')
    const level = Math.min(DEEPEST_LEVEL, Math.max(0, (wholeNumber(attributes['level']) ?? 1) - 1))
    this.item(node, { count, level, goesOn: true }, true)
  }

  private table(table: XmlElement): void {
    const rows = tableRows(table)
    const facts = rows.map(cells => cells.map(cellFacts))
    if (this.part.inRow || isLayout(facts, () => (rows[0] ?? []).map(({ content }) => wordsOf(content)))) {
      const begin = this.part.lines.length
      for (const cell of rows.flat()) this.cell(cell)
      if (!this.part.inRow && isTabular(facts)) this.part.doubtTable(begin)
      return
    }
    const from = this.part.lines.length
    for (const cells of rows) {
      for (const cell of cells)
        if (cell.isCovered) this.cell(cell)
        else this.part.line.cell(() => this.part.row(() => this.cell(cell)), cell.looks)
      this.flush({ role: 'table-row' })
    }
    const before = this.part.lines[from - 1]
    const isCaption = before?.role === 'table-caption' && !before.opensTable
    this.part.openTable(isCaption ? from - 1 : from)
    this.part.putPictures()
  }

  private cell({ content, isCovered }: OdtCell): void {
    if (isCovered) this.inlines.hidden(wordsOf(content).trim())
    else this.blocks(content)
  }

  private flush(look: Partial<LineLook> = {}): void {
    this.inlines.tellInsertions()
    const boxes = this.part.flush(look)
    this.inlines.beginLine()
    for (const box of boxes) this.blocks(box)
  }

  /** Shapes that are anchored to a page and stand between the paragraphs. */
  private takeShapes(): void {
    this.part.putPictures()
    for (const box of this.part.takeBoxes()) this.blocks(box)
  }
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] }
const CAPTION = { role: 'table-caption' } as const
const INDEXES =
  /^text:(?:table-of-content|bibliography|(?:alphabetical|illustration|object|table|user)-index)$/
const WRAPPERS: ReadonlySet<string> = new Set(['text:index-title', 'text:index-body', 'x:content-control'])

/** Whether a list says that it goes on from an earlier one; null where it says nothing. */
function continues({ attributes }: XmlElement): boolean | null {
  if (attributes['continue-list'] !== undefined) return true
  const said = attributes['continue-numbering']
  return said === undefined ? null : said === 'true'
}

/** From 1; null where a paragraph is no heading. */
function headingLevel({ name, attributes }: XmlElement, { outline }: OdtStyle): number | null {
  if (name === 'text:h') return wholeNumber(attributes['outline-level']) || 1
  return outline ?? null
}

const TITLE = new RegExp(`^(?:${anyLanguage(({ captions }) => captions?.titleStyle)})$`)
const QUOTE = anyPattern(({ captions }) => captions?.quotationStyle)

/** What a paragraph is by its style; programs name the styles they come with in their own language. */
function lookOf(
  { name }: OdtStyle,
  heading: number | null,
  item: Item | null,
): Pick<LineLook, 'role' | 'level'> {
  if (heading !== null) return { role: 'heading', level: heading }
  if (TITLE.test(name)) return { role: 'title', level: 1 }
  if (item) return { role: 'list-item', level: item.level + 1 }
  return QUOTE.test(name) ? { role: 'quote' } : {}
}
