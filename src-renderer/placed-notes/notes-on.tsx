import { NotebookPen, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteSubject, PlacedNote } from '../../src-core/notes/placed-note'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { Later, laterPart } from '../ui/later/later'
import { beginNote, deleteNote, endNote } from './notes-state'
import { usePlacedNotes } from './notes-store'
import style from './placed-notes.module.css'

const placedField = laterPart(async () => (await import('./placed-field')).PlacedField)

interface NotesOnProps {
  /** What a new note is on. */
  readonly about: NoteSubject
  /** Those that are on it, kept and begun. */
  readonly notes: readonly PlacedNote[]
}

/** The notes on one thing, each to be changed, and a button for another one. */
export function NotesOn({ about, notes }: NotesOnProps) {
  const { t } = useTranslation('notes')
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <div className={style['on']}>
      {notes.map(note => (
        <OneNote key={note.id} note={note} readOnly={readOnly} />
      ))}
      {!readOnly && (
        <Button look="plain" onPress={() => beginNote(about)}>
          <NotebookPen size={14} aria-hidden /> {t(`add-${about.kind}`)}
        </Button>
      )}
    </div>
  )
}

/** One note: who wrote it when, and its words to read and change. */
export function OneNote({ note, readOnly }: { readonly note: PlacedNote; readonly readOnly: boolean }) {
  const { t } = useTranslation('notes')
  const language = useLanguage()
  const { id, author, created } = note
  const name = useApp(({ project }) => project.analysts.find(one => one.id === author)?.name)
  const isBegun = usePlacedNotes(({ begun }) => begun.some(one => one.id === id))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => () => void endNote(id), [id])
  return (
    <div ref={box} className={style['note']} tabIndex={-1}>
      <div className={style['by']}>
        <span>
          {name ?? author} · {formatDate(created, language, 'medium')}
        </span>
        {!readOnly && (
          <IconButton icon={Trash2} label={t('delete-note')} onPress={() => void deleteNote(id)} />
        )}
      </div>
      <Later
        part={placedField}
        props={{ note, readOnly, autoFocus: isBegun, done: () => box.current?.focus() }}
      />
    </div>
  )
}
