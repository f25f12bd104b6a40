import { CallError } from '../../../src-core/contract/errors'
import type { FaultKind } from '../../../src-core/contract/file-fault'
import { decodeMarkup } from '../decoding/decode-markup'
import type { FileToDecode } from '../decoding/decoder'
import { withPassword } from '../decoding/file-errors'
import { parseXml, type XmlElement } from '../xml/parse-xml'
import { child, find, findAll } from '../xml/xml-tree'
import { type Archive, openArchive } from '../zip/open-archive'

/** The parts of an OpenDocument text; of a flat file, which is one XML document, all of them are that document. */
export interface OpenDocument {
  readonly content: XmlElement
  readonly styles: XmlElement | undefined
  readonly meta: XmlElement | undefined
  /** What holds the paper's paragraphs. */
  readonly text: XmlElement
  /** Formulas that stand in parts of their own, by the address a frame names them with. */
  readonly formulas: ReadonlyMap<string, XmlElement>
}

/** Opens a packed OpenDocument text. Throws `damaged`, `too-large` or `unsupported-format`. */
export async function openPackedText(file: FileToDecode): Promise<OpenDocument> {
  const archive = await openArchive(file)
  const part = (name: string) => readPart(archive, file, name)
  if (find(await part('META-INF/manifest.xml'), 'manifest:encryption-data')) throw withPassword(file.name)
  const content = await part('content.xml')
  if (!content) throw incomplete(file.name)
  const text = textOfBody(content, file.name)
  return {
    content,
    text,
    styles: await part('styles.xml'),
    // What is wrong with what a file says about itself is nothing to its text.
    meta: await part('meta.xml').catch(() => undefined),
    formulas: await readFormulas(content, part),
  }
}

/** Opens an OpenDocument text that is one XML document. Throws `damaged`, `too-large` or `unsupported-format`. */
export function openFlatText(file: FileToDecode): OpenDocument {
  const root = parsePart(file, file.bytes, file.name)
  return {
    content: root,
    styles: root,
    meta: root,
    text: textOfBody(root, file.name),
    formulas: new Map(),
  }
}

/** What an OpenDocument file can be besides a text, by what its body holds. */
const OTHERS: ReadonlyMap<string, { readonly fault: FaultKind; readonly what: string }> = new Map([
  ['office:spreadsheet', { fault: 'spreadsheet', what: 'a spreadsheet (.ods)' }],
  ['office:presentation', { fault: 'presentation', what: 'a presentation (.odp)' }],
])

function textOfBody(content: XmlElement, name: string): XmlElement {
  const body = child(content, 'office:body')
  const text = child(body, 'office:text')
  if (text) return text
  for (const [element, { fault, what }] of OTHERS)
    if (child(body, element))
      throw new CallError('unsupported-format', `${name} is ${what}. Save it as PDF and import that file.`, {
        fault: { kind: fault },
      })
  throw incomplete(name)
}

function incomplete(name: string): CallError {
  return new CallError('damaged', `${name} holds no OpenDocument text.`, { fault: { kind: 'incomplete' } })
}

async function readPart(archive: Archive, file: FileToDecode, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(name)
  if (!bytes || bytes.byteLength === 0) return undefined
  return parsePart(file, bytes, `${file.name} (${name})`)
}

function parsePart({ name, limits }: FileToDecode, bytes: Uint8Array, file: string): XmlElement {
  const prefixes = new Map<string, string>()
  const prefix = (namespace: string) => {
    const known = prefixes.get(namespace) ?? prefixOf(namespace)
    prefixes.set(namespace, known)
    return known
  }
  return parseXml(decodeMarkup(name, bytes), {
    file,
    depth: limits.depth,
    nameOf: (namespace, local) => prefix(namespace) + local,
  })
}

const OWN = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):\d/

/** Each of OpenDocument's vocabularies by the name in its namespace, whatever prefix a file gives it; `x:` for those of others. */
function prefixOf(namespace: string): string {
  const own = OWN.exec(namespace)?.[1]
  if (own) return `${own}:`
  if (namespace === 'http://purl.org/dc/elements/1.1/') return 'dc:'
  return namespace.endsWith('/Math/MathML') ? 'math:' : 'x:'
}

/** An embedded object of a text that has a part of its own, such as `./Object 1`. */
const OBJECT = /^(?:\.\/)?([^/]+)$/

async function readFormulas(
  content: XmlElement,
  part: (name: string) => Promise<XmlElement | undefined>,
): Promise<Map<string, XmlElement>> {
  const formulas = new Map<string, XmlElement>()
  for (const { attributes } of findAll(content, 'drawing:object')) {
    const address = attributes['href'] ?? ''
    const folder = OBJECT.exec(address)?.[1]
    if (folder === undefined || formulas.has(address)) continue
    // Whatever else an object is, its picture's place is told.
    const root = await part(`${folder}/content.xml`).catch(() => undefined)
    if (root?.name === 'math:math') formulas.set(address, root)
  }
  return formulas
}
