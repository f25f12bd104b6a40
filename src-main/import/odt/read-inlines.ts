import type { ExtractedTrace } from '../../../src-core/document/extracted'
import { PARAGRAPH_END } from '../decoding/line-builder'
import { type PartSink, spanFormats } from '../decoding/part-lines'
import type { XmlElement, XmlNode } from '../xml/parse-xml'
import { child, elements, find, isElement } from '../xml/xml-tree'
import { commentOf, wordsOf } from './changes'
import type { OdtNotes } from './notes'
import { addFormula, pictureOf } from './shapes'
import type { CharacterFormat, OdtStyles } from './styles'

/** What reading a paragraph needs to know of the file around it. */
export interface InlineContext {
  readonly styles: OdtStyles
  readonly changes: ReadonlyMap<string, ExtractedTrace>
  readonly rangedComments: ReadonlySet<string>
  readonly formulas: ReadonlyMap<string, XmlElement>
  /** Absent inside notes and the pages' heads and feet. */
  readonly notes: OdtNotes | null
}

/** Something that is told of a passage which has not ended yet. */
interface Open {
  readonly trace: ExtractedTrace
  from: number
}

/** What is no text of the paper: where a field would be filled in, how a word is pronounced, programs. */
const SILENT: ReadonlySet<string> = new Set([
  'text:placeholder',
  'text:ruby-text',
  'text:script',
  'text:tracked-changes',
  'text:hidden-paragraph',
  'office:event-listeners',
  'svg-compatible:title',
  'svg-compatible:desc',
  'text:list-style',
])

/**
 * Reads the content of one paragraph after the other; an insertion or a comment may begin in one and end in another. What
 * is inserted counts, what is deleted does not, and is told: the text as it is with all changes accepted.
 */
export class InlineReader {
  private readonly insertions = new Map<string, Open>()
  private readonly comments = new Map<string, Open & { readonly line: number }>()

  constructor(
    private readonly context: InlineContext,
    private readonly sink: PartSink<XmlElement>,
  ) {}

  /** Adds what an element holds to the line, in this format. */
  read(element: XmlElement, format: CharacterFormat): void {
    for (const node of element.children) this.node(node, format)
  }

  /** Reads a mark of a change or comment, or a shape, wherever it stands; whether it was one. */
  mark(node: XmlElement): boolean {
    const { attributes, name } = node
    const id = attributes['change-id'] ?? ''
    if (name === 'text:change') this.deletion(id)
    else if (name === 'text:change-start') this.insertionBegins(id)
    else if (name === 'text:change-end') this.insertionEnds(id)
    else if (name === 'office:annotation') this.commentBegins(node)
    else if (name === 'office:annotation-end') this.commentEnds(attributes['name'] ?? '')
    else if (name.startsWith('drawing:')) this.shape(node)
    else return false
    return true
  }

  /** Tells of the end of a paragraph within what was inserted. */
  endParagraph(): void {
    this.tellInsertions()
    for (const { trace } of this.insertions.values())
      this.sink.line.traceEnd({ ...trace, words: PARAGRAPH_END })
  }

  /** What was inserted so far is told before its line is taken; it goes on at the beginning of the next. */
  tellInsertions(): void {
    for (const { from, trace } of this.insertions.values()) this.sink.line.span('trace', from, { trace })
  }

  /** A new line has begun, with a label that nobody wrote: what is inserted goes on behind it. */
  beginLine(): void {
    for (const open of this.insertions.values()) open.from = this.sink.line.length
  }

  /** Tells of words that the file does not show. */
  hidden(words: string): void {
    if (words !== '') this.sink.line.trace({ kind: 'hidden', words })
  }

  private node(node: XmlNode, format: CharacterFormat): void {
    if (!isElement(node)) this.words(node.replace(/\s+/g, ' '), format)
    else if (!SILENT.has(node.name) && !this.mark(node)) this.element(node, format)
  }

  private element(node: XmlElement, format: CharacterFormat): void {
    const { line } = this.sink
    const { attributes } = node
    switch (node.name) {
      case 'text:s':
      case 'text:tab':
        this.words(' ', format)
        break
      case 'text:line-break':
        if (!format.hidden) line.break()
        break
      case 'text:span':
        this.read(node, { ...format, ...this.context.styles.characters(attributes['style-name']) })
        break
      case 'text:a':
        line.within('link', addressOf(attributes['href']), () => this.read(node, format))
        break
      case 'text:note':
        if (!format.hidden) this.note(node)
        break
      case 'text:hidden-text':
        if (attributes['is-hidden'] === 'true') this.hidden(attributes['string-value'] ?? wordsOf(node))
        else this.read(node, format)
        break
      case 'x:content-control':
        if (attributes['showing-place-holder'] !== 'true') this.read(node, format)
        break
      default:
        this.read(node, format)
    }
  }

  private words(words: string, format: CharacterFormat): void {
    const { line } = this.sink
    if (format.hidden) {
      this.hidden(words)
      return
    }
    const from = line.length
    line.add(words)
    spanFormats(line, from, format)
  }

  private note(node: XmlElement): void {
    const mark = this.context.notes?.add(node)
    if (mark) this.sink.line.mark(mark)
  }

  private deletion(id: string): void {
    const trace = this.context.changes.get(id)
    if (trace?.kind === 'deleted' && trace.words) this.sink.line.trace(trace)
  }

  private insertionBegins(id: string): void {
    const trace = this.context.changes.get(id)
    if (trace?.kind === 'inserted') this.insertions.set(id, { trace, from: this.sink.line.length })
  }

  private insertionEnds(id: string): void {
    const open = this.insertions.get(id)
    if (open) this.sink.line.span('trace', open.from, { trace: open.trace })
    this.insertions.delete(id)
  }

  private commentBegins(annotation: XmlElement): void {
    const { line } = this.sink
    const name = annotation.attributes['name']
    const trace = commentOf(annotation)
    if (name === undefined || !this.context.rangedComments.has(name)) line.trace(trace)
    else this.comments.set(name, { trace, from: line.length, line: line.taken })
  }

  private commentEnds(name: string): void {
    const { line } = this.sink
    const open = this.comments.get(name)
    if (open) line.traceFrom(open.line === line.taken ? open.from : 0, open.trace)
    this.comments.delete(name)
  }

  private shape(node: XmlElement): void {
    if (node.name === 'drawing:a' || node.name === 'drawing:g') {
      for (const inner of elements(node)) if (inner.name.startsWith('drawing:')) this.shape(inner)
      return
    }
    const formula = this.formulaOf(node)
    const box = child(node, 'drawing:text-box')
    const picture = pictureOf(node)
    if (formula) addFormula(formula, this.sink.line)
    else if (box) this.sink.box(box)
    else if (picture !== null) this.sink.picture(picture)
    else if (find(node, 'text:p')) this.sink.box(node)
  }

  private formulaOf(frame: XmlElement): XmlElement | undefined {
    const object = child(frame, 'drawing:object')
    return child(object, 'math:math') ?? this.context.formulas.get(object?.attributes['href'] ?? '')
  }
}

/** Where a link leads; a place within the file is no address. */
function addressOf(href: string | undefined): string | undefined {
  return href?.startsWith('#') ? undefined : href
}
