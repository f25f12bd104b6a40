import { describe, expect, test } from 'vitest'
import type { FaultKind } from '../../../../src-core/contract/file-fault'
import { readDocument } from '../../../../src-main/import/read-document'
import { readInputFile } from '../../../../src-main/import/read-input-file'
import { realSystem } from '../../../../src-main/storage/files/system'
import { makeTemporaryFolder } from '../../../durability/support/project'
import { makeContainer } from './make-doc'
import { makePdf, makeStoredZip, makeZip } from './make-files'

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'

/** Files that hold no paper, each with what is wrong with it. */
const REFUSED: readonly [name: string, fault: FaultKind, bytes: () => Buffer | Promise<Buffer>][] = [
  ['leeg.txt', 'empty', () => Buffer.alloc(0)],
  ['wit.txt', 'no-text', () => Buffer.from(' \n\n ')],
  ['scan.pdf', 'pictures', () => makePdf([''])],
  ['over.xml', 'metadata-only', () => Buffer.from('<?xml version="1.0"?><metadata_gegevens/>')],
  ['op slot.docx', 'password', () => oldOffice('EncryptedPackage')],
  ['cijfers.xlsx', 'spreadsheet', () => makeZip({ 'xl/workbook.xml': '<a/>' })],
  ['dia.pptx', 'presentation', () => makeZip({ 'ppt/presentation.xml': '<a/>' })],
  ['brief.rtf', 'rtf', () => Buffer.from('{\\rtf1 Geachte voorzitter}')],
  ['tekening.odg', 'open-document', () => makeZip({ mimetype: `${OPEN_DOCUMENT}.graphics` })],
  ['cijfers.ods', 'spreadsheet', () => makeZip({ mimetype: `${OPEN_DOCUMENT}.spreadsheet` })],
  ['dia.odp', 'presentation', () => makeZip({ mimetype: `${OPEN_DOCUMENT}.presentation` })],
  ['leeg.odt', 'incomplete', () => makeZip({ mimetype: `${OPEN_DOCUMENT}.text` })],
  ['brief.doc', 'cut-off', () => oldOffice('WordDocument')],
  ['cijfers.xls', 'spreadsheet', () => makeContainer({ Workbook: Buffer.alloc(1) })],
  ['dia.ppt', 'presentation', () => makeContainer({ 'PowerPoint Document': Buffer.alloc(1) })],
  ['bericht.msg', 'old-office', () => makeContainer({ '__properties_version1.0': Buffer.alloc(1) })],
  ['plaat.png', 'image', () => Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
  ['bijlagen.zip', 'zip', () => makeZip({ 'a.txt': 'een' })],
  ['van collega.zip', 'package', () => makeZip({ 'manifest.json': '{}', 'anchors.json': '{}' })],
  ['gas.kanttekening.zip', 'packed-project', () => makeZip(packed('gas.kanttekening/'))],
  ['gas.zip', 'packed-project', () => makeZip(packed(''))],
  ['brief.docx', 'incomplete', () => makeZip({ 'word/documentatie.txt': 'een' })],
  ['half.docx', 'cut-off', async () => (await makeZip({ 'word/document.xml': '<a/>' })).subarray(0, 60)],
  ['half.pdf', 'cut-off', () => Buffer.from('%PDF-1.7\nen verder niets')],
  ['half.xml', 'cut-off', () => Buffer.from('<?xml version="1.0"?><kamerstuk><al>half')],
  ['diep.html', 'depth', () => Buffer.from(`<html><body>${'<div>'.repeat(1000)}diep`)],
]

/** The files of a project, in a folder or not. */
function packed(folder: string): Record<string, string> {
  return { [`${folder}project.json`]: '{}', [`${folder}documents/doc_0123456789abcdef/source.txt`]: 'een' }
}

/** The container of old Office files, with a stream of this name. */
function oldOffice(stream: string): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([start, Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
}

describe('what is wrong with a file can be said in every language', () => {
  test.each(REFUSED)('%s: %s', async (name, kind, bytes) => {
    const reading = readDocument(name, await bytes())
    await expect(reading).rejects.toMatchObject({ fault: { kind }, message: expect.stringContaining(name) })
  })

  test.each(['docx', 'epub', 'odt', 'xlsx'])(
    'an archive that holds a %s file, not packed any further, is an archive',
    async extension => {
      const type = extension === 'odt' ? `${OPEN_DOCUMENT}.text` : 'application/epub+zip'
      const inner = await makeZip({
        ...(extension !== 'docx' && extension !== 'xlsx' && { mimetype: type }),
        'word/document.xml': '<a/>',
        'xl/workbook.xml': '<a/>',
      })
      const outer = makeStoredZip(`stukken/een.${extension}`, inner)
      const reading = readDocument('stukken.zip', await outer)
      await expect(reading).rejects.toMatchObject({ fault: { kind: 'zip' } })
    },
  )

  test('what to do with an archive is said where there is no window, too', async () => {
    const reading = readDocument('stukken.zip', await makeZip({ 'a.txt': 'een' }))
    await expect(reading).rejects.toThrow(
      'stukken.zip is a ZIP archive. Unpack it and import the files in it, or the folder they are in.',
    )
  })

  test('a folder, and a file that is gone', async () => {
    const folder = makeTemporaryFolder()
    const folderRead = readInputFile(realSystem, folder)
    await expect(folderRead).rejects.toMatchObject({ code: 'unreadable', fault: { kind: 'folder' } })
    const goneRead = readInputFile(realSystem, `${folder}/weg.pdf`)
    await expect(goneRead).rejects.toMatchObject({ code: 'not-found', fault: { kind: 'gone' } })
  })
})
