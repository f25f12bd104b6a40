import { join } from 'node:path'
import { type CitationStyle, LARGEST_STYLE, readStyle } from '../../../src-core/export/citing/style'
import { builtInStyles } from '../../../src-core/export/citing/styles'
import { readPlainFile } from '../files/read-plain-file'
import { errnoOf, type System } from '../files/system'
import { namesIn } from '../files/write-durably'

/** How many files of the folder are read. */
const MOST_STYLES = 100

/** The citation styles of the machine's user, and the files that are none, each with the reason, in technical English. */
export interface OwnStyles {
  readonly styles: readonly CitationStyle[]
  readonly broken: readonly { readonly file: string; readonly reason: string }[]
}

/** The folder below the user data where a citation style is dropped in. */
function stylesFolder(userData: string): string {
  return join(userData, 'citation-styles')
}

/** Reads every `.json` of the folder, in the order of their names; what is no style is told and never thrown. */
export async function readStyles(system: System, userData: string): Promise<OwnStyles> {
  const folder = stylesFolder(userData)
  const styles: CitationStyle[] = []
  const broken: { file: string; reason: string }[] = []
  const taken = new Set(builtInStyles().map(({ id }) => id))
  let names: string[]
  try {
    names = (await namesIn(system, folder)).filter(name => /\.json$/i.test(name)).sort()
  } catch (error) {
    return { styles, broken: [{ file: 'citation-styles', reason: messageOf(error) }] }
  }
  for (const file of names.slice(0, MOST_STYLES)) {
    try {
      const style = await readStyleFile(system, join(folder, file))
      if (taken.has(style.id)) throw new Error(`another style has the id “${style.id}”`)
      taken.add(style.id)
      styles.push(style)
    } catch (error) {
      broken.push({ file, reason: messageOf(error) })
    }
  }
  for (const file of names.slice(MOST_STYLES))
    broken.push({ file, reason: `no more than ${MOST_STYLES} styles are read` })
  return { styles, broken }
}

/** Reads one style. Throws `Error` that says what is wrong with it, and the system's error. */
export async function readStyleFile(system: System, path: string): Promise<CitationStyle> {
  const bytes = await readPlainFile(system, path, LARGEST_STYLE)
  return readStyle(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

function messageOf(error: unknown): string {
  return errnoOf(error) ?? (error instanceof Error ? error.message : String(error))
}
