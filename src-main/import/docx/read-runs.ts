import type { ExtractedTrace } from '../../../src-core/document/extracted'
import { type PartSink, spanFormats } from '../decoding/part-lines'
import type { XmlElement } from '../xml/parse-xml'
import { child, elements, find, isElement } from '../xml/xml-tree'
import { BROUGHT, TAKEN, traceOf, wordsOf } from './changes'
import type { Notes } from './notes'
import type { Relationships } from './package'
import { pictureOf } from './pictures'
import { readFormula } from './read-formula'
import { characterFormat, readFormat, type Style } from './styles'
import { symbolText } from './symbols'

/** What reading a paragraph needs to know of the file around it. */
export interface RunContext {
  readonly styles: (id: string | undefined) => Style
  readonly links: Relationships
  readonly comments: ReadonlyMap<string, ExtractedTrace>
  /** Absent inside notes, headers and footers. */
  readonly notes: Notes | null
}

interface Field {
  code: string
  /** Where the field's result began in the line; null while its code is being read. */
  from: number | null
}

/** What is no text. */
const SILENT = new Set(['pPr', 'rPr', 'sdtPr', 'instrText', 'delText', 'delInstrText', 'x:rt'])

const CONTAINERS = new Set([
  'smartTag',
  'customXml',
  'dir',
  'bdo',
  'fldSimple',
  'ruby',
  'rubyBase',
  'mc:AlternateContent',
  'drawing',
  'pict',
  'object',
])

const DRAWINGS = new Set(['drawing', 'pict', 'object'])

/**
 * Reads the runs of one paragraph after the other; a field may begin in one and end in the next. What is inserted counts,
 * what is deleted or moved away does not, and is told: the text as it is with all changes accepted.
 */
export class RunReader {
  private readonly fields: Field[] = []
  /** Where the passages that comments are about begin. */
  private readonly remarks = new Map<string, { from: number; line: number }>()

  constructor(
    private readonly context: RunContext,
    private readonly sink: PartSink<XmlElement>,
  ) {}

  /** Adds a paragraph's visible content to the line; `style` is the paragraph's. */
  read(paragraph: XmlElement, style: Style): void {
    for (const node of elements(paragraph)) this.node(node, style)
  }

  private node(node: XmlElement, style: Style): void {
    const { line } = this.sink
    if (SILENT.has(node.name)) return
    const brought = BROUGHT.get(node.name)
    const taken = TAKEN.get(node.name)
    const id = node.attributes['id'] ?? ''
    if (brought) {
      const from = line.length
      this.read(node, style)
      line.span('trace', from, { trace: traceOf(node, brought) })
    } else if (taken) this.leftOut(traceOf(node, taken), node)
    else if (node.name === 'commentRangeStart') this.remarks.set(id, { from: line.length, line: line.taken })
    else if (node.name === 'commentReference') this.comment(id)
    else if (node.name === 'r') this.run(node, style)
    else if (node.name === 'hyperlink') {
      const address = this.context.links.address(node.attributes['id'] ?? '')
      line.within('link', address, () => this.read(node, style))
    } else if (node.name === 'sdt') {
      const hint = find(child(node, 'sdtPr'), 'showingPlcHdr')
      if (!hint) this.read(child(node, 'sdtContent') ?? node, style)
    } else if (node.name === 'mc:AlternateContent') this.alternative(node, style)
    else if (node.name === 'txbxContent') this.sink.box(node)
    else if (node.name.startsWith('m:')) readFormula(node, line)
    else if (CONTAINERS.has(node.name) || node.name.startsWith('x:')) {
      const picture = DRAWINGS.has(node.name) ? pictureOf(node) : null
      if (picture !== null) this.sink.picture(picture)
      this.read(node, style)
    }
  }

  /** Tells of words that are not in the text. */
  private leftOut(trace: ExtractedTrace, element: XmlElement): void {
    const words = wordsOf(element)
    if (words !== '') this.sink.line.trace({ ...trace, words })
  }

  /** Word refers to a comment right behind the passage it is about. */
  private comment(id: string): void {
    const { line } = this.sink
    const comment = this.context.comments.get(id)
    const begun = this.remarks.get(id)
    const from = begun?.line === line.taken ? begun.from : begun ? 0 : line.length
    if (comment) line.traceFrom(from, comment)
  }

  /** A drawing is written twice, for new and for old programs: the first that holds text is read. */
  private alternative(node: XmlElement, style: Style): void {
    const choices = elements(node)
    const chosen = choices.find(choice => find(choice, 't') || find(choice, 'm:t')) ?? choices[0]
    if (chosen) this.read(chosen, style)
  }

  private run(run: XmlElement, style: Style): void {
    const properties = child(run, 'rPr')
    const styleId = child(properties, 'rStyle')?.attributes['val']
    const format = {
      ...style,
      ...(styleId !== undefined && characterFormat(this.context.styles(styleId))),
      ...readFormat(properties),
    }
    if (format.hidden) {
      this.leftOut({ kind: 'hidden' }, run)
      return
    }
    const { line } = this.sink
    const from = line.length
    const parts = elements(run)
    const own = parts.some(part => part.attributes['customMarkFollows'] !== undefined)
    for (const part of parts) if (!own || part.name !== 't') this.part(part, run, style)
    spanFormats(line, from, format)
  }

  private get inCode(): boolean {
    return this.fields.some(field => field.from === null)
  }

  private part(part: XmlElement, run: XmlElement, style: Style): void {
    if (part.name === 'fldChar') this.fieldMark(part)
    else if (part.name === 'instrText') this.fieldCode(part)
    else if (!this.inCode) this.visiblePart(part, run, style)
  }

  private visiblePart(part: XmlElement, run: XmlElement, style: Style): void {
    const { line } = this.sink
    switch (part.name) {
      case 't':
        line.add(ownText(part))
        break
      case 'tab':
      case 'ptab':
        line.add(' ')
        break
      case 'br':
      case 'cr':
        line.break()
        break
      case 'noBreakHyphen':
        line.add('-')
        break
      case 'sym':
        line.add(symbolText(part.attributes['char']))
        break
      case 'footnoteReference':
        this.note('footnote', part, run)
        break
      case 'endnoteReference':
        this.note('endnote', part, run)
        break
      default:
        this.node(part, style)
    }
  }

  private fieldCode(part: XmlElement): void {
    const field = this.fields.at(-1)
    if (field?.from === null) field.code += ownText(part)
  }

  private fieldMark(part: XmlElement): void {
    const type = part.attributes['fldCharType']
    if (type === 'begin') this.fields.push({ code: '', from: null })
    const field = this.fields.at(-1)
    if (type === 'separate' && field) field.from = this.sink.line.length
    if (type !== 'end') return
    this.fields.pop()
    const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field?.code ?? '')?.[1]
    if (address && field?.from != null) this.sink.line.span('link', field.from, { target: address })
  }

  private note(kind: 'footnote' | 'endnote', reference: XmlElement, run: XmlElement): void {
    const custom = reference.attributes['customMarkFollows'] !== undefined
    const own = custom ? (child(run, 't')?.children.join('') ?? null) : null
    const mark = this.context.notes?.refer(kind, reference.attributes['id'], own)
    if (mark) this.sink.line.mark(mark)
  }
}

function ownText({ children }: XmlElement): string {
  return children.filter(node => !isElement(node)).join('')
}
