import type { Theme } from '../../../src-core/codebook/model'
import { movedPlaces } from '../../../src-core/codebook/move-theme'
import { nextColour } from '../../../src-core/codebook/next-colour'
import { nextKey } from '../../../src-core/codebook/next-key'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectSession } from '../session/project-session'
import { madeBefore } from './made-before'

type ThemeCalls = Pick<
  Handlers,
  | 'theme.list'
  | 'theme.counts'
  | 'theme.create'
  | 'theme.update'
  | 'theme.move'
  | 'theme.delete'
  | 'theme.merge'
>

/** The calls about themes. */
export function themeCalls(project: () => ProjectSession): ThemeCalls {
  return {
    'theme.list': async () => liveThemes(project()),
    'theme.counts': async () => {
      const counts = new Map<string, number>()
      for (const { themes } of project().visible.highlights()) {
        for (const id of themes) counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      return [...counts]
    },
    'theme.create': async request => {
      const session = project()
      const made = await madeBefore(session, session.records.themes, request.id)
      if (made) return made
      const themes = liveThemes(session)
      mustBeNew(themes, request.name)
      if (request.parent) existing(session, request.parent)
      const at = session.system.now().toISOString()
      const after: Theme = {
        id: request.id ?? `thm_${session.system.randomId()}`,
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
    'theme.update': async ({ id, sitting, before: known, ...content }) => {
      const session = project()
      const before = existing(session, id)
      const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
      // A second hand-in of what is kept, as after an answer that was lost on its way, changes nothing.
      if (isAsGiven(before, given)) return before
      if (known && !isAsGiven(before, known))
        throw new CallError('changed-elsewhere', 'The theme was changed elsewhere in the meantime.')
      if (content.name !== undefined)
        mustBeNew(
          liveThemes(session).filter(theme => theme.id !== id),
          content.name,
        )
      if (content.parent) mustNotCircle(session, id, content.parent)
      const at = session.system.now().toISOString()
      const after: Theme = nextRevision(before, { ...before, ...given }, at)
      await session.commit(
        { key: 'theme-change', count: 1, name: after.name },
        [{ kind: 'theme', before, after }],
        sitting === undefined ? {} : { sitting },
      )
      return after
    },
    'theme.move': async ({ id, before }) => {
      const session = project()
      const { name } = existing(session, id)
      const at = session.system.now().toISOString()
      const places = movedPlaces(liveThemes(session), id, before)
      const changes = [...places].map(([moved, place]): RecordChange => {
        const theme = existing(session, moved)
        return {
          kind: 'theme',
          before: theme,
          after: nextRevision(theme, { ...theme, place }, at),
        }
      })
      await session.commit({ key: 'theme-move', count: 1, name }, changes)
      return { moved: changes.length }
    },
    'theme.delete': async ({ id }) => {
      const session = project()
      const before = existing(session, id)
      const at = session.system.now().toISOString()
      const untagged = untag(session, id, at)
      const orphans = adopt(session, before, at)
      const after = nextRevision(before, { ...before, deleted: true }, at)
      const changes: RecordChange[] = [...untagged, ...orphans, { kind: 'theme', before, after }]
      await session.commit({ key: 'theme-delete', count: untagged.length, name: before.name }, changes)
      return { untagged: untagged.length }
    },
    'theme.merge': async ({ from, into }) => {
      const session = project()
      const [before, target] = [existing(session, from), existing(session, into)]
      if (from === into)
        throw new CallError('bad-input', 'A theme cannot be merged with itself.', {
          fields: [{ field: 'into', rule: 'circle' }],
        })
      const at = session.system.now().toISOString()
      const moved = replaceTheme(session, from, into, at)
      const changes: RecordChange[] = [
        ...moved,
        ...mergeInto(session, before, target, at),
        {
          kind: 'theme',
          before,
          after: nextRevision(before, { ...before, deleted: true }, at),
        },
      ]
      const name = `${before.name} → ${target.name}`
      await session.commit({ key: 'theme-merge', count: moved.length, name }, changes)
      return { moved: moved.length }
    },
  }
}

/** Whether a theme has this content already. */
function isAsGiven(theme: Theme, content: { readonly [F in keyof Theme]?: Theme[F] | undefined }): boolean {
  return Object.entries(content).every(
    ([name, value]) =>
      value === undefined || JSON.stringify(theme[name as keyof Theme]) === JSON.stringify(value),
  )
}

/** The themes that are not in the trash. */
export function liveThemes(session: ProjectSession): Theme[] {
  return [...session.records.themes.values()].filter(theme => !theme.deleted)
}

function untag(session: ProjectSession, id: string, at: string): RecordChange[] {
  return replaceTheme(session, id, null, at)
}

/** Puts another theme, or none, in the place of one on every annotation that one sees, and as one sees it. */
function replaceTheme(session: ProjectSession, id: string, by: string | null, at: string): RecordChange[] {
  return session.visible
    .live()
    .filter(({ themes }) => themes.includes(id))
    .map(seen => session.visible.toChange(seen.id) ?? seen)
    .map(before => ({
      kind: 'annotation',
      before,
      after: nextRevision(
        before,
        {
          ...before,
          themes: [...new Set(before.themes.flatMap(theme => (theme === id ? (by ?? []) : theme)))],
        },
        at,
      ),
    }))
}

/**
 * What merging changes in the codebook besides the deletion: the target learns the other's terms, and the themes below
 * the other go below the target; a target that was itself below the other takes the other's place.
 */
function mergeInto(session: ProjectSession, from: Theme, into: Theme, at: string): RecordChange[] {
  const change = (before: Theme, after: Partial<Theme>): RecordChange => ({
    kind: 'theme',
    before,
    after: nextRevision(before, { ...before, ...after }, at),
  })
  const isBelow = ancestors(session, into.id).includes(from.id)
  const terms = [...new Set([...into.terms, ...from.terms])].slice(0, 500)
  const children = liveThemes(session).filter(({ id, parent }) => parent === from.id && id !== into.id)
  return [
    change(into, { terms, ...(isBelow && { parent: from.parent }) }),
    ...children.map(child => change(child, { parent: into.id })),
  ]
}

/** The ids of the themes above one, the nearest first; a circle that two analysts made ends where it closes. */
function ancestors(session: ProjectSession, id: string): string[] {
  const found: string[] = []
  let at = session.records.themes.get(id)?.parent ?? null
  while (at !== null && at !== id && !found.includes(at)) {
    found.push(at)
    at = session.records.themes.get(at)?.parent ?? null
  }
  return found
}

/** The children of a theme that goes become its parent's. */
function adopt(session: ProjectSession, { id, parent }: Theme, at: string): RecordChange[] {
  return liveThemes(session)
    .filter(theme => theme.parent === id)
    .map(before => ({
      kind: 'theme',
      before,
      after: nextRevision(before, { ...before, parent }, at),
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
    throw new CallError('already-there', `There is a theme “${name}” already.`, {
      fields: [{ field: 'name', rule: 'taken' }],
    })
}

function mustNotCircle(session: ProjectSession, id: string, parent: string): void {
  existing(session, parent)
  if (parent === id || ancestors(session, parent).includes(id))
    throw new CallError('bad-input', 'A theme cannot be below itself.', {
      fields: [{ field: 'parent', rule: 'circle' }],
    })
}
