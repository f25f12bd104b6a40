import { type Codebook, codebookOf } from '../../codebook/codebook-file'
import { codebookRows } from '../../codebook/codebook-table'
import type { Theme } from '../../codebook/model'
import type { GroupOfThemes } from '../../codebook/theme-group'
import { fileName } from '../file-name'
import type { Sheet } from '../sheets/sheet'
import { sheetFile } from '../sheets/sheet-file'
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
    ...(format === 'json'
      ? { mediaType: 'application/json', content: `${JSON.stringify(codebook, null, 2)}\n` }
      : sheetFile(sheetOf(codebook, language), [], format)),
  }
}

function sheetOf(codebook: Codebook, language: ExportLanguage): Sheet {
  const [titles = [], ...rows] = codebookRows(codebook, language)
  const columns = titles.map((title, index) => ({ title, width: WIDTHS[index] ?? 20 }))
  return { name: exportWords(language).themes, columns, rows }
}

/** How wide each column is shown, in characters. */
const WIDTHS = [30, 24, 8, 8, 50, 50, 40, 14, 30, 60]
