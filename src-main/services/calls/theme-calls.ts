import type { Theme } from '../../../src-core/codebook/model'
import { movedPlaces } from '../../../src-core/codebook/move-theme'
import { nextColour } from '../../../src-core/codebook/next-colour'
import { nextKey } from '../../../src-core/codebook/next-key'
import {
  adoptChildren,
  mergeTheme,
  replaceTheme,
  type ThemeEdit,
} from '../../../src-core/codebook/remove-theme'
import { isNameTaken, wouldCircle } from '../../../src-core/codebook/theme-tree'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import { regroup } from '../marking/group-calls'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import { existingTheme, liveThemes } from '../records/themes-there'
import { liveRegions, retagRegions } from '../regions/region-calls'
import type { ProjectSession } from '../session/project-session'

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
      const session = project()
      for (const { themes } of [...session.visible.highlights(), ...liveRegions(session)]) {
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
      if (request.parent) existingTheme(session, request.parent)
      const after: Theme = {
        ...newRecord(session, 'thm', { id: request.id }),
        parent: request.parent ?? null,
        name: request.name,
        description: request.description ?? '',
        colour: request.colour ?? nextColour(themes),
        key: request.key ?? nextKey(request.name, themes),
        terms: request.terms ?? [],
        ...(request.memo && { memo: request.memo }),
        ...(request.archived && { archived: true }),
      }
      await session.commit({ key: 'theme-create', count: 1, name: after.name }, [
        { kind: 'theme', before: null, after },
      ])
      return after
    },
    'theme.update': async ({ id, sitting, before: known, ...content }) => {
      const session = project()
      const before = existingTheme(session, id)
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
      const at = session.now()
      const after: Theme = nextRevision(before, { ...before, ...given }, at)
      await session.commit(
        { key: 'theme-change', count: 1, name: after.name },
        [{ kind: 'theme', before, after }],
        sitting === undefined ? {} : { sitting },
      )
      return after
    },
    'theme.move': async ({ id, before, parent }) => {
      const session = project()
      const { name, parent: above } = existingTheme(session, id)
      if (parent) mustNotCircle(session, id, parent)
      const isElsewhere = parent !== undefined && parent !== above
      const places = new Map(movedPlaces(liveThemes(session), id, before, parent))
      const moving = isElsewhere ? new Set([id, ...places.keys()]) : places.keys()
      const edits = [...moving].map(moved => {
        const theme = existingTheme(session, moved)
        const place = places.get(moved) ?? theme.place
        const after = { ...theme, ...(place !== undefined && { place }) }
        return { before: theme, after: isElsewhere && moved === id ? { ...after, parent } : after }
      })
      await session.commit({ key: 'theme-move', count: 1, name }, changesOf(session, edits))
      return { moved: edits.length }
    },
    'theme.delete': async ({ id }) => {
      const session = project()
      const theme = existingTheme(session, id)
      const untagged = retag(session, id, null)
      const edits = [...adoptChildren(session.records.themes, theme), removed(theme)]
      await session.commit({ key: 'theme-delete', count: untagged.length, name: theme.name }, [
        ...untagged,
        ...changesOf(session, edits),
      ])
      return { untagged: untagged.length }
    },
    'theme.merge': async ({ from, into }) => {
      const session = project()
      const [theme, target] = [existingTheme(session, from), existingTheme(session, into)]
      if (from === into)
        throw new CallError('bad-input', 'A theme cannot be merged with itself.', {
          fields: [{ field: 'into', rule: 'circle' }],
        })
      const moved = retag(session, from, into)
      const edits = [...mergeTheme(session.records.themes, theme, target), removed(theme)]
      const name = `${theme.name} → ${target.name}`
      await session.commit({ key: 'theme-merge', count: moved.length, name }, [
        ...moved,
        ...changesOf(session, edits),
        ...regroup(session, from, [into]),
      ])
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

/** Puts another theme, or none, in the place of one on every annotation and region that one sees, and as one sees it. */
function retag(session: ProjectSession, id: string, by: string | null): RecordChange[] {
  const at = session.now()
  const regions = retagRegions(
    session,
    themes => replaceTheme(themes, id, by),
    ({ themes }) => themes.includes(id),
  )
  const annotations = session.visible
    .live()
    .filter(({ themes }) => themes.includes(id))
    .map(seen => session.visible.toChange(seen.id) ?? seen)
    .map(before => {
      const themes = replaceTheme(before.themes, id, by)
      return changeOf('annotation', before, nextRevision(before, { ...before, themes }, at))
    })
  return [...annotations, ...regions]
}

function changesOf(session: ProjectSession, edits: readonly ThemeEdit[]): RecordChange[] {
  const at = session.now()
  return edits.map(({ before, after }) => changeOf('theme', before, nextRevision(before, after, at)))
}

/** The theme in the trash. */
function removed(before: Theme): ThemeEdit {
  return { before, after: { ...before, deleted: true } }
}

function mustBeNew(themes: readonly Theme[], name: string): void {
  if (!isNameTaken(themes, name)) return
  throw new CallError('already-there', `There is a theme “${name}” already.`, {
    fields: [{ field: 'name', rule: 'taken' }],
  })
}

function mustNotCircle(session: ProjectSession, id: string, parent: string): void {
  existingTheme(session, parent)
  if (wouldCircle(session.records.themes, id, parent))
    throw new CallError('bad-input', 'A theme cannot be below itself.', {
      fields: [{ field: 'parent', rule: 'circle' }],
    })
}
