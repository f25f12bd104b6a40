import type { LineBuilder } from '../decoding/line-builder'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, descendants, isElement } from '../xml/xml-tree'

/** Where a formula's powers and indices stand. */
const HEIGHTS: ReadonlyMap<string, 'raised' | 'lowered'> = new Map([
  ['m:sup', 'raised'],
  ['m:sub', 'lowered'],
  ['m:deg', 'raised'],
])

/** Adds a formula to a line, with the signs that Word draws and does not write: bars, roots, brackets and sums. */
export function readFormula(node: XmlElement, line: LineBuilder): void {
  const sign = (of: string, name: string, otherwise: string) => {
    const given = child(child(node, of), name)
    return given ? (given.attributes['val'] ?? '') : otherwise
  }
  if (node.name === 'm:f') {
    const bar = sign('m:fPr', 'm:type', 'bar') === 'noBar' ? ' ' : '/'
    operand(child(node, 'm:num'), line)
    line.add(bar)
    operand(child(node, 'm:den'), line)
  } else if (node.name === 'm:rad') {
    const degree = child(node, 'm:deg')
    if (degree) readFormula(degree, line)
    line.add('√')
    operand(child(node, 'm:e'), line)
  } else if (node.name === 'm:d') {
    line.add(sign('m:dPr', 'm:begChr', '('))
    for (const [index, part] of childrenNamed(node, 'm:e').entries()) {
      if (index > 0) line.add(sign('m:dPr', 'm:sepChr', '|'))
      readFormula(part, line)
    }
    line.add(sign('m:dPr', 'm:endChr', ')'))
  } else {
    if (node.name === 'm:nary') line.add(sign('m:naryPr', 'm:chr', '∫'))
    const height = HEIGHTS.get(node.name)
    if (height) line.within(height, undefined, () => readParts(node, line))
    else readParts(node, line)
  }
}

function readParts(node: XmlElement, line: LineBuilder): void {
  for (const part of node.children) {
    if (isElement(part)) readFormula(part, line)
    else if (node.name === 'm:t') line.add(part)
  }
}

/** What stands above or below a bar: in brackets where it is more than one number or name. */
function operand(node: XmlElement | undefined, line: LineBuilder): void {
  if (!node) return
  const isOne = /^[\p{L}\p{N}.,%]*$/u.test(
    descendants(node)
      .filter(({ name }) => name === 'm:t')
      .map(({ children }) => children.filter(part => !isElement(part)).join(''))
      .join('')
      .trim(),
  )
  if (!isOne) line.add('(')
  readFormula(node, line)
  if (!isOne) line.add(')')
}
