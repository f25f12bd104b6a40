import { ZipFile } from 'yazl'
import type { FileToDecode } from '../../../../src-main/import/decoding/decoder'
import { limitsFor } from '../../../../src-main/import/decoding/limits'

/** A ZIP of these entries, packed but for the one that says what the file is. */
export function makeZip(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' })
  return bytesOf(zip)
}

/** A ZIP of one file, whose bytes stand in it as they are. */
export function makeStoredZip(name: string, content: Buffer): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(content, name, { compress: false })
  return bytesOf(zip)
}

async function bytesOf(zip: ZipFile): Promise<Buffer> {
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A Word file with this body; other parts by their names under `word/`, without their root element's namespace. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const names = Object.keys(parts)
  const links = names.map(name => `<Relationship Id="r-${name}" Type="${R}/${name}" Target="${name}.xml"/>`)
  return makeZip({
    '_rels/.rels': `<Relationships ${RELS}><Relationship Id="a" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELS}>${links.join('')}<Relationship Id="web" Type="${R}/hyperlink" TargetMode="External" Target="https://example.org/"/></Relationships>`,
    'word/document.xml': `<w:document ${W} xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map(name => [`word/${name}.xml`, (parts[name] ?? '').replace('>', ` ${W}>`)]),
    ),
  })
}

/** A PDF of pages whose content streams are these; `catalog` is added to what it says of itself as a whole. */
export function makePdf(pages: readonly string[], catalog = ''): Buffer {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents ${6 + index * 2} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  return packPdf(objects)
}

/** A PDF of these objects, numbered from 1, of which the first is its catalog. */
export function packPdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

/** Text at a place of a page, from its bottom left corner, in points. */
export function at(x: number, y: number, text: string, size = 10, font: 'F' | 'B' = 'F'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
}

/** A file as a decoder gets it. */
export function fileOf(name: string, bytes: Uint8Array): FileToDecode {
  return { name, bytes, limits: limitsFor(bytes.byteLength), onProgress: () => undefined }
}
