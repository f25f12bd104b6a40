import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { CallError } from '../../../../src-core/contract/errors'
import type { CitationStyle } from '../../../../src-core/export/citing/style'
import { builtInStyles } from '../../../../src-core/export/citing/styles'
import { exportChoiceSchema } from '../../../../src-core/export/formats/export-options'
import { readStyles } from '../../../storage/settings/citation-styles'
import { readPresets } from '../../../storage/settings/user-data'
import { defaultUserData } from '../../../web/user-data-folder'
import type { CliContext } from '../context'
import type { ExportArguments } from './export-arguments'

/** What a preset says, as options of the command line, and the style it names. */
interface Preset {
  readonly options: Partial<ExportArguments>
  readonly style: CitationStyle | undefined
}

/**
 * A preset of the window by its name, from the analyst's own settings. Throws `not-found`, naming those there are, and where it names a
 * citation style that is not there any more.
 */
export async function choosePreset(
  { system, folder }: Pick<CliContext, 'system' | 'folder'>,
  name: string,
  userData: string | undefined,
): Promise<Preset> {
  const own = userData ? resolve(folder, userData) : defaultUserData(process.platform, process.env, homedir())
  const presets = await readPresets(system, own)
  const choice = exportChoiceSchema.safeParse(presets.find(one => one.name === name)?.choice).data
  if (!choice) {
    const there =
      presets.length === 0 ? 'There are none.' : `There are: ${presets.map(one => one.name).join(', ')}.`
    throw new CallError(
      'not-found',
      `There is no preset called “${name}” in ${join(own, 'exporting.json')}. ${there}`,
    )
  }
  const {
    format,
    groupBy,
    marks,
    citationStyle,
    place,
    question,
    notes,
    replies,
    rows,
    byteOrderMark,
    separator,
    rawCells,
  } = choice
  const { styles } = await readStyles(system, own)
  const style = [...builtInStyles(), ...styles].find(({ id }) => id === citationStyle)
  if (citationStyle !== undefined && !style)
    throw new CallError(
      'not-found',
      `The preset “${name}” cites by a style that is not there: ${citationStyle}.`,
    )
  return {
    style,
    options: present({
      format,
      group: groupBy === 'document-order' ? 'document' : groupBy,
      marks: marks === 'bracketed' ? 'brackets' : 'none',
      place,
      question,
      notes,
      replies,
      rows,
      bom: byteOrderMark,
      separator,
      raw: rawCells,
    }),
  }
}

function present(
  options: { [K in keyof ExportArguments]?: ExportArguments[K] | undefined },
): Partial<ExportArguments> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
