import type { Theme } from '../../../src-core/codebook/model'
import { CallError } from '../../../src-core/contract/errors'
import type { ProjectSession } from '../session/project-session'

/** The themes that are not in the trash. */
export function liveThemes(session: ProjectSession): Theme[] {
  return [...session.records.themes.values()].filter(({ deleted }) => !deleted)
}

/** A theme by its id. Throws `not-found` where it is in the trash or never was. */
export function existingTheme(session: ProjectSession, id: string): Theme {
  const theme = session.records.themes.get(id)
  if (!theme || theme.deleted) throw new CallError('not-found', 'The theme does not exist any more.')
  return theme
}

/** Ids of themes, each once. Throws `not-found` where one of the themes is not there. */
export function knownThemes(session: ProjectSession, ids: readonly string[]): string[] {
  for (const id of ids) existingTheme(session, id)
  return [...new Set(ids)]
}
