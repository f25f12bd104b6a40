import { type GroupOfThemes, orderGroups, regrouped } from '../../../src-core/codebook/theme-group'
import { isNameTaken } from '../../../src-core/codebook/theme-tree'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import { knownThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'

type GroupCalls = Pick<
  Handlers,
  'group.list' | 'group.create' | 'group.rename' | 'group.fill' | 'group.delete'
>

/** The calls about groups of themes. */
export function groupCalls(project: () => ProjectSession): GroupCalls {
  return {
    'group.list': async () => liveGroups(project()),
    'group.create': async ({ id, name, themes }) => {
      const session = project()
      const made = await madeBefore(session, session.records.all('group'), id)
      if (made) return made
      mustBeNew(liveGroups(session), name)
      const after = newGroup(session, id, name, knownThemes(session, themes))
      await session.commit({ key: 'group-create', count: 1, name }, [{ kind: 'group', before: null, after }])
      return after
    },
    'group.rename': async ({ id, name }) => {
      const session = project()
      const before = existing(session, id)
      if (before.name === name) return before
      mustBeNew(
        liveGroups(session).filter(group => group.id !== id),
        name,
      )
      const after = nextRevision(before, { ...before, name }, session.now())
      await session.commit({ key: 'group-rename', count: 1, name }, [{ kind: 'group', before, after }])
      return after
    },
    'group.fill': async ({ ids, add, remove }) => {
      const session = project()
      const added = knownThemes(session, add)
      const gone = new Set(remove)
      const groups = [...new Set(ids)].map(id => existing(session, id))
      const changes = groups.flatMap(before => {
        const themes = [...new Set([...before.themes.filter(theme => !gone.has(theme)), ...added])]
        return changed(session, before, themes)
      })
      const name = groups.find(({ id }) => id === changes[0]?.after.id)?.name ?? ''
      if (changes.length > 0)
        await session.commit({ key: 'group-fill', count: changes.length, name }, changes)
      return { changed: changes.length }
    },
    'group.delete': async ({ id }) => {
      const session = project()
      const before = existing(session, id)
      const after = nextRevision(before, { ...before, deleted: true }, session.now())
      await session.commit({ key: 'group-delete', count: 1, name: before.name }, [
        { kind: 'group', before, after },
      ])
      return {}
    },
  }
}

/** The groups that are not in the trash, by name. */
export function liveGroups(session: ProjectSession): GroupOfThemes[] {
  return orderGroups([...session.records.all('group').values()].filter(({ deleted }) => !deleted))
}

/** The changes that put other themes in the place of one in every group that holds it. */
export function regroup(session: ProjectSession, theme: string, by: readonly string[]): RecordChange[] {
  return liveGroups(session).flatMap(group => changed(session, group, regrouped(group.themes, theme, by)))
}

/** The changes that put themes into groups by the groups’ names, whatever their case; those that are not there are made. */
export function addToGroups(
  session: ProjectSession,
  groups: readonly { readonly name: string; readonly themes: readonly string[] }[],
): RecordChange[] {
  const live = liveGroups(session)
  const themesOf = new Map<string, { group: GroupOfThemes | null; name: string; themes: Set<string> }>()
  for (const { name, themes } of groups) {
    const group = live.find(one => isNameTaken([one], name)) ?? null
    const key = group?.id ?? [...themesOf].find(([, one]) => isNameTaken([one], name))?.[0] ?? name
    const known = themesOf.get(key) ?? { group, name, themes: new Set(group?.themes) }
    for (const theme of themes) known.themes.add(theme)
    themesOf.set(key, known)
  }
  return [...themesOf.values()].flatMap(({ group, name, themes }): RecordChange[] => {
    if (group) return changed(session, group, [...themes])
    const after = newGroup(session, undefined, name, [...themes])
    return [{ kind: 'group', before: null, after }]
  })
}

function newGroup(
  session: ProjectSession,
  id: string | undefined,
  name: string,
  themes: readonly string[],
): GroupOfThemes {
  return { ...newRecord(session, 'grp', { id }), name, themes: [...themes] }
}

function changed(session: ProjectSession, before: GroupOfThemes, themes: readonly string[]): RecordChange[] {
  if (themes.join() === before.themes.join()) return []
  const after = nextRevision(before, { ...before, themes: [...themes] }, session.now())
  return [{ kind: 'group', before, after }]
}

function existing(session: ProjectSession, id: string): GroupOfThemes {
  const group = session.records.get('group', id)
  if (!group || group.deleted) throw new CallError('not-found', 'The group does not exist any more.')
  return group
}

function mustBeNew(groups: readonly GroupOfThemes[], name: string): void {
  if (!isNameTaken(groups, name)) return
  throw new CallError('already-there', `There is a group “${name}” already.`, {
    fields: [{ field: 'name', rule: 'taken' }],
  })
}
