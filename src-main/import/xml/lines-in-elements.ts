import type { ExtractedLine } from '../../../src-core/document/extracted'
import type { XmlElement } from './parse-xml'
import { descendants, elements, isElement, textOf } from './xml-tree'

/** An element with so many line breaks holds printed lines, not a paragraph that was broken for its looks. */
const LINES = 4
/** A shorter element, in UTF-16 units, beside such text is a field: a number, a date. */
const FIELD = 60
const TITLE = /^(?:titel|title|doctitle|titre|titulo|títol|headline|betreff|subject|onderwerp)$/i

/** Whether a dialect that nobody knows keeps most of its text as lines within one element, blank ones between paragraphs. */
export function holdsLines(root: XmlElement): boolean {
  let within = 0
  let all = 0
  for (const element of descendants(root)) {
    const own = ownText(element)
    all += own.trim().length
    if (isBroken(own)) within += own.length
  }
  return within * 2 > all && within > 0
}

/** The lines of such a file: those of its text, and each other element as a line of its own; fields are apart. */
export function linesInElements(root: XmlElement): ExtractedLine[] {
  return descendants(root).flatMap((element): ExtractedLine[] => {
    const own = ownText(element)
    if (own.trim() === '') return []
    if (isBroken(own)) return own.split(/\r?\n/).map(text => ({ text, page: 1 }))
    const text = textOf({ ...element, children: [own] })
    if (TITLE.test(element.name))
      return [
        { text, page: 1, role: 'title', level: 1 },
        { text: '', page: 1 },
      ]
    if (text.length < FIELD && elements(element).length === 0) return [{ text, page: 1, role: 'furniture' }]
    return [
      { text, page: 1 },
      { text: '', page: 1 },
    ]
  })
}

/** The text that stands in an element and in none of its children. */
function ownText({ children }: XmlElement): string {
  return children.filter(node => !isElement(node)).join('\n')
}

function isBroken(text: string): boolean {
  return /\n[ \t]*\r?\n/.test(text.trim()) && (text.trim().match(/\n/g)?.length ?? 0) >= LINES
}
