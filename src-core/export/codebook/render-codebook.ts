import { codebookOf } from '../../codebook/codebook-file'
import { codebookRows } from '../../codebook/codebook-table'
import type { Theme } from '../../codebook/model'
import type { GroupOfThemes } from '../../codebook/theme-group'
import { fileName } from '../file-name'
import { writeCsv } from '../sheets/csv'
import type { Sheet } from '../sheets/sheet'
import { writeXlsx } from '../sheets/xlsx'
import { type ExportLanguage, exportWords } from '../words'
import type { CodebookFormat } from './codebook-formats'

/** A codebook as a file. */
export interface CodebookFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** The themes of a project and their groups as a file that can be read again; the same ones give the same file. */
export function renderCodebook(
  project: string,
  { themes, groups = [] }: { readonly themes: readonly Theme[]; readonly groups?: readonly GroupOfThemes[] },
  format: CodebookFormat,
  language: ExportLanguage,
): CodebookFile {
  const codebook = codebookOf(project, language, themes, groups)
  const title = `${project} – ${exportWords(language).themes}`
  return {
    name: `${fileName(title)}.${format}`,
    mediaType: mediaTypeOf(format),
    content: contentOf(),
  }

  function contentOf(): string | Uint8Array {
    if (format === 'json') return `${JSON.stringify(codebook, null, 2)}\n`
    const [titles = [], ...rows] = codebookRows(codebook, language)
    const columns = titles.map((one, index) => ({ title: one, width: WIDTHS[index] ?? 20 }))
    const sheet: Sheet = { name: exportWords(language).themes, columns, rows }
    return format === 'csv'
      ? writeCsv(sheet, { byteOrderMark: true, rawCells: false })
      : writeXlsx([sheet], { rawCells: false }).bytes
  }
}

/** How wide each column is shown, in characters. */
const WIDTHS = [30, 24, 8, 8, 50, 50, 40, 14, 30, 60]

function mediaTypeOf(format: CodebookFormat): string {
  switch (format) {
    case 'json':
      return 'application/json'
    case 'csv':
      return 'text/csv'
    case 'xlsx':
      return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  }
}
