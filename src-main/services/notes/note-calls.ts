import { type Note, sameNote } from '../../../src-core/annotation/note'
import { noteText } from '../../../src-core/annotation/note-text'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { ChangeLabel } from '../../../src-core/contract/state'
import { nextRevision } from '../../../src-core/document/record'
import type { NoteSubject, PlacedNote } from '../../../src-core/notes/placed-note'
import { beginningOf } from '../history/record-name'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

type NoteCalls = Pick<Handlers, 'note.list' | 'note.write' | 'note.delete'>

/** The calls about notes on the project, on themes, papers and turns. */
export function noteCalls(project: () => ProjectSession): NoteCalls {
  return {
    'note.list': async () =>
      project()
        .visible.allOf('note')
        .filter(({ deleted }) => !deleted),
    'note.write': async ({ id, about, note, noteBefore, sitting }) => {
      const session = project()
      const known = session.visible.groundOf('note', id)
      const before = known ?? null
      if (!before && session.records.get('note', id))
        throw new CallError('already-there', 'This id is in use.')
      if (before?.deleted) throw new CallError('not-found', 'The note does not exist any more.')
      if (before && sameNote(before.note, note)) return before
      if (noteBefore !== undefined && !sameNote(before?.note ?? null, noteBefore))
        throw new CallError('changed-elsewhere', 'The note was changed elsewhere in the meantime.')
      const after = before
        ? nextRevision(before, { ...before, note }, session.now())
        : madeNow(session, id, about, note)
      const label = labelOf(before ? 'note-change' : 'note-create', after)
      const how = sitting === undefined ? {} : { sitting }
      await session.commit(label, [{ kind: 'note', before, after }], how)
      return after
    },
    'note.delete': async ({ id }) => {
      const session = project()
      const before = session.visible.groundOf('note', id)
      if (!before || before.deleted) throw new CallError('not-found', 'The note does not exist any more.')
      const after = nextRevision(before, { ...before, deleted: true }, session.now())
      await session.commit(labelOf('note-delete', before), [{ kind: 'note', before, after }])
      return {}
    },
  }
}

/** A new note. Throws `not-found` where it would be on nothing. */
function madeNow(session: ProjectSession, id: string, about: NoteSubject, note: Note | null): PlacedNote {
  mustBeThere(session, about)
  return { ...newRecord(session, 'not', { id }), about, note }
}

function mustBeThere(session: ProjectSession, about: NoteSubject): void {
  if (about.kind === 'project') return
  if (about.kind === 'theme') {
    const theme = session.records.themes.get(about.theme)
    if (!theme || theme.deleted) throw new CallError('not-found', 'There is no such theme.')
    return
  }
  const { turns } = session.document(about.documentId)
  if (about.kind === 'turn' && !turns.some(({ id }) => id === about.turn))
    throw new CallError('not-found', 'There is no such turn.')
}

function labelOf(key: 'note-create' | 'note-change' | 'note-delete', { note }: PlacedNote): ChangeLabel {
  return { key, count: 1, name: beginningOf(noteText(note)) }
}
