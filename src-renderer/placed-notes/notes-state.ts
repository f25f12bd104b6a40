import type { AppEvent } from '../../src-core/contract/events'
import type { NoteSubject } from '../../src-core/notes/placed-note'
import { call } from '../state/actions'
import type { Follower } from '../state/followers'
import { newId } from '../state/outbox'
import { showPane } from '../state/panes'
import { byId, useApp, withRecords } from '../state/store'
import { usePlacedNotes } from './notes-store'
import { placedDrafts } from './placed-drafts'

/** Begins a note, which is kept once something is written in it. */
export function beginNote(about: NoteSubject): void {
  const { id: author } = useApp.getState().project.analyst
  const at = new Date().toISOString()
  const made = { id: newId('not'), author, revision: 1, created: at, modified: at, about, note: null }
  usePlacedNotes.setState(({ begun }) => ({ begun: [...begun, made] }))
  if (about.kind === 'paper' || about.kind === 'turn') showPane('annotations')
}

/** Ends the writing of a note: one in which nothing was written was never there. */
export async function endNote(id: string): Promise<void> {
  await placedDrafts.leave(id)
  usePlacedNotes.setState(({ begun }) => ({ begun: begun.filter(one => one.id !== id) }))
}

/** Moves a note to the trash, with what was being typed in it. */
export async function deleteNote(id: string): Promise<void> {
  await placedDrafts.handIn(id)
  const isKept = usePlacedNotes.getState().notes.has(id)
  if (isKept && !(await call('note.delete', { id }))) return
  placedDrafts.drop(id)
  usePlacedNotes.setState(({ begun }) => ({ begun: begun.filter(one => one.id !== id) }))
}

async function readNotes(): Promise<void> {
  const notes = await call('note.list', {})
  if (notes) usePlacedNotes.setState({ notes: byId(notes) })
  placedDrafts.compare()
}

function hear(event: AppEvent): void {
  if (event.type === 'layers-changed') void readNotes()
  if (event.type !== 'notes-changed') return
  usePlacedNotes.setState(({ notes }) => ({ notes: withRecords(notes, event.records) }))
  placedDrafts.compare()
}

/** Keeps the notes in step. */
export const notesFollower: Follower = { of: 'project', read: () => void readNotes(), hear }
