import type { Theme } from './model'

/** The themes by their id, tombstones included. */
export type ThemesById = ReadonlyMap<string, Theme>

/** The ids of the themes above one, the nearest first; a circle that two analysts made ends where it closes. */
export function ancestorsOf(themes: ThemesById, id: string): string[] {
  const found = new Set<string>()
  for (
    let at = themes.get(id)?.parent ?? null;
    at !== null && at !== id && !found.has(at);
    at = themes.get(at)?.parent ?? null
  )
    found.add(at)
  return [...found]
}

/** Whether a theme put below another one would stand below itself. */
export function wouldCircle(themes: ThemesById, id: string, parent: string): boolean {
  return parent === id || ancestorsOf(themes, parent).includes(id)
}

/** The live themes directly below one. */
export function childrenOf(themes: ThemesById, id: string): Theme[] {
  return [...themes.values()].filter(({ parent, deleted }) => parent === id && !deleted)
}

/** Whether a theme of this name is there: names differ by more than case. */
export function isNameTaken(themes: readonly Pick<Theme, 'name'>[], name: string): boolean {
  return themes.some(theme => theme.name.localeCompare(name, 'nl', { sensitivity: 'accent' }) === 0)
}
