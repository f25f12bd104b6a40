import type { Theme } from '../../src-core/codebook/model'
import { nextColour } from '../../src-core/codebook/next-colour'
import { nextKey } from '../../src-core/codebook/next-key'
import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { RecordChange } from '../storage/operation-log'
import type { ProjectSession } from './project-session'

type ThemeCalls = Pick<Handlers, 'theme.list' | 'theme.create' | 'theme.update' | 'theme.delete'>

/** The calls about themes. */
export function themeCalls(project: () => ProjectSession): ThemeCalls {
  return {
    'theme.list': async () => liveThemes(project()),
    'theme.create': async request => {
      const session = project()
      const themes = liveThemes(session)
      mustBeNew(themes, request.name)
      if (request.parent) existing(session, request.parent)
      const at = session.system.now().toISOString()
      const after: Theme = {
        id: `thm_${session.system.randomId()}`,
        author: session.analyst.id,
        revision: 1,
        created: at,
        modified: at,
        parent: request.parent ?? null,
        name: request.name,
        description: request.description ?? '',
        colour: request.colour ?? nextColour(themes),
        key: request.key ?? nextKey(request.name, themes),
        terms: request.terms ?? [],
      }
      await session.commit({ key: 'theme-create', count: 1, name: after.name }, [
        { kind: 'theme', before: null, after },
      ])
      return after
    },
    'theme.update': async ({ id, ...content }) => {
      const session = project()
      const before = existing(session, id)
      if (content.name !== undefined)
        mustBeNew(
          liveThemes(session).filter(theme => theme.id !== id),
          content.name,
        )
      if (content.parent) mustNotCircle(session, id, content.parent)
      const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
      const at = session.system.now().toISOString()
      const after: Theme = { ...before, ...given, revision: before.revision + 1, modified: at }
      await session.commit({ key: 'theme-change', count: 1, name: after.name }, [
        { kind: 'theme', before, after },
      ])
      return after
    },
    'theme.delete': async ({ id }) => {
      const session = project()
      const before = existing(session, id)
      const at = session.system.now().toISOString()
      const untagged = untag(session, id, at)
      const orphans = adopt(session, before, at)
      const after = { ...before, deleted: true, revision: before.revision + 1, modified: at }
      const changes: RecordChange[] = [...untagged, ...orphans, { kind: 'theme', before, after }]
      await session.commit({ key: 'theme-delete', count: untagged.length, name: before.name }, changes)
      return { untagged: untagged.length }
    },
  }
}

/** The themes that are not in the trash. */
export function liveThemes(session: ProjectSession): Theme[] {
  return [...session.records.themes.values()].filter(theme => !theme.deleted)
}

function untag(session: ProjectSession, id: string, at: string): RecordChange[] {
  return [...session.records.annotations.values()]
    .filter(annotation => !annotation.deleted && annotation.themes.includes(id))
    .map(before => ({
      kind: 'annotation',
      before,
      after: {
        ...before,
        themes: before.themes.filter(theme => theme !== id),
        revision: before.revision + 1,
        modified: at,
      },
    }))
}

/** The children of a theme that goes become its parent's. */
function adopt(session: ProjectSession, { id, parent }: Theme, at: string): RecordChange[] {
  return liveThemes(session)
    .filter(theme => theme.parent === id)
    .map(before => ({
      kind: 'theme',
      before,
      after: { ...before, parent, revision: before.revision + 1, modified: at },
    }))
}

function existing(session: ProjectSession, id: string): Theme {
  const theme = session.records.themes.get(id)
  if (!theme || theme.deleted) throw new CallError('not-found', 'The theme does not exist any more.')
  return theme
}

function mustBeNew(themes: readonly Theme[], name: string): void {
  const same = (other: string) => other.localeCompare(name, 'nl', { sensitivity: 'accent' }) === 0
  if (themes.some(theme => same(theme.name)))
    throw new CallError('already-there', `There is a theme “${name}” already.`)
}

function mustNotCircle(session: ProjectSession, id: string, parent: string): void {
  for (let at: string | null = parent; at !== null; at = existing(session, at).parent) {
    if (at === id) throw new CallError('bad-input', 'A theme cannot be below itself.')
  }
}
