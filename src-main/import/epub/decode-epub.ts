import { CallError } from '../../../src-core/contract/errors'
import type { Extraction } from '../../../src-core/document/extracted'
import { decodeMarkup } from '../decoding/decode-markup'
import type { FileToDecode } from '../decoding/decoder'
import { readPages } from '../html/decode-html'
import type { HtmlPage } from '../html/html-notes'
import { parseHtml } from '../html/html-tree'
import { parseXml, type XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, find, findAll, textOf } from '../xml/xml-tree'
import { type Archive, openArchive } from '../zip/open-archive'

/** An e-book as paragraphs, its chapters in reading order. Throws `damaged`, `too-large` or `unsupported-format`. */
export async function decodeEpub(file: FileToDecode): Promise<Extraction> {
  const archive = await openArchive(file)
  const xml = async (name: string) => readXml(archive, file, name)
  await refuseLockedBooks(await xml('META-INF/encryption.xml'), file)
  const container = await xml('META-INF/container.xml')
  const bookPath = find(container, 'rootfile')?.attributes['full-path'] ?? ''
  const book = await xml(bookPath)
  if (!book)
    throw new CallError('damaged', `${file.name} is not a whole e-book: its list of chapters is missing.`, {
      fault: { kind: 'incomplete' },
    })
  const pages: HtmlPage[] = []
  for (const path of chapters(book, bookPath)) {
    const bytes = await archive.read(path)
    // A chapter that is listed but not there is skipped, as readers do; the others are still worth reading.
    if (!bytes || bytes.byteLength === 0) continue
    pages.push({
      path,
      root: parseHtml(decodeMarkup(file.name, bytes), `${file.name} (${path})`, file.limits.depth),
    })
  }
  if (pages.length === 0)
    throw new CallError('damaged', `${file.name} is not a whole e-book: it holds no chapters.`, {
      fault: { kind: 'incomplete' },
    })
  return {
    unit: 'paragraphs',
    lines: readPages(pages, await readSheets(archive, file, book, bookPath)),
    meta: bookMeta(book),
  }
}

async function readXml(archive: Archive, file: FileToDecode, name: string): Promise<XmlElement | undefined> {
  const bytes = name === '' ? null : await archive.read(name)
  if (!bytes) return undefined
  return parseXml(decodeMarkup(file.name, bytes), {
    file: `${file.name} (${name})`,
    depth: file.limits.depth,
  })
}

const FONT_ALGORITHMS = /\/2008\/embedding$|\/pdf\/enc#RC$/

/** Obfuscated fonts are common and harmless; encrypted chapters mean that the book is copy-protected. */
async function refuseLockedBooks(encryption: XmlElement | undefined, { name }: FileToDecode): Promise<void> {
  const locked = findAll(encryption, 'EncryptedData').some(
    data => !FONT_ALGORITHMS.test(find(data, 'EncryptionMethod')?.attributes['Algorithm'] ?? ''),
  )
  if (!locked) return
  throw new CallError(
    'unsupported-format',
    `${name} is copy-protected (DRM) and cannot be read. Ask its publisher for an unprotected file.`,
    { fault: { kind: 'copy-protected' } },
  )
}

/** The chapters' entry names in reading order, without the navigation page that repeats their titles. */
function chapters(book: XmlElement, bookPath: string): string[] {
  const items = new Map(
    childrenNamed(child(book, 'manifest'), 'item').map(item => [item.attributes['id'], item]),
  )
  const folder = bookPath.split('/').slice(0, -1)
  return childrenNamed(child(book, 'spine'), 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'])
    const href = item?.attributes['href']
    if (!href || /\bnav\b/.test(item.attributes['properties'] ?? '')) return []
    return [entryName(folder, href)]
  })
}

async function readSheets(
  archive: Archive,
  file: FileToDecode,
  book: XmlElement,
  bookPath: string,
): Promise<string[]> {
  const folder = bookPath.split('/').slice(0, -1)
  const sheets: string[] = []
  for (const { attributes } of childrenNamed(child(book, 'manifest'), 'item')) {
    if (attributes['media-type'] !== 'text/css') continue
    const bytes = await archive.read(entryName(folder, attributes['href'] ?? ''))
    if (bytes && bytes.byteLength > 0) sheets.push(decodeMarkup(file.name, bytes))
  }
  return sheets
}

function entryName(folder: readonly string[], href: string): string {
  const steps = [...folder]
  for (const step of decodeName(href.split('#', 1)[0] ?? '').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A name with a stray percent sign means itself.
    return name
  }
}

function bookMeta(book: XmlElement): NonNullable<Extraction['meta']> {
  const metadata = child(book, 'metadata')
  const title = textOf(find(metadata, 'title'))
  const language = textOf(find(metadata, 'language')).slice(0, 2).toLowerCase()
  return { ...(title && { title }), ...(/^[a-z]{2}$/.test(language) && { language }) }
}
