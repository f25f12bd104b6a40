import { SaxesParser } from 'saxes'
import { ownValue } from '../../../src-core/basics/own-value'
import { CallError } from '../../../src-core/contract/errors'
import { decodeMarkup } from '../decoding/decode-markup'
import { tooDeep } from '../decoding/file-errors'

/** An element of a Word file, its name and those of its attributes with the prefix that this program gives their vocabulary. */
export interface WordNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly WordPart[]
}

export type WordPart = WordNode | string

/** The vocabularies that are taken over, each with its prefix; what is of others is left out. */
const SPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The vocabularies of the stricter form of Word files, in which everything has other names. */
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//

/** What an element of a vocabulary that is not known becomes. */
const UNKNOWN = ''

interface OpenNode extends WordNode {
  readonly attributes: Map<string, string>
  readonly children: WordPart[]
}

/**
 * A part of a Word file as a tree. A document type, which Word never writes, is refused with all that it could declare; comments
 * and processing instructions are left out. Throws `CallError` naming the file.
 */
export function readWordXml(file: string, part: string, bytes: Uint8Array, depth: number): WordNode {
  const text = decodeMarkup(`${file} (${part})`, bytes)
  const root: OpenNode = { name: UNKNOWN, attributes: new Map(), children: [] }
  const open: OpenNode[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', error => {
    throw new CallError('damaged', `${file} (${part}) is not well-formed XML: ${error.message}`, {
      fault: { kind: 'not-xml' },
    })
  })
  parser.on('doctype', () => {
    throw new CallError(
      'unsupported-format',
      `${file} (${part}) declares a document type, which Word files do not have: it is not read.`,
      { fault: { kind: 'document-type' } },
    )
  })
  parser.on('opentag', tag => {
    if (open.length > depth) throw tooDeep(file, depth)
    if (STRICT.test(tag.uri))
      throw new CallError(
        'unsupported-format',
        `${file} was saved as “Strict Open XML”. Save it in Word as “Word document” or “Word template”.`,
        { fault: { kind: 'strict' } },
      )
    const attributes = new Map<string, string>()
    for (const { local, prefix, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || local === 'xmlns') continue
      const own = uri === '' ? '' : ownValue(SPACES, uri)
      if (own === undefined) continue
      // Choices name what they need by the prefixes of the file.
      const isChoice = local === 'Requires' && ownValue(SPACES, tag.uri) === 'mc'
      attributes.set(
        own === '' ? local : `${own}:${local}`,
        isChoice ? prefixesOf(value, name => parser.resolve(name)) : value,
      )
    }
    const prefix = ownValue(SPACES, tag.uri)
    const node = { name: prefix === undefined ? UNKNOWN : `${prefix}:${tag.local}`, attributes, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  const add = (words: string) => void open.at(-1)?.children.push(words)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const top = elements(root)[0]
  if (!top)
    throw new CallError('damaged', `${file} (${part}) holds no XML element.`, { fault: { kind: 'not-xml' } })
  return top
}

/** Prefixes of the file as those of this program, `?` for a vocabulary that is not taken over. */
function prefixesOf(value: string, resolve: (prefix: string) => string | undefined): string {
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map(prefix => ownValue(SPACES, resolve(prefix) ?? '') ?? '?')
    .join(' ')
}

/** The elements directly in an element. */
export function elements({ children }: WordNode): WordNode[] {
  return children.filter((child): child is WordNode => typeof child !== 'string')
}

/** The first element of a name directly in an element. */
export function child(node: WordNode | undefined, name: string): WordNode | undefined {
  return node && elements(node).find(one => one.name === name)
}

/** Every element of a tree, each before what is in it. */
export function* everyElement(node: WordNode): Generator<WordNode> {
  yield node
  for (const inner of elements(node)) yield* everyElement(inner)
}

/** An element as XML, for a part whose root declares the prefixes. */
export function writeWordXml(node: WordPart): string {
  if (typeof node === 'string') return escaped(node)
  const { name, attributes, children } = node
  if (name === UNKNOWN) return ''
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  if (children.length === 0) return `<${name}${written}/>`
  return `<${name}${written}>${children.map(writeWordXml).join('')}</${name}>`
}

/** What stands within an element, as XML. */
export function writeInside({ children }: WordNode): string {
  return children.map(writeWordXml).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, sign => ownValue(ENTITIES, sign) ?? sign)
}
