import type { ExtractedTrace } from '../../../src-core/document/extracted'
import { PARAGRAPH_END } from '../decoding/line-builder'
import type { XmlElement } from '../xml/parse-xml'
import { childrenNamed, descendants, find, findAll, isElement } from '../xml/xml-tree'

/** Word's elements around words that a tracked change brought or took. */
export const BROUGHT: ReadonlyMap<string, 'inserted' | 'moved-here'> = new Map([
  ['ins', 'inserted'],
  ['moveTo', 'moved-here'],
])
export const TAKEN: ReadonlyMap<string, 'deleted' | 'moved-away'> = new Map([
  ['del', 'deleted'],
  ['moveFrom', 'moved-away'],
])

/** Who made a change or comment and when, as far as the file says. */
export function traceOf(
  { attributes }: XmlElement,
  kind: ExtractedTrace['kind'],
  words?: string,
): ExtractedTrace {
  const { author, date } = attributes
  return {
    kind,
    ...(words !== undefined && { words }),
    ...(author && { author }),
    ...(date && { date }),
  }
}

/** The words below an element, deleted ones too, as they would stand in a line. */
export function wordsOf(element: XmlElement): string {
  return descendants(element)
    .map(({ name, children }) => {
      if (name === 't' || name === 'delText') return children.filter(node => !isElement(node)).join('')
      if (name === 'noBreakHyphen') return '-'
      return name === 'tab' || name === 'br' || name === 'cr' ? ' ' : ''
    })
    .join('')
}

/** A paragraph's mark that a change brought or took, with who did it. */
export function markChange(
  properties: XmlElement | undefined,
  names: ReadonlyMap<string, ExtractedTrace['kind']>,
) {
  const own = find(properties, 'rPr')
  for (const [name, kind] of names) {
    const element = childrenNamed(own, name)[0]
    if (element) return traceOf(element, kind, PARAGRAPH_END)
  }
  return null
}

/** The comments of a file by their id. */
export function readComments(xml: XmlElement | undefined): ReadonlyMap<string, ExtractedTrace> {
  return new Map(
    findAll(xml, 'comment').map(comment => [
      comment.attributes['id'] ?? '',
      traceOf(comment, 'comment', childrenNamed(comment, 'p').map(wordsOf).join('\n')),
    ]),
  )
}
