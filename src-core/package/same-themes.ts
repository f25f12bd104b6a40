import type { Theme } from '../codebook/model'
import { foldText } from '../document/fold-text'

/**
 * Which packaged themes are themes that are here under another id: those known to be from before, and those with the same
 * name below a theme of the same name. Analysts who began apart have themes of the same name with different ids.
 */
export function findSameThemes(
  packaged: readonly Theme[],
  here: readonly Theme[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const live = new Map(here.filter(({ deleted }) => !deleted).map(theme => [theme.id, theme]))
  const theirs = new Map(packaged.map(theme => [theme.id, theme]))
  const byName = new Map([...live.values()].map(theme => [pathOf(theme, live), theme.id]))
  const same = new Map<string, string>()
  for (const theme of packaged) {
    if (live.has(theme.id)) continue
    const known = before.get(theme.id)
    const found = known !== undefined && live.has(known) ? known : byName.get(pathOf(theme, theirs))
    if (found !== undefined && !theme.deleted) same.set(theme.id, found)
  }
  return same
}

/** The folded names from the root down; a circle, which only a foreign file can hold, ends where it closes. */
function pathOf(theme: Theme, themes: ReadonlyMap<string, Theme>): string {
  const names: string[] = []
  const seen = new Set<string>()
  let at: Theme | undefined = theme
  while (at && !seen.has(at.id)) {
    names.unshift(foldText(at.name))
    seen.add(at.id)
    at = at.parent === null ? undefined : themes.get(at.parent)
  }
  return names.join('\n')
}
