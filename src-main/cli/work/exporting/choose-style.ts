import { resolve } from 'node:path'
import { CallError } from '../../../../src-core/contract/errors'
import type { CitationStyle } from '../../../../src-core/export/citing/style'
import { builtInStyles } from '../../../../src-core/export/citing/styles'
import { errnoOf, type System } from '../../../storage/files/system'
import { readStyleFile } from '../../../storage/settings/citation-styles'

/** A style of the program by its name, or another by its file. Throws `not-found` and `bad-input`, naming it as it was given. */
export async function chooseStyle(system: System, folder: string, named: string): Promise<CitationStyle> {
  const known = builtInStyles().find(({ id }) => id === named)
  if (known) return known
  if (!/\.json$/i.test(named)) {
    const names = builtInStyles()
      .map(({ id }) => id)
      .join(', ')
    throw new CallError(
      'not-found',
      `There is no citation style ${named}; there are ${names}, and your own .json files.`,
    )
  }
  try {
    const own = await readStyleFile(system, resolve(folder, named))
    if (builtInStyles().some(({ id }) => id === own.id))
      throw new Error(`the program has a style “${own.id}” itself`)
    return own
  } catch (error) {
    const why = errnoOf(error) ?? (error instanceof Error ? error.message : String(error))
    throw new CallError('bad-input', `${named} is no citation style: ${why}.`, { cause: error })
  }
}
