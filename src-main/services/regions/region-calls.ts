import { sameNote } from '../../../src-core/annotation/note'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { ChangeLabel } from '../../../src-core/contract/state'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { Region } from '../../../src-core/regions/region'
import { recordName } from '../history/record-name'
import { madeBefore } from '../records/made-before'
import { newRecord } from '../records/new-record'
import { knownThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'

type RegionCalls = Pick<
  Handlers,
  | 'region.list'
  | 'region.create'
  | 'region.reply'
  | 'region.move'
  | 'region.write'
  | 'region.tag'
  | 'region.delete'
>

/** The calls about regions of original pages. */
export function regionCalls(project: () => ProjectSession): RegionCalls {
  return {
    'region.list': async ({ documentId }) => liveRegions(project(), documentId),
    'region.create': async ({ themes, ...content }) => {
      const session = project()
      const made = await madeBefore(session, session.records.all('region'), content.id)
      if (made) return made
      const { source } = session.document(content.documentId)
      const after: Region = {
        ...content,
        ...newRecord(session, 'reg', { id: content.id }),
        sha256: source.sha256,
        themes: knownThemes(session, themes),
      }
      await session.commit(labelOf(session, 'region-create', [after]), [
        { kind: 'region', before: null, after },
      ])
      return after
    },
    'region.reply': async ({ id, to, note }) => {
      const session = project()
      const made = await madeBefore(session, session.records.all('region'), id)
      if (made) return made
      const answered = existing(session, to)
      const { documentId, sha256, page, box } = answered
      const after: Region = {
        ...newRecord(session, 'reg', { id }),
        ...{ documentId, sha256, page, box },
        words: '',
        themes: [],
        note,
        // A reply to a reply belongs to the thread of the region both are about.
        replyTo: answered.replyTo ?? answered.id,
      }
      const { analysts } = session.state()
      const name = analysts.find(one => one.id === answered.author)?.name ?? answered.author
      await session.commit({ key: 'reply', count: 1, name }, [{ kind: 'region', before: null, after }])
      return after
    },
    'region.move': async ({ id, box, words }) => {
      const session = project()
      const before = existing(session, id)
      if (before.box.every((part, index) => part === box[index]) && before.words === words) return before
      const after = nextRevision(before, { ...before, box, words }, session.now())
      await session.commit(labelOf(session, 'region-move', [after]), [{ kind: 'region', before, after }])
      return after
    },
    'region.write': async ({ id, note, noteBefore, sitting }) => {
      const session = project()
      const before = existing(session, id)
      if (sameNote(before.note, note)) return before
      if (noteBefore !== undefined && !sameNote(before.note, noteBefore))
        throw new CallError('changed-elsewhere', 'The note was changed elsewhere in the meantime.')
      const after = nextRevision(before, { ...before, note }, session.now())
      const how = sitting === undefined ? {} : { sitting }
      await session.commit(labelOf(session, 'region-note', [after]), [{ kind: 'region', before, after }], how)
      return after
    },
    'region.tag': async ({ ids, add, remove }) => {
      const session = project()
      const added = knownThemes(session, add)
      const at = session.now()
      const changes = existingOf(session, ids).flatMap((before): RecordChange[] => {
        const kept = before.themes.filter(theme => !remove.includes(theme))
        const themes = [...new Set([...kept, ...added])].slice(0, 100)
        if (themes.join() === before.themes.join()) return []
        return [{ kind: 'region', before, after: nextRevision(before, { ...before, themes }, at) }]
      })
      await commitAll(session, 'region-tag', changes)
      return { changed: changes.length }
    },
    'region.delete': async ({ ids }) => {
      const session = project()
      const at = session.now()
      const changes = existingOf(session, ids).map(
        (before): RecordChange => ({
          kind: 'region',
          before,
          after: nextRevision(before, { ...before, deleted: true }, at),
        }),
      )
      await commitAll(session, 'region-delete', changes)
      return { deleted: changes.length }
    },
  }
}

/** The regions that one sees and that are not in the trash, and the replies to them: all, or those of one paper. */
export function liveRegions(session: ProjectSession, documentId?: string): Region[] {
  return session.visible.allOf('region', documentId).filter(({ deleted }) => !deleted)
}

/**
 * The changes that put another theme, or none, in the place of one on every region that one sees and a test lets through.
 */
export function retagRegions(
  session: ProjectSession,
  retagged: (themes: readonly string[]) => string[],
  test: (region: Region) => boolean,
): RecordChange[] {
  const at = session.now()
  return liveRegions(session)
    .filter(test)
    .map(seen => session.visible.groundOf('region', seen.id) ?? seen)
    .map(before => {
      const after = nextRevision(before, { ...before, themes: retagged(before.themes) }, at)
      return { kind: 'region', before, after }
    })
}

async function commitAll(
  session: ProjectSession,
  key: 'region-tag' | 'region-delete',
  changes: readonly RecordChange[],
): Promise<void> {
  if (changes.length === 0) return
  const regions = changes.map(({ after }) => after as Region)
  await session.commit(labelOf(session, key, regions), changes)
}

function existing(session: ProjectSession, id: string): Region {
  const region = session.visible.groundOf('region', id)
  if (!region || region.deleted) throw new CallError('not-found', 'The region does not exist any more.')
  return region
}

/** Those that are there still, each once. */
function existingOf(session: ProjectSession, ids: readonly string[]): Region[] {
  return [...new Set(ids)].flatMap(id => {
    const region = session.visible.groundOf('region', id)
    return region && !region.deleted ? [region] : []
  })
}

function labelOf(
  session: ProjectSession,
  key: Extract<ChangeLabel['key'], `region-${string}`>,
  regions: readonly Region[],
): ChangeLabel {
  const [first] = regions
  const name = first && regions.length === 1 ? recordName(session, 'region', first) : ''
  return { key, count: regions.length, name }
}
