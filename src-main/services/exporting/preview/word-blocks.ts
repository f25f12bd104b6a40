import { SaxesParser } from 'saxes'
import type { XmlElement, XmlNode } from '../../../import/xml/parse-xml'

/** How much of a part is read at once, in UTF-16 units. */
const PIECE = 1 << 16

/** The beginning of a body: its blocks, how many paragraphs stand in them, and the last section's properties where it was reached. */
export interface BodyBeginning {
  readonly blocks: readonly XmlElement[]
  readonly paragraphs: number
  readonly isAll: boolean
}

interface Open extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * The blocks that a Word file's body begins with, until they hold so many UTF-16 units of words: a body of millions is read no
 * further than is shown. Throws where it is not well-formed.
 */
export function readBodyBeginning(xml: string, most: number): BodyBeginning {
  const blocks: XmlElement[] = []
  const open: Open[] = []
  let [paragraphs, words, isInBody, isOver, isAll] = [0, 0, false, false, false]
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (isOver) return
    if (!isInBody) {
      isInBody = local === 'body'
      return
    }
    const own = Object.fromEntries(Object.values(attributes).map(one => [one.local, one.value]))
    const element: Open = { name: local, attributes: own, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (local === 'p') paragraphs += 1
  })
  parser.on('text', text => {
    if (isOver) return
    words += text.length
    open.at(-1)?.children.push(text)
  })
  parser.on('closetag', ({ local }) => {
    if (isOver) return
    const closed = open.pop()
    if (!closed) {
      isAll ||= local === 'body'
      return
    }
    if (open.length > 0) return
    blocks.push(closed)
    isOver = words > most
  })
  for (let at = 0; at < xml.length && !isOver; at += PIECE) parser.write(xml.slice(at, at + PIECE))
  return { blocks, paragraphs, isAll }
}

/** How many paragraphs a part holds, by the tags of a file that this program wrote. */
export function countParagraphs(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<w:p'); at >= 0; at = xml.indexOf('<w:p', at + 4)) {
    const next = xml.charAt(at + 4)
    if (next === '>' || next === ' ') count += 1
  }
  return count
}
