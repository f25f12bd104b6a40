import { create } from 'zustand'
import type { AppEvent } from '../../src-core/contract/events'
import type { NoteSubject, PlacedNote } from '../../src-core/notes/placed-note'
import { call } from '../state/actions'
import type { Follower } from '../state/followers'
import { newId } from '../state/outbox'
import { showPane } from '../state/panes'
import { byId, useApp, withRecords } from '../state/store'
import { placedDrafts } from './placed-drafts'

interface NotesState {
  /** Every note on the project, a theme, a paper or a turn, by id. */
  readonly notes: ReadonlyMap<string, PlacedNote>
  /** Notes that were begun and are not kept yet, since nothing is written in them. */
  readonly begun: readonly PlacedNote[]
}

/** What the window knows of notes that are on no passage. */
export const usePlacedNotes = create<NotesState>(() => ({ notes: new Map(), begun: [] }))

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

/** Shows a note as it is kept now. */
export function showNote(note: PlacedNote): void {
  usePlacedNotes.setState(({ notes }) => ({ notes: new Map(notes).set(note.id, note) }))
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
