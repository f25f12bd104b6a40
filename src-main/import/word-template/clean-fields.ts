import { elements, type WordNode } from './word-xml'

/** The fields that say something of the document itself; others can fetch files, start programs or ask the reader something. */
const KEPT = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
])

/** The words under a heading, or the title, which every file of this program has; of other styles Word would show an error. */
const BY_STYLE = /^STYLEREF\s+"?(?:[1-3]|(?:heading|kop) [1-3]|title|titel)"?(?:\s|$)/i

interface OpenField {
  readonly marks: WordNode[]
  code: string
  inCode: boolean
  isKept: boolean
}

/**
 * What to take away so that only fields are left that say something of the document itself: of others the marks and the
 * code go, and what they showed last stays.
 */
export function fieldsToDrop(root: WordNode): Set<WordNode> {
  const dropped = new Set<WordNode>()
  const open: OpenField[] = []
  const close = (field: OpenField) => {
    if (!field.isKept || !isKept(field.code)) for (const mark of field.marks) dropped.add(mark)
  }
  const visit = (node: WordNode) => {
    const last = open.at(-1)
    if (node.name === 'w:fldSimple' && !isKept(node.attributes.get('w:instr') ?? '')) dropped.add(node)
    else if (node.name === 'w:fldChar') {
      if (!mark(node, open, close)) dropped.add(node)
    } else if (node.name === 'w:instrText' || node.name === 'w:delInstrText') {
      if (last?.inCode) {
        last.marks.push(node)
        last.code += elementText(node)
      } else dropped.add(node)
    }
    for (const inner of elements(node)) visit(inner)
  }
  visit(root)
  // What is never closed is no field.
  for (const field of open) for (const mark of field.marks) dropped.add(mark)
  return dropped
}

/** Takes a mark of a field; whether it belongs to one. */
function mark(node: WordNode, open: OpenField[], close: (field: OpenField) => void): boolean {
  const type = node.attributes.get('w:fldCharType')
  const last = open.at(-1)
  if (type === 'begin') {
    // A field in the code of another can make it any code.
    if (last?.inCode) last.isKept = false
    open.push({ marks: [node], code: '', inCode: true, isKept: true })
    return true
  }
  if (!last) return false
  last.marks.push(node)
  if (type === 'separate') last.inCode = false
  if (type === 'end') {
    open.pop()
    close(last)
  }
  return true
}

function isKept(code: string): boolean {
  return BY_STYLE.test(code.trim()) || KEPT.has(code.trim().split(/\s+/, 1)[0]?.toUpperCase() ?? '')
}

function elementText({ children }: WordNode): string {
  return children.filter(one => typeof one === 'string').join('')
}
