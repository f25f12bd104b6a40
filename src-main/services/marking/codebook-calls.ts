import { join } from 'node:path'
import { wordsTest } from '../../../src-core/annotation/words-test'
import { codebookSchema, foldName, themesToAdd } from '../../../src-core/codebook/codebook-file'
import type { Theme } from '../../../src-core/codebook/model'
import { nextColour } from '../../../src-core/codebook/next-colour'
import { nextKey } from '../../../src-core/codebook/next-key'
import { replaceTheme } from '../../../src-core/codebook/remove-theme'
import { exampleOf } from '../../../src-core/codebook/theme-example'
import { isNameTaken } from '../../../src-core/codebook/theme-tree'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import { renderCodebook } from '../../../src-core/export/codebook/render-codebook'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import type { System } from '../../storage/files/system'
import { newRecord } from '../records/new-record'
import { liveThemes } from '../records/themes-there'
import { retagRegions } from '../regions/region-calls'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { addToGroups, liveGroups, regroup } from './group-calls'

type CodebookCalls = Pick<Handlers, 'codebook.starters' | 'codebook.save' | 'codebook.add' | 'theme.split'>

/** The codebooks that come with the app, in the order in which they are offered. */
const STARTERS = ['beleidsterreinen-nl', 'beleidscyclus-nl', 'starter-nl', 'policy-areas-en']

/** The calls about the codebook as a whole. */
export function codebookCalls(
  project: () => ProjectSession,
  system: Pick<System, 'fs'>,
  resources: string,
  shell: Shell,
): CodebookCalls {
  return {
    'codebook.starters': () =>
      Promise.all(
        STARTERS.map(async name => {
          const file = await system.fs.readFile(join(resources, 'codebooks', `${name}.json`))
          return codebookSchema.parse(JSON.parse(file.toString('utf8')))
        }),
      ),
    'codebook.save': async ({ format, language }) => {
      const session = project()
      const saved = await saveAs(shell, session.system, () =>
        renderCodebook(
          session.file.name,
          { themes: liveThemes(session), groups: liveGroups(session) },
          format,
          language,
        ),
      )
      return saved && { name: saved.name }
    },
    'codebook.add': async ({ themes, groups = [] }) => {
      const session = project()
      const live = liveThemes(session)
      const byName = new Map(live.map(theme => [foldName(theme.name), theme.id]))
      const at = session.now()
      const keys = [...live]
      const made = themesToAdd(themes, live).map(
        ({ theme: { below: _, examples, ...content }, below }, nth) => {
          const isTaken = content.key === '' || keys.some(({ key }) => key === content.key)
          const theme: Theme = {
            ...newRecord(session, 'thm', { at: momentsAfter(at, nth) }),
            ...content,
            key: isTaken ? nextKey(content.name, keys) : content.key,
            ...(examples && {
              examples: examples.map(({ words, source }) => exampleOf(null, words, source)),
            }),
            parent: below === null ? null : (byName.get(foldName(below)) ?? null),
          }
          byName.set(foldName(theme.name), theme.id)
          keys.push(theme)
          return theme
        },
      )
      const grouped = addToGroups(
        session,
        groups.map(group => ({
          name: group.name,
          // A theme that is neither here nor in the file is left out.
          themes: group.themes.flatMap(name => byName.get(foldName(name)) ?? []),
        })),
      )
      const changes = [...made.map(after => changeOf('theme', null, after)), ...grouped]
      const label =
        made.length > 0
          ? ({ key: 'theme-add', count: made.length, name: made[0]?.name ?? '' } as const)
          : ({ key: 'group-add', count: grouped.length, name: nameOf(grouped[0]) } as const)
      if (changes.length > 0) await session.commit(label, changes)
      return { added: made.length, known: themes.length - made.length, groups: grouped.length }
    },
    'theme.split': async ({ id, name, words }) => {
      const session = project()
      const live = liveThemes(session)
      const split = live.find(theme => theme.id === id)
      if (!split) throw new CallError('not-found', 'The theme does not exist any more.')
      if (isNameTaken(live, name))
        throw new CallError('already-there', `There is a theme “${name}” already.`, {
          fields: [{ field: 'name', rule: 'taken' }],
        })
      const hasWords = wordsTest(words)
      const moved = session.visible
        .highlights()
        .filter(({ themes, quote, note }) => themes.includes(id) && hasWords(quote.exact, note))
      const at = session.now()
      const made: Theme = {
        ...newRecord(session, 'thm', { at }),
        parent: split.parent,
        name,
        description: '',
        colour: nextColour(live),
        key: nextKey(name, live),
        terms: [],
      }
      const regions = retagRegions(
        session,
        themes => replaceTheme(themes, id, made.id),
        region => region.themes.includes(id) && hasWords(region.words, region.note),
      )
      const count = moved.length + regions.length
      if (count === 0) return { id: null, moved: 0 }
      await session.commit({ key: 'theme-split', count, name: `${split.name} → ${name}` }, [
        changeOf('theme', null, made),
        ...moved.map(seen => {
          const before = session.visible.toChange(seen.id) ?? seen
          const themes = replaceTheme(before.themes, id, made.id)
          return changeOf('annotation', before, nextRevision(before, { ...before, themes }, at))
        }),
        ...regions,
        // It is in the groups that the other one is in.
        ...regroup(session, id, [id, made.id]),
      ])
      return { id: made.id, moved: count }
    },
  }
}

/** What a group that was changed is called. */
function nameOf(change: RecordChange | undefined): string {
  return change?.kind === 'group' ? change.after.name : ''
}

/** A moment (ISO 8601) and so many ms: themes stand in the order in which they were made. */
function momentsAfter(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}
