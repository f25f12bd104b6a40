/**
 * The name of the file that a sync tool's conflict copy is a copy of, or null for any other name. `stem` and `extension`
 * describe the names the project itself uses, such as `themes` and `.json`: a copy is one of those with something put
 * between the two, as in `themes (conflicted copy 2026-01-05 101112).json` (Nextcloud, Dropbox),
 * `themes.sync-conflict-20260105-101112-ABCDEFG.json` (Syncthing), `themes-WERKPLEK07.json` (OneDrive),
 * `themes_WERKPLEK07_Jan-05-1011-2026_CaseConflict.json` (Synology) and `themes (1).json` (Windows, Google Drive).
 */
export function originalOf(name: string, stem: RegExp, extension: string): string | null {
  if (!name.endsWith(extension)) return null
  const match = stem.exec(name)
  if (match?.index !== 0) return null
  const between = name.slice(match[0].length, name.length - extension.length)
  return /^[ ._[(-].{1,160}$/u.test(between) ? `${match[0]}${extension}` : null
}
