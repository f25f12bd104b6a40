import { type Editor, EditorContent, type UseEditorOptions, useEditor } from '@tiptap/react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotebookPage } from '../../src-core/notebook/page'
import { type PageBody, sameBody } from '../../src-core/notebook/page-body'
import { useKeyNames } from '../keys/use-keys'
import { visitLink } from '../notes/visit-link'
import { draggedAnnotation } from '../open-card/dragged-annotation'
import { pastedHtml } from '../pasting/pasted-html'
import { keyOf } from '../ui/key-of'
import { FootnoteList } from '../writing/footnote-list'
import { MentionMenu } from '../writing/mention-menu'
import { useWritingLanguage } from '../writing/spelling'
import { textboxAttributes } from '../writing/textbox-attributes'
import { insertQuotations, showBlock } from './insert-quotations'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'
import { pageDrafts } from './page-drafts'
import { pageExtensions } from './page-extensions'
import { PageTools } from './page-tools'
import { pageContent, readPage } from './read-page'

/** Parts that show nothing of what is typed, or ask the editor themselves: they are not drawn again at each key. */
const Tools = memo(PageTools)
const Text = memo(EditorContent)
const Footnotes = memo(FootnoteList)
const Mentions = memo(MentionMenu)

interface PageEditorProps {
  readonly page: NotebookPage
  readonly readOnly: boolean
  /** Names the sitting of writing. */
  readonly sitting: string
}

/**
 * What is written on a page. What is typed is handed in after a pause and when this closes. Nothing here is drawn again at a
 * key: React goes through all that is edited to keep its selection, whatever little it changes.
 */
export function PageEditor({ page, readOnly, sitting }: PageEditorProps) {
  const { t } = useTranslation('notebook')
  const key = useKeyNames()('to-notebook')
  const language = useWritingLanguage()
  const { id } = page
  const isEmpty = pageDrafts.use(drafts => (drafts.get(id)?.typed ?? page).body === null)
  const [linking, setLinking] = useState(false)
  // The editor is made once; what it calls must be of now.
  const now = useRef(page)
  const made = useRef<Editor | null>(null)
  /** What this editor handed on last: reading the whole page again at each key to find it the same is of no use. */
  const own = useRef<PageBody | null>(null)
  useEffect(() => {
    now.current = page
  })
  const [begun] = useState(() => pageContent((pageDrafts.use.getState().get(id)?.typed ?? page).body))
  const label = t('text')
  // The same object for as long as nothing in it changes: an editor takes another one as news, and draws itself anew.
  const options = useMemo(
    (): UseEditorOptions => ({
      extensions: pageExtensions,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      content: begun,
      editable: !readOnly,
      editorProps: {
        attributes: textboxAttributes(style['text'], label, readOnly, language),
        handleKeyDown(_, event) {
          if (!(event.ctrlKey || event.metaKey) || event.shiftKey || keyOf(event) !== 'k') return false
          setLinking(true)
          event.stopPropagation()
          return true
        },
        handleClick: (_, __, event) => visitLink(event),
        handleDrop(view, event) {
          const dragged = draggedAnnotation(event.dataTransfer)
          if (dragged === null) return false
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
          if (made.current) void insertQuotations(made.current, [dragged], at)
          return true
        },
        transformPastedHTML: pastedHtml,
      },
      onUpdate({ editor: typed }) {
        const { title } = pageDrafts.use.getState().get(id)?.typed ?? now.current
        const body = readPage(typed, useNotebook.getState().quotations)
        own.current = body
        pageDrafts.type(id, now.current, { title, body }, sitting)
      },
      onBlur: () => void pageDrafts.handIn(id),
    }),
    [begun, readOnly, label, language, id, sitting],
  )
  const editor = useEditor(options)
  useEffect(() => {
    made.current = editor
  }, [editor])
  useEffect(() => {
    if (!editor) return
    const follow = () => {
      const shown = (pageDrafts.use.getState().get(id)?.typed ?? page).body
      if (shown !== null && shown === own.current) return
      if (sameBody(readPage(editor, new Map()), shown)) return
      own.current = null
      editor.commands.setContent(pageContent(shown), { emitUpdate: false })
    }
    follow()
    return pageDrafts.use.subscribe(follow)
  }, [editor, id, page])
  useEffect(() => {
    if (!editor || readOnly) return
    const take = () => {
      const { toInsert, toAppend } = useNotebook.getState()
      if (toAppend) {
        useNotebook.setState({ toAppend: null })
        const end = editor.state.doc.content.size
        editor.commands.insertContentAt(end, toAppend.content)
        showBlock(editor, end)
      }
      if (toInsert.length === 0) return
      useNotebook.setState({ toInsert: [] })
      void insertQuotations(editor, toInsert)
    }
    take()
    return useNotebook.subscribe(take)
  }, [editor, readOnly])
  if (!editor) return null
  const emptyWords = key === null ? t('placeholder-plain') : t('placeholder', { key })
  return (
    <div className={style['editor']}>
      {!readOnly && <Tools editor={editor} page={id} linking={linking} setLinking={setLinking} />}
      <div
        className={style['field']}
        data-placeholder={!isEmpty ? undefined : readOnly ? t('empty-read-only') : emptyWords}
      >
        <Text editor={editor} />
      </div>
      <Footnotes editor={editor} readOnly={readOnly} />
      <Mentions />
    </div>
  )
}
