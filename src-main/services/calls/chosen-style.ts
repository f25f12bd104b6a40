import type { CitationStyle } from '../../../src-core/export/citing/style'
import { builtInStyle, builtInStyles, USUAL_STYLE } from '../../../src-core/export/citing/styles'
import { exportChoiceSchema } from '../../../src-core/export/formats/export-options'
import { readStyles } from '../../storage/settings/citation-styles'
import type { UserData } from '../../storage/settings/user-data'

/** Tells in which style an open project is cited. */
export type StyleNow = () => Promise<CitationStyle>

/** For who has no settings to ask. */
export const usualStyle: StyleNow = async () => builtInStyle(USUAL_STYLE)

/** The style that was chosen last for the exports of a project; the usual one where none was, or it is not there any more. */
export async function chosenStyle(
  { exporting, folder, system }: Pick<UserData, 'exporting' | 'folder' | 'system'>,
  project: string,
): Promise<CitationStyle> {
  const kept = exporting.value.projects.find(one => one.project === project)
  const { citationStyle = USUAL_STYLE } = exportChoiceSchema.safeParse(kept?.choice).data ?? {}
  const known = builtInStyles().find(({ id }) => id === citationStyle)
  if (known) return known
  const { styles } = await readStyles(system, folder)
  return styles.find(({ id }) => id === citationStyle) ?? builtInStyle(USUAL_STYLE)
}
