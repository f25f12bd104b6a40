import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import { type Note, sameNote } from '../../../src-core/annotation/note'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import type { ChangeLabel } from '../../../src-core/contract/state'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { fileOf } from '../../../src-core/records/record-files'
import { beginningOf, recordName } from '../history/record-name'
import { described, mustHold, newMark } from '../marking/new-mark'
import { madeBefore } from '../records/made-before'
import type { ProjectSession } from '../session/project-session'

type AnnotationCalls = Pick<
  Handlers,
  'annotation.list' | 'annotation.create' | 'annotation.update' | 'annotation.tag' | 'annotation.delete'
>

/** The calls about annotations. */
export function annotationCalls(project: () => ProjectSession): AnnotationCalls {
  return {
    'annotation.list': async ({ documentId }) => {
      project().document(documentId)
      return project().visible.highlights(documentId)
    },
    'annotation.create': async request => {
      const session = project()
      const made = await madeBefore(session, session.records.annotations, request.id)
      if (made) return made
      const same = samePassage(session, request)
      if (same) return markAgain(session, same, request)
      const after = newAnnotation(session, request)
      const label: ChangeLabel = {
        key: 'annotation-create',
        count: 1,
        name: recordName(session, 'annotation', after),
      }
      await session.commit(label, [{ kind: 'annotation', before: null, after }])
      return after
    },
    'annotation.update': async request => {
      const session = project()
      const before = existing(session, request.id)
      if (isKeptAlready(before, request)) return before
      mustBeBasedOn(before, request.noteBefore)
      const after = changed(session, before, request)
      const { sitting } = request
      await session.commit(
        updateLabel(session, before, request),
        [{ kind: 'annotation', before, after }],
        sitting === undefined ? {} : { sitting },
      )
      return after
    },
    'annotation.tag': async ({ ids, add, remove }) => {
      const session = project()
      const added = knownThemes(session, add)
      const changes = [...new Set(ids)].flatMap(id => retag(session, existing(session, id), added, remove))
      await session.commit(
        tagLabel(session, changes.length, added.length > 0 ? added : remove, added),
        changes,
      )
      return { changed: changes.length }
    },
    'annotation.delete': async ({ ids }) => {
      const session = project()
      const at = session.now()
      const changes: RecordChange[] = [...new Set(ids)].map(id => {
        const before = existing(session, id)
        const after = nextRevision(before, { ...before, deleted: true }, at)
        return { kind: 'annotation', before, after }
      })
      const first = changes[0]?.before
      const name = first ? recordName(session, 'annotation', first) : ''
      await session.commit({ key: 'annotation-delete', count: changes.length, name }, changes)
      return { deleted: changes.length }
    },
  }
}

function newAnnotation(session: ProjectSession, request: CallRequest<'annotation.create'>): Annotation {
  const document = session.document(request.documentId)
  mustHold(document, request)
  const { id, themes, note } = request
  return newMark(session, document.id, described(document, request), {
    id,
    themes: knownThemes(session, themes),
    note,
  })
}

/**
 * One's own annotation of exactly this passage, or null; null too where both have a note, since one would be lost. Looks
 * at the records of one's own file, all of which every change writes anyway.
 */
function samePassage(
  session: ProjectSession,
  { documentId, start, end, note }: CallRequest<'annotation.create'>,
): Annotation | null {
  const own = session.records.ownFiles.get(fileOf('annotation', documentId))
  for (const { id } of own?.records.values() ?? []) {
    const newest = session.records.annotations.get(id)
    if (newest?.start !== start || newest.end !== end || newest.author !== session.analyst.id) continue
    const one = session.visible.toChange(id)
    const isThere = one?.start === start && one.end === end && !one.deleted && one.replyTo === undefined
    if (isThere && (note === null || one.note === null)) return one
  }
  return null
}

/** Gives an annotation the themes, and the note if there is one, that marking its passage again asks for. */
async function markAgain(
  session: ProjectSession,
  before: Annotation,
  request: CallRequest<'annotation.create'>,
): Promise<Annotation> {
  const themes = knownThemes(session, request.themes)
  const isSame = themes.length === before.themes.length && themes.every(id => before.themes.includes(id))
  // What is answered must be durable: what is not yet is written again with all the rest.
  if (isSame && request.note === null && !session.records.unsaved) return before
  const changes = { id: before.id, themes, ...(request.note && { note: request.note }) }
  const after = changed(session, before, changes)
  await session.commit(updateLabel(session, before, changes), [{ kind: 'annotation', before, after }])
  return after
}

function changed(
  session: ProjectSession,
  before: Annotation,
  request: CallRequest<'annotation.update'>,
): Annotation {
  const content = {
    ...before,
    ...(request.themes && { themes: knownThemes(session, request.themes) }),
    ...(request.note !== undefined && { note: request.note }),
    ...(request.range && passage(session, before.documentId, request.range)),
  }
  return nextRevision(before, content, session.now())
}

function updateLabel(
  session: ProjectSession,
  before: Annotation,
  request: CallRequest<'annotation.update'>,
): ChangeLabel {
  if (request.range)
    return { key: 'annotation-move', count: 1, name: recordName(session, 'annotation', before) }
  if (request.note !== undefined)
    return { key: 'annotation-note', count: 1, name: recordName(session, 'annotation', before) }
  const added = request.themes?.filter(id => !before.themes.includes(id)) ?? []
  const removed = before.themes.filter(id => !request.themes?.includes(id))
  return tagLabel(session, 1, added.length > 0 ? added : removed, added)
}

function tagLabel(
  session: ProjectSession,
  count: number,
  named: readonly string[],
  added: readonly string[],
): ChangeLabel {
  const name = beginningOf(named.map(id => session.records.themes.get(id)?.name ?? '').join(', '))
  return { key: added.length > 0 ? 'annotation-tag' : 'annotation-untag', count, name }
}

/** The change of one annotation's themes, or none where it has them so already. */
function retag(
  session: ProjectSession,
  before: Annotation,
  add: readonly string[],
  remove: readonly string[],
): RecordChange[] {
  const kept = before.themes.filter(id => !remove.includes(id) || add.includes(id))
  const themes = [...new Set([...kept, ...add])]
  if (themes.length === before.themes.length && themes.every(id => before.themes.includes(id))) return []
  return [{ kind: 'annotation', before, after: nextRevision(before, { ...before, themes }, session.now()) }]
}

/** A note that is handed in again, as after an answer that was lost on its way, is kept already. */
function isKeptAlready(before: Annotation, request: CallRequest<'annotation.update'>): boolean {
  const { note, themes, range } = request
  return note !== undefined && !themes && !range && sameNote(before.note, note)
}

/** A note written from another one than is kept would silently overwrite it. Throws `changed-elsewhere`. */
function mustBeBasedOn(before: Annotation, noteBefore: Note | null | undefined): void {
  if (noteBefore === undefined || sameNote(before.note, noteBefore)) return
  throw new CallError('changed-elsewhere', 'The note was changed elsewhere in the meantime.')
}

function passage(
  session: ProjectSession,
  documentId: string,
  { start, end }: { start: number; end: number },
) {
  const document = session.document(documentId)
  mustHold(document, { start, end })
  return { start, end, ...describePassage(document, start, end) }
}

function knownThemes(session: ProjectSession, ids: readonly string[]): string[] {
  for (const id of ids) {
    const theme = session.records.themes.get(id)
    if (!theme || theme.deleted)
      throw new CallError('not-found', 'One of the themes does not exist any more.')
  }
  return [...new Set(ids)]
}

function existing(session: ProjectSession, id: string): Annotation {
  const annotation = session.visible.toChange(id)
  if (!annotation || annotation.deleted)
    throw new CallError('not-found', 'The annotation does not exist any more.')
  return annotation
}
