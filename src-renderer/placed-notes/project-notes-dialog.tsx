import { useTranslation } from 'react-i18next'
import type { NoteSubject } from '../../src-core/notes/placed-note'
import { openDocument, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Dialog } from '../ui/dialog'
import { NotesOn, OneNote } from './notes-on'
import style from './placed-notes.module.css'
import { useNotesOn } from './use-notes-on'

/** The notes on the project, and those on what is not there any more, so that none is lost; which papers have some. */
export function ProjectNotesDialog() {
  const { t } = useTranslation('notes')
  const notes = useNotesOn(({ kind }) => kind === 'project', 'project')
  const themes = useApp(state => state.themes)
  const documents = useApp(({ project }) => project.documents)
  const readOnly = useApp(({ project }) => project.readOnly !== null)
  const papers = new Set(documents.map(({ id }) => id))
  const others = useNotesOn(({ kind }) => kind !== 'project', 'others')
  const isGone = (about: NoteSubject) =>
    about.kind === 'theme'
      ? !themes.has(about.theme)
      : about.kind !== 'project' && !papers.has(about.documentId)
  const gone = others.filter(({ about }) => isGone(about))
  const noted = new Set(others.flatMap(({ about }) => ('documentId' in about ? [about.documentId] : [])))
  const withNotes = documents.filter(({ id }) => noted.has(id))
  return (
    <Dialog title={t('project-notes')} wide close={() => showDialog(null)}>
      <div className={style['project']}>
        {notes.length === 0 && <p className={style['told']}>{t('project-what')}</p>}
        <NotesOn about={{ kind: 'project' }} notes={notes} />
        {withNotes.length > 0 && (
          <section>
            <h3>{t('papers-with-notes')}</h3>
            {withNotes.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                className={style['link']}
                title={title}
                onClick={() => {
                  showDialog(null)
                  void openDocument(id)
                }}
              >
                {title}
              </button>
            ))}
          </section>
        )}
        {gone.length > 0 && (
          <section>
            <h3>{t('on-gone')}</h3>
            {gone.map(note => (
              <OneNote key={note.id} note={note} readOnly={readOnly} />
            ))}
          </section>
        )}
      </div>
    </Dialog>
  )
}
