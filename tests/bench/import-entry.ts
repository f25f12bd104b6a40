import { limitsFor } from '../../src-main/import/decoding/limits'
import { openPdf } from '../../src-main/import/pdf/open-pdf'
import { readDocument } from '../../src-main/import/read-document'
import { parseXml } from '../../src-main/import/xml/parse-xml'
import { openArchive } from '../../src-main/import/zip/open-archive'

/** What reads papers, with the parts of it that it is compared with. */
export const importParts = { limitsFor, openArchive, openPdf, parseXml, readDocument }
export type ImportParts = typeof importParts
