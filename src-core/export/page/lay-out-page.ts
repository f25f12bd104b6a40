import { mentionWords } from '../../annotation/lay-out-note'
import type { NoteNode } from '../../annotation/note'
import { append } from '../../basics/append'
import { smallest } from '../../basics/extremes'
import type { StructuredDocument } from '../../document/model'
import { KEPT_WORDS, type PageNode, type QuotationUse } from '../../notebook/page-body'
import { MOST_PICTURES } from '../regions/draw-pictures'
import { describeRegion } from '../regions/tell-region'
import { lineWords, type NumberedSource, type PageCell, type PagePart, type ShownRegion } from './page-part'
import type { PageSource, QuotedNow } from './page-source'
import { pageWords } from './page-words'

/** A heading that a table of contents lists. */
export type ListedHeading = Extract<PagePart, { kind: 'heading' }>

/** A page as every format writes it. */
export interface LaidOutPage {
  readonly parts: readonly PagePart[]
  readonly headings: readonly ListedHeading[]
  /** In the order of their numbers. */
  readonly sources: readonly NumberedSource[]
}

/** From how many headings a page has a table of contents. */
export const HEADINGS_FOR_CONTENTS = 3

/** The highest number that every format lets a list begin with. */
const HIGHEST_START = 32_767

/** No cell that people see goes over more columns; Word has fewer. */
const WIDEST_CELL = 100

const INLINE: readonly PageNode['type'][] = ['text', 'hardBreak', 'pageLink', 'footnote', 'mention']

/**
 * A page with its quotations as they are now, its sources numbered, and its headings from level 1; paragraphs without words are
 * left out. What lies where no editor puts it, as a row outside a table, is written as what it holds.
 */
export function layOutPage(page: PageSource): LaidOutPage {
  const { body } = page
  const top = body?.content ?? []
  const levels = top.filter(isHeading).map(levelOf)
  const writer = new PageWriter(page, levels.length === 0 ? 0 : smallest(levels) - 1)
  const parts = writer.parts(top, true)
  return { parts, headings: writer.headings, sources: writer.sources }
}

class PageWriter {
  readonly headings: ListedHeading[] = []
  readonly sources: NumberedSource[] = []
  readonly #cited = new Set<StructuredDocument>()
  #pictures = 0

  /** `raised`: how many levels headings go up. */
  constructor(
    private readonly page: PageSource,
    private readonly raised: number,
  ) {}

  parts(nodes: readonly PageNode[], isTop = false): PagePart[] {
    const made: PagePart[] = []
    let loose: PageNode[] = []
    const endLine = () => {
      if (loose.length > 0) this.#putLine(loose, made)
      loose = []
    }
    for (const node of nodes) {
      if (INLINE.includes(node.type)) {
        loose.push(node)
        continue
      }
      endLine()
      this.#put(node, isTop, made)
    }
    endLine()
    return made
  }

  #putLine(nodes: readonly PageNode[], made: PagePart[]): void {
    const line = this.#line(nodes)
    if (hasWords(line)) made.push({ kind: 'paragraph', line })
  }

  #put(node: PageNode, isTop: boolean, made: PagePart[]): void {
    const { type, attrs, content = [] } = node
    switch (type) {
      case 'heading':
        if (content.every(({ type: inner }) => INLINE.includes(inner))) this.#putHeading(node, isTop, made)
        else append(made, this.parts(content))
        break
      case 'bulletList':
      case 'orderedList': {
        const start = type === 'bulletList' ? null : startOf(attrs?.start)
        made.push({ kind: 'list', start, items: content.map(item => this.parts([item])) })
        break
      }
      case 'taskList':
        made.push({
          kind: 'tasks',
          items: content.map(item => ({ isDone: item.attrs?.checked === true, parts: this.parts([item]) })),
        })
        break
      case 'blockquote': {
        const parts = this.parts(content)
        if (parts.length > 0) made.push({ kind: 'quote', parts })
        break
      }
      case 'table':
        made.push({ kind: 'table', rows: content.map((row, at) => this.#row(row, content.length - at)) })
        break
      case 'quotation':
        made.push(this.#quotation(node))
        break
      case 'paraphrase': {
        const use = attrs?.use ?? 'summary'
        const line = this.#line(content)
        const unwritten: NoteNode = { type: 'text', text: pageWords(this.page.language).unwritten[use] }
        const source = this.#source(node, use)
        made.push({ kind: 'paraphrase', line: hasWords(line) ? line : [unwritten], source })
        break
      }
      default:
        append(made, this.parts(content))
    }
  }

  #putHeading(node: PageNode, isTop: boolean, made: PagePart[]): void {
    const line = this.#line(node.content ?? [])
    if (!hasWords(line)) return
    const level = Math.max(1, levelOf(node) - this.raised)
    const part = { kind: 'heading', line, level, place: isTop ? this.headings.length : null } as const
    if (isTop) this.headings.push(part)
    made.push(part)
  }

  /** `left`: how many rows there are from this one on. */
  #row({ type, content = [] }: PageNode, left: number): PageCell[] {
    const cells = content.filter(cell => cell.type === 'tableCell' || cell.type === 'tableHeader')
    if (type !== 'tableRow' || cells.length < content.length)
      return [{ columns: 1, rows: 1, header: undefined, parts: this.parts(content) }]
    const isHead = cells.every(cell => cell.type === 'tableHeader')
    return cells.map(cell => ({
      columns: Math.min(WIDEST_CELL, cell.attrs?.colspan ?? 1),
      rows: Math.min(left, cell.attrs?.rowspan ?? 1),
      header: cell.type === 'tableHeader' ? (isHead ? 'column' : 'row') : undefined,
      parts: this.parts(cell.content ?? []),
    }))
  }

  #quotation(node: PageNode): PagePart {
    const now = this.page.quoted.get(node.attrs?.annotation ?? '')
    const source = this.#source(node, 'direct')
    if (now) {
      const { document, annotation, quotation } = now
      const passage = annotation && { document, annotation }
      return { kind: 'quotation', quotation, passage, shown: this.#shown(now), source }
    }
    const kept = node.attrs?.words ?? ''
    // Of longer passages a page keeps the beginning.
    const words = kept.length < KEPT_WORDS ? kept : `${kept} […]`
    const text = words.trim() === '' ? pageWords(this.page.language).noWords : words
    return {
      kind: 'quotation',
      quotation: { text, struck: [], setRight: [] },
      passage: null,
      shown: null,
      source,
    }
  }

  #shown({ region: quoted }: QuotedNow): ShownRegion | null {
    if (!quoted?.picture || this.#pictures === MOST_PICTURES) return null
    this.#pictures += 1
    const { region, place, picture } = quoted
    return { id: region.id, picture, says: describeRegion(region, place, this.page.language) }
  }

  #source({ attrs }: PageNode, use: QuotationUse): NumberedSource {
    const now = this.page.quoted.get(attrs?.annotation ?? '')
    const isCited = now !== undefined && this.#cited.has(now.document)
    if (now) this.#cited.add(now.document)
    const source = {
      use,
      number: this.sources.length + 1,
      citation: ((isCited ? now.shortly : now?.citation) ?? attrs?.citation ?? '').trim(),
      isGone: now === undefined,
      link: now?.link ?? null,
    }
    this.sources.push(source)
    return source
  }

  /** The number of a footnote of the writer's own. */
  #footnote(text: string): number {
    const number = this.sources.length + 1
    return this.sources.push({ use: 'own', number, citation: text, isGone: false, link: null })
  }

  /** The texts, breaks and footnotes of a line; links to pages are the titles that these have now. */
  #line(nodes: readonly PageNode[]): NoteNode[] {
    return nodes.flatMap(({ type, text, marks, attrs, content = [] }): NoteNode[] => {
      switch (type) {
        case 'text':
          return [{ type, text, marks }]
        case 'hardBreak':
          return [{ type }]
        case 'mention':
          return [mentionWords({ attrs, marks })]
        case 'footnote':
          return [{ type, attrs: { text: attrs?.text }, number: this.#footnote(attrs?.text ?? '') }]
        case 'pageLink': {
          const title = this.page.titles.get(attrs?.page ?? '') ?? attrs?.title ?? ''
          const own = (marks ?? []).filter(mark => mark.type !== 'italic')
          return [{ type: 'text', text: title, marks: [...own, { type: 'italic' }] }]
        }
        case 'quotation':
          return [{ type: 'text', text: attrs?.words ?? '' }]
        default:
          return this.#line(content)
      }
    })
  }
}

function hasWords(line: readonly NoteNode[]): boolean {
  return lineWords(line).trim() !== '' || line.some(({ type }) => type === 'footnote')
}

function isHeading({ type, content = [] }: PageNode): boolean {
  return type === 'heading' && content.length > 0
}

function levelOf({ attrs }: PageNode): number {
  return attrs?.level ?? 1
}

function startOf(start = 1): number {
  return start >= 0 && start <= HIGHEST_START ? start : 1
}
