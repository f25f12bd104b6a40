import { append } from '../../../src-core/basics/append'
import { ownValue } from '../../../src-core/basics/own-value'
import type { ExtractedLine, ExtractedOpening, ExtractedTrace } from '../../../src-core/document/extracted'
import { readNumbers } from '../../../src-core/document/read-numbers'
import { formatNumber } from '../decoding/format-number'
import { LineBuilder, type LineLook } from '../decoding/line-builder'
import { pictureLine } from '../decoding/picture-line'
import { ownRows, readCells } from './html-cells'
import { type ClassLooks, lookOf } from './html-looks'
import type { HtmlNotes } from './html-notes'
import { isFurniture, isLayoutTable, isSilent, isTabular } from './html-parts'
import { pictureWords } from './html-pictures'
import {
  classesOf,
  type HtmlElement,
  htmlDescendants,
  htmlElements,
  htmlText,
  isHtmlElement,
} from './html-tree'
import { withoutMark } from './note-line'

type Look = Omit<LineLook, 'page'>

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label map mark nobr output q ruby rb s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)
const WEB = /^(?:https?|mailto):/i
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Walks a page and gathers its lines. */
export class HtmlLines {
  readonly lines: ExtractedLine[] = []
  readonly furniture: ExtractedLine[] = []
  readonly notes: ExtractedLine[] = []
  private readonly line = new LineBuilder()
  private opening: ExtractedOpening | null = null
  private titled = false
  private inRow = false
  private inTable = false
  /** Pictures within what is being read: they stand below it. */
  private pictures: ExtractedLine[] = []
  /** Who struck or inserted what is being read, from the outside in. */
  private readonly drafts: ExtractedTrace[] = []

  constructor(
    private readonly found: HtmlNotes,
    private readonly main: HtmlElement,
    private readonly looks: ClassLooks,
  ) {}

  private another(): HtmlLines {
    return new HtmlLines(this.found, this.main, this.looks)
  }

  /** Reads an element with everything below it. */
  read(element: HtmlElement, look: Look = {}): void {
    this.blocks(element, look)
    this.flush(look)
  }

  /** Reads what stands around the main content on its page, as furniture: nothing of a page may vanish unseen. */
  readAround(page: HtmlElement): void {
    if (page !== this.main) this.aside(page)
  }

  private blocks(element: HtmlElement, look: Look): void {
    for (const node of element.children) {
      if (isHtmlElement(node)) this.element(node, look)
      else this.words(node)
    }
  }

  private words(words: string): void {
    const from = this.line.length
    this.line.add(words)
    for (const trace of this.drafts)
      this.line.span(trace.kind === 'struck' ? 'struck' : 'trace', from, { trace })
  }

  private element(node: HtmlElement, look: Look): void {
    const picture = look.role === 'furniture' || look.role === 'footnote' ? null : pictureWords(node)
    if (picture !== null && node.attributes['aria-hidden'] !== 'true')
      this.pictures.push(pictureLine(picture))
    if (isSilent(node)) return
    const { hidden, struck, height } = lookOf(node, this.looks)
    if (hidden) {
      this.hidden(node, look)
      return
    }
    const drafts = [
      ...(struck ? [draftOf(node, 'struck')] : []),
      ...(node.name === 'ins' ? [draftOf(node, 'inserted')] : []),
    ]
    append(this.drafts, drafts)
    const from = this.line.length
    this.node(node, look)
    if (height && INLINE.has(node.name)) this.line.span(height, from)
    this.drafts.splice(this.drafts.length - drafts.length)
  }

  /** What a browser does not show is told, but notes that open when one asks for them are notes. */
  private hidden(node: HtmlElement, look: Look): void {
    const notes = htmlDescendants(node).filter(part => this.found.notes.has(part))
    for (const note of look.role === 'footnote' ? [] : notes) this.note(note)
    const words = htmlText(node)
    if (words !== '' && notes.length === 0 && look.role !== 'furniture' && !isFurniture(node, this.main))
      this.line.trace({ kind: 'hidden', words })
  }

  /** Ends a page: what is told behind its last line is told at that line's end. */
  finish(): void {
    this.line.finish(this.lines)
  }

  private node(node: HtmlElement, look: Look): void {
    const { name } = node
    if (node === this.main) this.flush(look)
    else if (this.found.notes.has(node) && look.role !== 'footnote') this.note(node)
    else if (name === 'br') this.line.break()
    else if (INLINE.has(name)) this.inline(node, look)
    else if (look.role !== 'furniture' && isFurniture(node, this.main)) this.aside(node)
    else this.block(node, look)
  }

  private inline(node: HtmlElement, look: Look): void {
    if (this.found.backs.has(node)) return
    const mark = this.found.marks.get(node)
    if (mark !== undefined) {
      this.line.closeUp()
      this.line.mark(mark)
      return
    }
    const kind = spanKind(node)
    const address = node.attributes['href'] ?? ''
    if (kind === 'link' && !WEB.test(address)) this.blocks(node, look)
    else if (kind)
      this.line.within(kind, kind === 'link' ? address : undefined, () => this.blocks(node, look))
    else this.blocks(node, look)
  }

  private block(node: HtmlElement, look: Look): void {
    this.flush(look)
    const { name } = node
    const heading = /^h([1-6])$/.exec(name)?.[1]
    if (heading) this.heading(node, Number(heading), look)
    else if (name === 'ul' || name === 'ol') this.list(node, look)
    else if (name === 'table') this.table(node, look)
    else if (name === 'pre') this.preformatted(node, look)
    else if (name === 'blockquote') this.read(node, { ...look, role: look.role ?? 'quote' })
    else {
      this.opensTurn(node)
      this.read(node, look)
    }
  }

  private heading(node: HtmlElement, level: number, look: Look): void {
    const title = level === 1 && !this.titled
    this.titled ||= title
    this.blocks(node, look)
    this.flush(look.role ? look : { role: title ? 'title' : 'heading', level })
  }

  /** Official pages of parliamentary questions mark each question and each answer. */
  private opensTurn(node: HtmlElement): void {
    const role = classesOf(node).includes('vraag')
      ? 'question'
      : classesOf(node).includes('antwoord')
        ? 'answer'
        : null
    if (!role || node.name !== 'div') return
    const label = htmlElements(node).find(
      part => /^h[1-6]$/.test(part.name) || classesOf(part).some(one => one === 'nummer' || one === 'nr'),
    )
    this.opening = { role, numbers: label ? readNumbers(htmlText(label)) : [] }
  }

  private list(node: HtmlElement, look: Look): void {
    const level = 1 + Number(look.role === 'list-item' ? look.level : 0)
    let number = Number.parseInt(node.attributes['start'] ?? '1', 10)
    if (!Number.isInteger(number)) number = 1
    for (const item of node.children) {
      if (!isHtmlElement(item) || item.name !== 'li') {
        if (isHtmlElement(item)) this.element(item, look)
        continue
      }
      if (isSilent(item)) continue
      if (lookOf(item, this.looks).hidden) {
        this.hidden(item, look)
        continue
      }
      if (this.found.notes.has(item)) {
        this.note(item)
        continue
      }
      number = Number.parseInt(item.attributes['value'] ?? String(number), 10) || number
      const format = ownValue(LIST_FORMATS, node.attributes['type'] ?? '') ?? 'decimal'
      const label = node.name === 'ol' ? `${formatNumber(number, format)}.` : '•'
      if (!startsWithLabel(item) && htmlText(item) !== '') this.line.add(`${label} `)
      this.read(item, look.role && look.role !== 'list-item' ? look : { role: 'list-item', level })
      number += 1
    }
  }

  private table(node: HtmlElement, look: Look): void {
    const rows = ownRows(node)
    const from = this.lines.length
    if (this.inRow || isLayoutTable(rows)) {
      this.read(node, look)
      const first = this.lines[from]
      if (first && !this.inRow && isTabular(rows)) this.lines[from] = { ...first, doubt: 'table-as-text' }
      return
    }
    const outside = look.role === 'footnote' || look.role === 'furniture'
    for (const part of htmlElements(node))
      if (part.name === 'caption') this.read(part, outside ? look : { role: 'table-caption' })
    this.inTable = true
    for (const row of rows) {
      if (lookOf(row, this.looks).hidden) {
        this.hidden(row, look)
        continue
      }
      this.inRow = true
      for (const { cell, looks } of readCells(row))
        this.line.cell(() => this.blocks(cell, look), outside ? {} : looks)
      this.inRow = false
      this.flush(outside ? look : { role: 'table-row' })
    }
    this.inTable = false
    this.flush(look)
    const first = this.lines[from]
    if (first && !outside) this.lines[from] = { ...first, opensTable: true }
  }

  /** Text that was set line by line: an empty line ends a paragraph. */
  private preformatted(node: HtmlElement, look: Look): void {
    for (const paragraph of rawText(node).split(/\n[ \t]*\n/)) {
      this.line.add(paragraph)
      this.flush(look)
    }
  }

  private aside(node: HtmlElement): void {
    this.flush({})
    const reader = this.another()
    reader.read(node, { role: 'furniture' })
    append(this.furniture, reader.lines)
    append(this.notes, reader.notes)
  }

  private note(node: HtmlElement): void {
    this.flush({})
    const mark = this.found.notes.get(node) ?? ''
    const reader = this.another()
    reader.inRow = true
    reader.read(node, { role: 'footnote', mark })
    reader.finish()
    // Its first paragraph has the mark; the others go on with it.
    const [first, ...more] = reader.lines
    if (first)
      this.notes.push(
        withoutMark(first, this.found.numbered.has(node) ? null : mark),
        ...more.map(({ mark: _, ...line }) => withoutMark(line, null)),
      )
  }

  private flush(look: Look): void {
    if (this.inRow) {
      if (this.line.length > 0) this.line.add(' ')
      if (look.role !== 'footnote') return
    }
    const [first, ...others] = this.line.take({ page: 1, ...look })
    if (!first) this.putPictures()
    if (!first) return
    const opens = /\S/.test(first.text) ? this.opening : null
    this.lines.push(opens ? { ...first, opens } : first)
    append(this.lines, others)
    if (opens) this.opening = null
    this.putPictures()
  }

  private putPictures(): void {
    if (this.inTable) return
    append(this.lines, this.pictures)
    this.pictures = []
  }
}

/** Who struck or inserted an element's words and when, as Word writes it in web pages. */
function draftOf({ name, attributes }: HtmlElement, kind: 'struck' | 'inserted'): ExtractedTrace {
  const author =
    name === 'ins' || name === 'del' ? /^mailto:(.+)/i.exec(attributes['cite'] ?? '')?.[1] : undefined
  const date = attributes['datetime']
  return { kind, ...(author && { author: author.replaceAll('%20', ' ') }), ...(date && { date }) }
}

function spanKind({ name }: HtmlElement): 'bold' | 'italic' | 'link' | null {
  if (name === 'a') return 'link'
  if (name === 'b' || name === 'strong') return 'bold'
  return name === 'i' || name === 'em' ? 'italic' : null
}

/** Official pages print the labels of their lists themselves. */
function startsWithLabel(item: HtmlElement): boolean {
  return /^(?:[•\-–]|\d{1,3}[.)°º]|(?:[a-z]|[ivx]{1,5})[.)])(?:\s|$)/i.test(htmlText(item))
}

function rawText(node: HtmlElement): string {
  return node.children.map(child => (isHtmlElement(child) ? rawText(child) : child)).join('')
}
