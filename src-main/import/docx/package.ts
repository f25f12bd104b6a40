import { CallError } from '../../../src-core/contract/errors'
import { decodeMarkup } from '../decoding/decode-markup'
import type { FileToDecode } from '../decoding/decoder'
import { parseXml, type XmlElement } from '../xml/parse-xml'
import { childrenNamed } from '../xml/xml-tree'
import { type Archive, openArchive } from '../zip/open-archive'

/** A part's links to other parts and to addresses outside. */
export interface Relationships {
  /** The part of this type, such as `styles`; its name in the archive. */
  parts(type: string): string[]
  /** The outside address a hyperlink's relationship id stands for. It is only ever shown. */
  address(id: string): string | undefined
}

/** The parts of an Office Open XML package. */
export interface OfficePackage {
  /** The main part's name. Throws `damaged` where the package names none. */
  readonly main: string
  /** A part's XML; undefined where the package has no such part. */
  part(name: string | undefined): Promise<XmlElement | undefined>
  relationships(part: string): Promise<Relationships>
}

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/
const RELATIONSHIP = /\/relationships\/([A-Za-z]+)$/

/** Opens a Word file. Throws `damaged`, `too-large` or `unsupported-format`. */
export async function openPackage(file: FileToDecode): Promise<OfficePackage> {
  const archive = await openArchive(file)
  const part = (name: string) => readPart(archive, file, name)
  const root = relationshipsOf(await part('_rels/.rels'), '')
  const main =
    root.parts('officeDocument')[0] ?? archive.names.find(name => /^word\/document\d*\.xml$/.test(name))
  if (!main)
    throw new CallError('damaged', `${file.name} holds no Word document.`, { fault: { kind: 'incomplete' } })
  return {
    main,
    part: async name => (name === undefined ? undefined : part(name)),
    relationships: async of => relationshipsOf(await part(relationshipsPart(of)), folderOf(of)),
  }
}

async function readPart(archive: Archive, file: FileToDecode, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(name)
  if (!bytes || bytes.byteLength === 0) return undefined
  const text = decodeMarkup(file.name, bytes)
  const prefixes = new Map<string, string>()
  const prefix = (namespace: string) => {
    const known = prefixes.get(namespace) ?? prefixOf(namespace)
    prefixes.set(namespace, known)
    return known
  }
  return parseXml(text, {
    file: `${file.name} (${name})`,
    depth: file.limits.depth,
    nameOf: (namespace, local) => prefix(namespace) + local,
  })
}

/** Elements of Word's own vocabulary have bare names; those of others keep a prefix that tells them apart. */
function prefixOf(namespace: string): string {
  if (namespace === '' || WORD.test(namespace)) return ''
  if (/\/markup-compatibility\//.test(namespace)) return 'mc:'
  if (/\/officeDocument\/(?:2006\/)?math$/.test(namespace)) return 'm:'
  return /\/package\/2006\/relationships$/.test(namespace) ? '' : 'x:'
}

function relationshipsOf(xml: XmlElement | undefined, folder: string): Relationships {
  const all = childrenNamed(xml, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: RELATIONSHIP.exec(attributes['Type'] ?? '')?.[1] ?? '',
    target: attributes['Target'] ?? '',
    outside: attributes['TargetMode'] === 'External',
  }))
  const addresses = new Map(all.filter(({ outside }) => outside).map(({ id, target }) => [id, target]))
  return {
    parts: type =>
      all.filter(one => one.type === type && !one.outside).map(one => entryName(folder, one.target)),
    address: id => addresses.get(id),
  }
}

/** A part's name in the archive, from a target that may be relative to the part that names it. */
function entryName(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

function relationshipsPart(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}
