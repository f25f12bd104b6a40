import { type CodebookGroup, type CodebookTheme, codebookSchema } from '../../src-core/codebook/codebook-file'
import { readCodebookRows, type TableFault } from '../../src-core/codebook/codebook-table'
import { readCsv } from '../../src-core/codebook/read-csv'

/** More bytes than any codebook has. */
const MOST_BYTES = 10_000_000

/** Why a file holds no codebook. */
export type CodebookFault = TableFault | { readonly kind: 'too-large' | 'unreadable' }

/** The themes and the groups that a file holds, as our own JSON, as CSV or as an Excel workbook, by its name; else why it holds none. */
export async function readCodebook(
  file: File,
): Promise<
  { readonly themes: CodebookTheme[]; readonly groups: CodebookGroup[] } | { readonly fault: CodebookFault }
> {
  if (file.size > MOST_BYTES) return { fault: { kind: 'too-large' } }
  try {
    if (/\.json$/i.test(file.name)) {
      const read = codebookSchema.safeParse(JSON.parse(await file.text()))
      return read.success
        ? { themes: read.data.themes, groups: read.data.groups ?? [] }
        : { fault: { kind: 'unreadable' } }
    }
    if (/\.xlsx$/i.test(file.name)) {
      const { readWorkbook } = await import('./read-workbook')
      return readCodebookRows(readWorkbook(new Uint8Array(await file.arrayBuffer())))
    }
    return readCodebookRows(
      readCsv(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())),
    )
  } catch {
    // What is no JSON, no ZIP, no XML or no UTF-8: whatever was wrong with it, it is no codebook.
    return { fault: { kind: 'unreadable' } }
  }
}
