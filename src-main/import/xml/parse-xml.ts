import { SaxesParser } from 'saxes'
import { CallError } from '../../../src-core/contract/errors'
import { damagedFile, tooDeep } from '../decoding/file-errors'
import { LATIN_ENTITIES } from './latin-entities'

/** An element of an XML document; comments, processing instructions and the document type are left out. */
export interface XmlElement {
  /** Without a namespace prefix, unless `nameOf` keeps one. */
  readonly name: string
  /** By their local names. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export interface XmlOptions {
  /** Named in errors. */
  readonly file: string
  /** How deep elements may nest. */
  readonly depth: number
  /** An element's name in the tree, by its namespace and local name. */
  readonly nameOf?: (namespace: string, local: string) => string
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * XML as a tree. Nothing outside the text is read and no entity of the document's own is expanded. Throws `damaged` where
 * it is not well-formed, `too-large` where it nests too deep.
 */
export function parseXml(
  text: string,
  { file, depth, nameOf = (_, local) => local }: XmlOptions,
): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  // Old official XML uses the named characters of HTML without declaring them.
  Object.assign(parser.ENTITIES, LATIN_ENTITIES)
  let ended = false
  const add = (node: XmlNode) => void open.at(-1)?.children.push(node)
  parser.on('error', error => {
    // Nothing was wrong up to the end, which came too soon.
    if (ended) throw damagedFile(file, error.message)
    throw new CallError('damaged', `${file} is not well-formed XML: ${error.message}`, {
      fault: { kind: 'not-xml' },
    })
  })
  // Those of a tag come before it.
  let attributes: [name: string, value: string][] = []
  parser.on('attribute', ({ local, value }) => void attributes.push([local, value]))
  parser.on('opentag', tag => {
    if (open.length > depth) throw tooDeep(file, depth)
    const element: OpenElement = {
      name: nameOf(tag.uri, tag.local),
      attributes: Object.fromEntries(attributes),
      children: [],
    }
    attributes = []
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text)
  ended = true
  parser.close()
  const top = root.children.find(node => typeof node !== 'string')
  if (!top || typeof top === 'string')
    throw new CallError('damaged', `${file} holds no XML element.`, { fault: { kind: 'not-xml' } })
  return top
}
