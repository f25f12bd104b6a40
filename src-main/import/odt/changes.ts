import type { ExtractedTrace } from '../../../src-core/document/extracted'
import { PARAGRAPH_END } from '../decoding/line-builder'
import type { XmlElement } from '../xml/parse-xml'
import { child, elements, findAll, isElement, textOf } from '../xml/xml-tree'

/** The tracked changes of a file's parts by their id: what was inserted, or deleted with its words. */
export function readChanges(roots: readonly (XmlElement | undefined)[]): ReadonlyMap<string, ExtractedTrace> {
  const changes = new Map<string, ExtractedTrace>()
  for (const region of roots.flatMap(root => findAll(root, 'text:changed-region'))) {
    const { id } = region.attributes
    if (id === undefined) continue
    const [insertion, deletion] = [child(region, 'text:insertion'), child(region, 'text:deletion')]
    if (insertion) changes.set(id, { kind: 'inserted', ...whoAndWhen(insertion) })
    else if (deletion) changes.set(id, { kind: 'deleted', words: wordsOf(deletion), ...whoAndWhen(deletion) })
  }
  return changes
}

/** A comment with who made it and when. */
export function commentOf(annotation: XmlElement): ExtractedTrace {
  return { kind: 'comment', words: paragraphsOf(annotation).join('\n').trim(), ...whoAndWhen(annotation) }
}

/** The names of comments that say where the passage they are about ends. */
export function rangedComments(text: XmlElement): ReadonlySet<string> {
  return new Set(findAll(text, 'office:annotation-end').map(({ attributes }) => attributes['name'] ?? ''))
}

/** The words below an element as they would stand in a line, its paragraphs' ends told. */
export function wordsOf(element: XmlElement): string {
  return paragraphsOf(element).join(PARAGRAPH_END)
}

function whoAndWhen(element: XmlElement): Pick<ExtractedTrace, 'author' | 'date'> {
  const info = child(element, 'office:change-info') ?? element
  const author = textOf(child(info, 'dc:creator'))
  const date = textOf(child(info, 'dc:date'))
  return { ...(author && { author }), ...(date && { date }) }
}

function paragraphsOf(element: XmlElement): string[] {
  if (element.name === 'text:p' || element.name === 'text:h') return [lineOf(element).replace(/\s+/g, ' ')]
  return elements(element).flatMap(node => (ASIDE.has(node.name) ? [] : paragraphsOf(node)))
}

/** What stands beside a text: a note's own words, a comment, who changed what. */
const ASIDE: ReadonlySet<string> = new Set(['text:note', 'office:annotation', 'office:change-info'])
const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break'])

function lineOf({ children }: XmlElement): string {
  return children
    .map(node => {
      if (!isElement(node)) return node
      if (SPACES.has(node.name)) return ' '
      return ASIDE.has(node.name) ? '' : lineOf(node)
    })
    .join('')
}
