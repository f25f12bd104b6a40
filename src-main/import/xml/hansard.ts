import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, elements, find, isElement, textOf } from './xml-tree'

/** What the records of the British Houses in XML begin with. */
export const HANSARD_ROOTS: ReadonlySet<string> = new Set([
  'hansard',
  'housecommons',
  'houselords',
  'westminsterhall',
  'writtenanswers',
  'writtenstatements',
  'lords',
])

/** The rules for the record of the British Houses as its historic volumes are given in XML. */
export const HANSARD_RULES: ReadonlyMap<string, XmlRule> = new Map<string, XmlRule>([
  ...[...HANSARD_ROOTS].map(name => [name, part(0)] as const),
  ...['group', 'debates', 'oralquestions', 'section'].map(name => [name, part(1)] as const),
  ['col', (element, to) => to.furniture(element)],
  ['p', paragraph],
  ['table', (element, to) => to.table(element, child(element, 'caption'))],
  ['li', (element, to) => to.emit(element, { role: 'list-item', level: 1 })],
])

/** A part has a title and parts of its own, whose titles rank below it. */
function part(depth: number): XmlRule {
  return (element, to) => {
    for (const next of elements(element)) {
      if (next.name === 'title')
        to.emit(next, depth === 0 ? { role: 'title', level: 1 } : { role: 'heading', level: depth })
      else if (next.name === 'group' || next.name === 'section') part(depth + 1)(next, to)
      else to.block(next)
    }
  }
}

/** Behind a speaker's name, perhaps with `[pursuant to her reply]`. */
const SAYS = /^\s*(?:\[[^\]]{1,100}\]\s*)?:/

/** Who speaks is named at the start of a paragraph; its lists and tables are blocks of their own. */
function paragraph(element: XmlElement, to: XmlLines): void {
  const speaker = textOf(find(element, 'member'))
  const words = textOf(element)
  const speaks = speaker !== '' && words.startsWith(speaker) && SAYS.test(words.slice(speaker.length))
  if (speaks) to.opens({ role: 'speech', numbers: [], speaker })
  let run: XmlElement['children'] = []
  const flush = () => {
    if (run.some(node => (isElement(node) ? textOf(node) : node).trim() !== ''))
      to.emit({ ...element, children: run })
    run = []
  }
  for (const node of element.children) {
    if (isElement(node) && (node.name === 'table' || node.name === 'ol' || node.name === 'ul')) {
      flush()
      to.block(node)
    } else run = [...run, node]
  }
  flush()
}
