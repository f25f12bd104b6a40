// The build without Node’s threads, which no bundle of this program can hold.
import { strFromU8, unzipSync } from 'fflate/browser'
import type { Beginning } from '../../../../src-core/export/beginning'
import { readNumberings } from '../../../import/docx/numbering'
import { parseXml, type XmlElement } from '../../../import/xml/parse-xml'
import { child, childrenNamed } from '../../../import/xml/xml-tree'
import { countParagraphs, readBodyBeginning } from './word-blocks'
import { WordHtml, type WordParts } from './word-html'
import { readWordStyles } from './word-styles'

/** So much of a Word file is shown at most, in UTF-16 units of its words. */
const MOST_WORDS = 60_000
const DEPTH = 200

/**
 * A Word file as a page that shows what stands in it, read back from its bytes: its paragraphs in their looks, tables, pictures,
 * footnotes below, and comments beside their words. Where pages break only Word knows. Throws where it is no whole Word file.
 */
export function wordPreview(bytes: Uint8Array): Beginning {
  const files = unzipSync(bytes)
  const text = (name: string) => {
    const content = files[`word/${name}`]
    return content && strFromU8(content)
  }
  const tree = (name: string) => {
    const content = text(name)
    return content === undefined ? undefined : parseXml(content, { file: name, depth: DEPTH })
  }
  const body = text('document.xml') ?? ''
  const { blocks, paragraphs, isAll } = readBodyBeginning(body, MOST_WORDS)
  const links = linksOf(tree('_rels/document.xml.rels'))
  const parts: WordParts = {
    styles: readWordStyles(tree('styles.xml'), tree('theme/theme1.xml')),
    numbering: readNumberings(tree('numbering.xml')),
    footnotes: byId(tree('footnotes.xml'), 'footnote'),
    comments: byId(tree('comments.xml'), 'comment'),
    answers: answersOf(tree('comments.xml'), tree('commentsExtended.xml')),
    picture: id => {
      const target = links.get(id)
      const content = target === undefined ? undefined : files[`word/${target}`]
      return target !== undefined && content ? { name: target, content } : null
    },
  }
  const section = [...blocks].reverse().find(({ name }) => name === 'sectPr') ?? lastSection(body)
  const edge = (kind: 'header' | 'footer') => {
    const ids = childrenNamed(section, `${kind}Reference`)
    const chosen = ids.find(({ attributes }) => attributes['type'] === 'default') ?? ids[0]
    return tree(links.get(chosen?.attributes['id'] ?? '') ?? '')
  }
  const html = new WordHtml(parts).page(blocks, { section, header: edge('header'), footer: edge('footer') })
  return {
    text: html,
    cut: isAll ? null : { shown: paragraphs, total: countParagraphs(body), of: 'paragraphs' },
  }
}

/** The properties of the last section, which stand at the end of the body. */
function lastSection(body: string): XmlElement | undefined {
  const at = body.lastIndexOf('<w:sectPr')
  const end = body.indexOf('</w:sectPr>', at)
  if (at < 0 || end < 0) return undefined
  const spaces = 'xmlns:w="w" xmlns:r="r"'
  const xml = `<root ${spaces}>${body.slice(at, end)}</w:sectPr></root>`
  return child(parseXml(xml, { file: 'document.xml', depth: DEPTH }), 'sectPr')
}

function linksOf(tree: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenNamed(tree, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  )
}

function byId(tree: XmlElement | undefined, name: string): Map<string, XmlElement> {
  return new Map(childrenNamed(tree, name).map(one => [one.attributes['id'] ?? '', one]))
}

/** The ids of the comments that answer another one. */
function answersOf(comments: XmlElement | undefined, threads: XmlElement | undefined): Set<string> {
  const answering = new Set(
    childrenNamed(threads, 'commentEx')
      .filter(({ attributes }) => attributes['paraIdParent'] !== undefined)
      .map(({ attributes }) => attributes['paraId']),
  )
  const ids = childrenNamed(comments, 'comment').filter(comment =>
    childrenNamed(comment, 'p').some(({ attributes }) => answering.has(attributes['paraId'])),
  )
  return new Set(ids.map(({ attributes }) => attributes['id'] ?? ''))
}
