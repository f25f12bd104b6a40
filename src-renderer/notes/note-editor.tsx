import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { type Note, sameNote } from '../../src-core/annotation/note'
import { pastedHtml } from '../pasting/pasted-html'
import type { Drafts } from '../state/create-drafts'
import { keyOf } from '../ui/key-of'
import { FootnoteList } from '../writing/footnote-list'
import { MentionMenu } from '../writing/mention-menu'
import { isMentioning } from '../writing/mention-menu-state'
import { useSpelling, useWritingLanguage } from '../writing/spelling'
import { textboxAttributes } from '../writing/textbox-attributes'
import { noteDrafts } from './note-drafts'
import style from './note-editor.module.css'
import { noteExtensions } from './note-extensions'
import { NoteState } from './note-state'
import { NoteTools } from './note-tools'
import { noteContent, readNote } from './read-note'
import { releaseTyping } from './type-ahead'
import { visitLink } from './visit-link'

interface WritingProps {
  readonly readOnly: boolean
  /** Whether to begin writing at once. */
  readonly autoFocus: boolean
  /** Escape, or Ctrl with Enter: the writer is done here. */
  done(): void
}

interface NoteFieldProps<S> extends WritingProps {
  readonly id: string
  /** What it is written on. */
  readonly subject: S
  /** The note as it is kept. */
  readonly kept: Note | null
  readonly drafts: Drafts<Note | null, S>
}

/** The note of an annotation, to read and to write. */
export function NoteEditor({ annotation, ...props }: WritingProps & { readonly annotation: Annotation }) {
  return (
    <NoteField
      id={annotation.id}
      subject={annotation}
      kept={annotation.note}
      drafts={noteDrafts}
      {...props}
    />
  )
}

/** A note, to read and to write. What is typed is handed in after a pause and when this closes. */
export function NoteField<S>({ id, subject, kept, drafts, readOnly, autoFocus, done }: NoteFieldProps<S>) {
  const { t } = useTranslation('notes')
  const language = useWritingLanguage()
  const draft = drafts.use(all => all.get(id))
  const [linking, setLinking] = useState(false)
  const [sitting] = useState(() => crypto.randomUUID())
  // The editor is made once; what it calls must be of now.
  const now = useRef({ subject, done })
  useEffect(() => {
    now.current = { subject, done }
  })
  const editor = useEditor({
    extensions: noteExtensions,
    // Made before this shows, it would be destroyed where its code came late: React may then show it much later.
    immediatelyRender: false,
    injectCSS: false,
    content: noteContent(draft ? draft.typed : kept),
    editable: !readOnly,
    editorProps: {
      attributes: textboxAttributes(style['text'], t('note'), readOnly, language),
      handleKeyDown: (_, event) => {
        const ctrl = event.ctrlKey || event.metaKey
        const key = keyOf(event)
        // These keys are those of the list that is open.
        if (isMentioning()) return false
        if (key === 'Escape' || (ctrl && key === 'Enter')) now.current.done()
        else if (ctrl && key === 'k') setLinking(true)
        else return false
        event.stopPropagation()
        return true
      },
      handleClick: (_, __, event) => visitLink(event),
      transformPastedHTML: pastedHtml,
    },
    onUpdate: ({ editor: typed }) => {
      drafts.type(id, now.current.subject, readNote(typed), sitting)
    },
    onBlur: () => void drafts.handIn(id),
  })
  useEffect(() => () => void drafts.handIn(id), [id, drafts])
  useSpelling(editor, language)

  const shown = draft ? draft.typed : kept
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
      <FootnoteList editor={editor} readOnly={readOnly} />
      {!readOnly && <MentionMenu />}
      {draft && <NoteState id={id} draft={draft} kept={kept} drafts={drafts} />}
    </div>
  )
}
