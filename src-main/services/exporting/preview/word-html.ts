import { escapeHtml } from '../../../../src-core/export/markup/quoted-html'
import { toBase64 } from '../../../../src-core/export/markup/to-base64'
import type { Numbering } from '../../../import/docx/numbering'
import type { XmlElement } from '../../../import/xml/parse-xml'
import { child, childrenNamed, elements, find, isElement } from '../../../import/xml/xml-tree'
import { type Look, lookAttributes } from './looks'
import { paragraphLook, runLook, type WordLook, type WordStyles } from './word-styles'
import { tableHtml } from './word-table-html'

/** The parts of a Word file that its body leads to. */
export interface WordParts {
  readonly styles: WordStyles
  readonly numbering: Numbering
  readonly footnotes: ReadonlyMap<string, XmlElement>
  readonly comments: ReadonlyMap<string, XmlElement>
  /** The ids of comments that answer another one. */
  readonly answers: ReadonlySet<string>
  picture(id: string): { readonly name: string; readonly content: Uint8Array } | null
}

/** What stands around the body. */
interface PageParts {
  readonly section: XmlElement | undefined
  readonly header: XmlElement | undefined
  readonly footer: XmlElement | undefined
}

/** English metric units in a twentieth of a point. */
const UNITS = 635
/** What a picture of a file is called as a type, by its extension. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['gif', 'gif'],
])
/** Elements whose content is no part of what one sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'instrText',
  'sdtPr',
  'delText',
  'Fallback',
  'sectPr',
])

/** Writes what stands in a Word file as HTML, footnote by footnote and comment by comment as its words lead to them. */
export class WordHtml {
  readonly #footnotes: string[] = []
  /** How many footnotes have the number that Word gives them. */
  #counted = 0
  /** The comments whose words end in the block that is being written. */
  #ended: string[] = []
  #open = new Set<string>()

  constructor(private readonly parts: WordParts) {}

  /** The page: what stands at its head, its blocks, its footnotes, and its foot. */
  page(blocks: readonly XmlElement[], { section, header, footer }: PageParts): string {
    const size = child(section, 'pgSz')?.attributes
    const margins = child(section, 'pgMar')?.attributes
    const [width, left, right] = [size?.['w'], margins?.['left'], margins?.['right']].map(Number)
    const room = width && left && right ? ` data-page="${width}" data-from="${left}" data-to="${right}"` : ''
    const head = this.#edge(header)
    const body = blocks.map(block => this.block(block)).join('')
    const notes =
      this.#footnotes.length === 0
        ? ''
        : `<section data-kind="footnotes">${this.#footnotes.join('')}</section>`
    return `<article class="sheet"${room}${lookAttributes(textLook(this.parts.styles.usual))}>${head && `<header>${head}</header>`}<div class="sheet-body">${body}</div>${notes}${footerHtml(this.#edge(footer))}</article>`
  }

  /** A block of the body, with the comments on its words beside it. */
  block(block: XmlElement): string {
    this.#ended = []
    const html = this.#block(block)
    const comments = this.#ended.map(id => this.#comment(id)).join('')
    return comments === '' ? html : `<div class="row"><div>${html}</div><aside>${comments}</aside></div>`
  }

  #block(block: XmlElement): string {
    switch (block.name) {
      case 'p':
        return this.#paragraph(block)
      case 'tbl':
        return tableHtml(block, cell => this.#blocks(cell))
      case 'sdt':
        return this.#blocks(child(block, 'sdtContent'))
      default:
        return ''
    }
  }

  #blocks(parent: XmlElement | undefined): string {
    return parent
      ? elements(parent)
          .map(one => this.#block(one))
          .join('')
      : ''
  }

  /** What stands at an edge of the pages; nothing where that is nothing to see. */
  #edge(part: XmlElement | undefined): string {
    return find(part, 't') || find(part, 'drawing') ? this.#blocks(part) : ''
  }

  #paragraph(element: XmlElement, before = ''): string {
    const { styles } = this.parts
    const properties = child(element, 'pPr')
    const style = child(properties, 'pStyle')?.attributes['val'] ?? styles.usualStyle
    const look = { ...styles.look(style), ...paragraphLook(properties) }
    const breaks = find(properties, 'pageBreakBefore') ? '<hr class="page-break">' : ''
    const level = styles.headingLevel(style)
    const name = level === null ? 'p' : `h${level}`
    const direction = child(properties, 'bidi') ? ' dir="rtl"' : ''
    const label = this.#label(properties)
    const inside = this.#inside(element, look)
    if (inside === '' && label === '' && before === '') return breaks
    return `${breaks}<${name}${direction}${lookAttributes({ ...placeLook(look), ...textLook(look) })}>${before}${label}${dressed(inside, look)}</${name}>`
  }

  /** The number or bullet of a paragraph in a list. */
  #label(properties: XmlElement | undefined): string {
    const place = child(properties, 'numPr')
    const list = child(place, 'numId')?.attributes['val']
    if (list === undefined) return ''
    const level = Number(child(place, 'ilvl')?.attributes['val'] ?? 0)
    const label = this.parts.numbering.next(list, level)
    return label === '' ? '' : `<span class="label">${escapeHtml(label)}</span>`
  }

  #inside(parent: XmlElement, around: WordLook): string {
    return elements(parent)
      .map(one => this.#inline(one, around))
      .join('')
  }

  #inline(element: XmlElement, around: WordLook): string {
    const { name, attributes } = element
    switch (name) {
      case 'r':
        return this.#run(element, around)
      case 'hyperlink':
        return `<span class="link">${this.#inside(element, around)}</span>`
      case 'commentRangeStart':
        this.#open.add(attributes['id'] ?? '')
        return ''
      case 'commentRangeEnd':
        this.#open.delete(attributes['id'] ?? '')
        return ''
      default:
        return UNSEEN.has(name) ? '' : this.#inside(element, around)
    }
  }

  #run(element: XmlElement, around: WordLook): string {
    const properties = child(element, 'rPr')
    const style = child(properties, 'rStyle')?.attributes['val']
    const look = { ...(style !== undefined && this.parts.styles.look(style)), ...runLook(properties) }
    const inside = element.children.map(one => (isElement(one) ? this.#content(one, around) : '')).join('')
    if (inside === '') return ''
    const attributes = lookAttributes(textLook(look))
    const commented = this.#open.size > 0 ? ' class="commented"' : ''
    const plain =
      attributes === '' && commented === '' ? inside : `<span${commented}${attributes}>${inside}</span>`
    return look.raised ? `<sup>${dressed(plain, look)}</sup>` : dressed(plain, look)
  }

  #content(element: XmlElement, around: WordLook): string {
    const { name, attributes, children } = element
    switch (name) {
      case 't':
        return escapeHtml(children.filter(one => typeof one === 'string').join(''))
      case 'tab':
        return '<span class="tab"> </span>'
      case 'br':
        return attributes['type'] === 'page' ? '<span class="page-break"></span>' : '<br>'
      case 'footnoteReference':
        return this.#footnote(attributes['id'] ?? '', attributes['customMarkFollows'] !== undefined)
      case 'commentReference':
        return this.#mark(attributes['id'] ?? '')
      case 'drawing':
        return this.#picture(element)
      default:
        return UNSEEN.has(name) ? '' : this.#inside(element, around)
    }
  }

  #footnote(id: string, isMarked: boolean): string {
    const note = this.parts.footnotes.get(id)
    if (!note) return ''
    // One with a mark of its own has it in its words, and behind the reference.
    if (!isMarked) this.#counted += 1
    const number = String(this.#counted)
    const mark = isMarked ? '' : `<sup>${number}</sup> `
    const [first, ...others] = childrenNamed(note, 'p')
    this.#footnotes.push(
      (first ? this.#paragraph(first, mark) : '') + others.map(one => this.#paragraph(one)).join(''),
    )
    return isMarked ? '' : number
  }

  #mark(id: string): string {
    if (!this.parts.comments.has(id)) return ''
    this.#ended.push(id)
    return `<span class="comment-mark">[${Number(id) + 1}]</span>`
  }

  #comment(id: string): string {
    const comment = this.parts.comments.get(id)
    if (!comment) return ''
    const { author = '', date = '' } = comment.attributes
    const by = `<small>[${Number(id) + 1}] ${escapeHtml(author)}${date && ` · ${escapeHtml(date.slice(0, 16).replace('T', ' '))}`}</small>`
    const answer = this.parts.answers.has(id) ? ' data-answer=""' : ''
    return `<div class="comment"${answer}>${by}${this.#blocks(comment)}</div>`
  }

  #picture(element: XmlElement): string {
    const told = find(element, 'docPr')?.attributes['descr'] ?? ''
    const wide = Number(find(element, 'extent')?.attributes['cx'] ?? 0)
    const picture = this.parts.picture(find(element, 'blip')?.attributes['embed'] ?? '')
    const type = PICTURES.get(picture?.name.split('.').at(-1)?.toLowerCase() ?? '')
    if (!picture || type === undefined) return escapeHtml(told)
    const width = wide > 0 ? ` data-width="${Math.round(wide / UNITS)}"` : ''
    return `<img alt="${escapeHtml(told)}"${width} src="data:image/${type};base64,${toBase64(picture.content)}">`
  }
}

function footerHtml(html: string): string {
  return html && `<footer>${html}</footer>`
}

/** Bold, slanted and struck words are so in HTML's own way, which is also heard. */
function dressed(html: string, { bold, italic, struck }: WordLook): string {
  if (html === '') return ''
  const slanted = italic ? `<em>${html}</em>` : html
  const heavy = bold ? `<strong>${slanted}</strong>` : slanted
  return struck ? `<s>${heavy}</s>` : heavy
}

/** Where a paragraph stands. */
function placeLook({ left, hanging, before, after, align, edge }: WordLook): Look {
  return given({ left, hanging, before, after, align, edge })
}

/** How words look. */
function textLook({ size, colour, shade, line, font }: WordLook): Look {
  return given({ size, colour, shade, line, font })
}

function given(look: { [K in keyof Look]: Look[K] | undefined }): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}
