import { append } from '../../../src-core/basics/append'
import type { ExtractedLine, ExtractedOpening, ExtractedSpan } from '../../../src-core/document/extracted'
import { LineBuilder, type LineLook } from '../decoding/line-builder'
import { pictureLine } from '../decoding/picture-line'
import type { XmlElement } from './parse-xml'
import { tableRows } from './table-rows'
import { child, childrenNamed, elements, isElement, textOf } from './xml-tree'

/** What an element of a vocabulary does to the lines. */
export type XmlRule = (element: XmlElement, to: XmlLines) => void

const WEB = /^https?:\/\//i

/** Walks an XML tree and gathers lines; what a vocabulary's names mean is in its rules. */
export class XmlLines {
  readonly lines: ExtractedLine[] = []
  private readonly line = new LineBuilder()
  private readonly notes: ExtractedLine[] = []
  private prefix = ''
  /** Whether a turn was opened yet. */
  hasOpened = false
  private opening: Pick<ExtractedLine, 'opens' | 'closes'> = {}
  private countedNotes = 0

  constructor(private readonly rules: ReadonlyMap<string, XmlRule>) {}

  /** Reads an element as its rule says, else as a line where it holds text of its own, else its children. */
  block(element: XmlElement): void {
    const rule = this.rules.get(element.name)
    if (rule) rule(element, this)
    else if (isLine(element)) for (const part of paragraphsOf(element)) this.emit(part)
    else this.blocks(element)
  }

  /** Reads every child element. */
  blocks(element: XmlElement): void {
    for (const next of elements(element)) this.block(next)
  }

  /** Makes everything below an element one line. */
  emit(element: XmlElement, look: Omit<LineLook, 'page'> = {}): void {
    this.line.add(this.prefix)
    this.prefix = ''
    this.inline(element)
    this.flush(look)
  }

  /** Makes words one line. */
  words(words: string, look: Omit<LineLook, 'page'> = {}): void {
    this.line.add(words)
    this.flush(look)
  }

  private flush(look: Omit<LineLook, 'page'>): void {
    const lines = this.line.take({ page: 1, ...look })
    const [first, ...others] = lines
    if (!first) return
    const isEmpty = !/\S/.test(first.text)
    this.lines.push(isEmpty ? first : { ...first, ...this.opening })
    append(this.lines, others)
    if (!isEmpty) this.opening = {}
  }

  /** Puts a number or label before the next line. */
  before(label: string): void {
    if (label !== '') this.prefix = `${label} `
  }

  /** Makes the next line the beginning of a turn. */
  opens(opening: ExtractedOpening): void {
    this.opening = { opens: opening }
    this.hasOpened = true
  }

  /** Makes the next line the end of a turn, unless it begins one itself. */
  closes(): void {
    this.opening = { closes: true }
  }

  /** Keeps what only the printed page had, such as a column's number, apart from the running text. */
  furniture(element: XmlElement): void {
    const text = textOf(element)
    if (text !== '') this.lines.push({ text, page: 1, role: 'furniture' })
  }

  /** A picture's place, with what the file says of it. */
  picture(words: string): void {
    this.lines.push(pictureLine(words))
  }

  /** A table: rows where it holds data, else the paragraphs in its cells. */
  table(element: XmlElement, caption?: XmlElement): void {
    const rows = tableRows(element)
    const from = this.lines.length
    if (caption) this.emit(caption, { role: 'table-caption' })
    const tabular = rows.some(({ cells }) => cells.length > 1)
    const nests = rows.some(({ cells }) => cells.some(cell => tableRows(cell.element).length > 0))
    const layout = !tabular || nests
    for (const { row, cells } of rows) {
      if (layout) this.blocks(row)
      else {
        for (const { element: cell, looks } of cells) this.line.cell(() => this.inline(cell), looks)
        this.flush({ role: 'table-row' })
      }
    }
    const first = this.lines[from]
    if (first && !layout) this.lines[from] = { ...first, opensTable: true }
    if (first && tabular && nests) this.lines[from] = { ...first, doubt: 'table-as-text' }
  }

  /** All lines, notes last. */
  finish(): ExtractedLine[] {
    return [...this.lines, ...this.notes]
  }

  private inline(element: XmlElement): void {
    const { line } = this
    let first = true
    for (const node of element.children) {
      if (!isElement(node)) {
        if (/^\s*\n\s*[.,;:!?)\]]/.test(node)) line.closeUp()
        line.add(node.replace(/(?<=[([])\s*\n\s*$/, ''))
        continue
      }
      // Children that stand side by side without text between them are words side by side.
      if (!first && !hasOwnText(element)) line.add(' ')
      first = false
      const kind = inlineKind(node)
      if (node.name === 'noot' || node.name === 'voetref') this.note(node)
      else if (node.name === 'br') line.break()
      else if (node.name === 'col') this.furniture(node)
      else if (kind)
        line.within(kind, kind === 'link' ? linkAddress(node) : undefined, () => this.inline(node))
      else this.inline(node)
    }
  }

  private note(element: XmlElement): void {
    this.countedNotes += 1
    const mark =
      textOf(child(element, 'noot.nr')) || textOf(child(element, 'nr')) || String(this.countedNotes)
    this.line.mark(mark)
    const paragraphs = childrenNamed(element, 'noot.al')
    const note = new XmlLines(this.rules)
    for (const paragraph of paragraphs) {
      note.line.add(' ')
      note.inline(paragraph)
    }
    note.flush({ role: 'footnote', mark })
    // A note may hold more than paragraphs, such as a table; where its text is its own it may have no element at all.
    if (hasOwnText(element) && element.name === 'noot') note.emit(element)
    else for (const other of elements(element)) if (!PARTS_OF_A_NOTE.has(other.name)) note.block(other)
    if (note.lines.length > 0) this.notes.push({ ...oneLine(note.lines), role: 'footnote', mark })
  }
}

const PARTS_OF_A_NOTE: ReadonlySet<string> = new Set(['noot.nr', 'nr', 'noot.al'])

/** Lines as one: a note has no layout of its own. */
function oneLine(lines: readonly ExtractedLine[]): Pick<ExtractedLine, 'text' | 'page' | 'spans'> {
  let text = ''
  const spans: ExtractedSpan[] = []
  for (const line of lines) {
    if (text !== '') text += ' '
    const base = text.length
    text += line.text.replace(/\t/g, ' ')
    for (const span of line.spans ?? [])
      spans.push({ ...span, start: base + span.start, end: base + span.end })
  }
  return { text, page: 1, ...(spans.length > 0 && { spans }) }
}

function inlineKind(element: XmlElement): ExtractedSpan['kind'] | null {
  if (element.name === 'extref' || element.name === 'ref') return linkAddress(element) ? 'link' : null
  if (element.name === 'i') return 'italic'
  if (element.name === 'b') return 'bold'
  if (element.name === 'sup') return 'raised'
  if (element.name === 'inf' || element.name === 'sub') return 'lowered'
  if (element.name !== 'nadruk') return null
  const type = (element.attributes['type'] ?? element.attributes['letat'] ?? '').toLowerCase()
  if (type.startsWith('vet')) return 'bold'
  return type.startsWith('cur') ? 'italic' : null
}

function linkAddress(element: XmlElement): string | undefined {
  const address = element.attributes['doc'] ?? element.attributes['href'] ?? ''
  return WEB.test(address) ? address : undefined
}

function hasOwnText({ children }: XmlElement): boolean {
  return children.some(node => !isElement(node) && node.trim() !== '')
}

/** What no rule knows may hold paragraphs of its own, parted by blank lines; else the element itself. */
function paragraphsOf(element: XmlElement): XmlElement[] {
  if (!element.children.some(node => !isElement(node) && PARTED.test(node.trim()))) return [element]
  const parts: XmlElement['children'][] = [[]]
  for (const node of element.children)
    (isElement(node) ? [node] : node.split(PARTED)).forEach((piece, index) => {
      if (index > 0) parts.push([])
      parts[parts.length - 1] = [...(parts.at(-1) ?? []), piece]
    })
  return parts.map(children => ({ ...element, children })).filter(part => textOf(part) !== '')
}

const PARTED = /\n[ \t]*\r?\n\s*/

function isLine(element: XmlElement): boolean {
  return hasOwnText(element) || (element.children.length > 0 && elements(element).length === 0)
}
