import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { sameNote } from '../../src-core/annotation/note'
import { keyOf } from '../ui/key-of'
import { noteDrafts } from './note-drafts'
import style from './note-editor.module.css'
import { noteExtensions } from './note-extensions'
import { NoteState } from './note-state'
import { NoteTools } from './note-tools'
import { readPastedHtml } from './pasted-html'
import { noteContent, readNote } from './read-note'
import { releaseTyping } from './type-ahead'
import { visitLink } from './visit-link'

interface NoteEditorProps {
  readonly annotation: Annotation
  readonly readOnly: boolean
  /** Whether to begin writing at once. */
  readonly autoFocus: boolean
  /** Escape, or Ctrl with Enter: the writer is done here. */
  done(): void
}

/** The note of an annotation, to read and to write. What is typed is handed in after a pause and when this closes. */
export function NoteEditor({ annotation, readOnly, autoFocus, done }: NoteEditorProps) {
  const { t } = useTranslation('notes')
  const { id } = annotation
  const draft = noteDrafts.use(drafts => drafts.get(id))
  const [linking, setLinking] = useState(false)
  const [tables, setTables] = useState(0)
  const [sitting] = useState(() => crypto.randomUUID())
  // The editor is made once; what it calls must be of now.
  const now = useRef({ annotation, done })
  useEffect(() => {
    now.current = { annotation, done }
  })
  const editor = useEditor({
    extensions: noteExtensions,
    // Made before this shows, it would be destroyed where its code came late: React may then show it much later.
    immediatelyRender: false,
    injectCSS: false,
    content: noteContent(draft ? draft.typed : annotation.note),
    editable: !readOnly,
    editorProps: {
      attributes: {
        class: style['text'] ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('note'),
        'aria-readonly': String(readOnly),
      },
      handleKeyDown: (_, event) => {
        const ctrl = event.ctrlKey || event.metaKey
        const key = keyOf(event)
        if (key === 'Escape' || (ctrl && key === 'Enter')) now.current.done()
        else if (ctrl && key === 'k') setLinking(true)
        else return false
        event.stopPropagation()
        return true
      },
      handleClick: (_, __, event) => visitLink(event),
      transformPastedHTML: html => {
        const pasted = readPastedHtml(html)
        setTables(pasted.tables)
        return pasted.html
      },
    },
    onUpdate: ({ editor: typed }) => {
      noteDrafts.type(id, now.current.annotation, readNote(typed), sitting)
    },
    onBlur: () => void noteDrafts.handIn(id),
  })
  useEffect(() => () => void noteDrafts.handIn(id), [id])

  const shown = draft ? draft.typed : annotation.note
  useEffect(() => {
    if (!editor || sameNote(readNote(editor), shown)) return
    editor.commands.setContent(noteContent(shown), { emitUpdate: false })
  }, [editor, shown])
  useEffect(() => {
    if (!autoFocus || !editor || readOnly) return
    editor.commands.setTextSelection(editor.state.doc.content.size)
    // At once, since Tiptap's own focus command waits for a frame in which a key could go astray.
    editor.view.focus()
    const text = releaseTyping()
    if (text !== '') editor.commands.insertContent({ type: 'text', text })
  }, [autoFocus, editor, readOnly])

  if (!editor || (readOnly && !shown)) return null
  return (
    <div className={style['note']} data-read-only={readOnly || undefined}>
      {!readOnly && <NoteTools editor={editor} linking={linking} setLinking={setLinking} />}
      <div className={style['field']} data-placeholder={shown === null ? t('placeholder') : undefined}>
        <EditorContent editor={editor} />
      </div>
      {tables > 0 && (
        <p className={style['told']} role="status">
          {t('table-as-lines', { count: tables })}
        </p>
      )}
      {draft && <NoteState id={id} draft={draft} kept={annotation.note} />}
    </div>
  )
}
