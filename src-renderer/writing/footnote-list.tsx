import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FOOTNOTE_LENGTH } from '../../src-core/annotation/written/written-attributes'
import { keyOf } from '../ui/key-of'
import { FOOTNOTE_CHOSEN } from './footnote-node'
import style from './writing.module.css'

interface FootnoteListProps {
  readonly editor: Editor
  readonly readOnly: boolean
}

interface Found {
  readonly at: number
  readonly text: string
}

/** The footnotes of what is written, by their numbers, each to be changed; one without words goes when it is left. */
export function FootnoteList({ editor, readOnly }: FootnoteListProps) {
  const { t } = useTranslation('notes')
  const list = useRef<HTMLOListElement>(null)
  const found = useEditorState({
    editor,
    selector: ({ editor: now }) => footnotesIn(now),
    equalityFn: (one, other) =>
      one.length === other?.length &&
      one.every(({ at, text }, index) => at === other[index]?.at && text === other[index].text),
  })
  useEffect(() => {
    const { dom } = editor.view
    const focus = (at: unknown) =>
      list.current?.querySelector<HTMLElement>(`[data-at="${Number(at)}"]`)?.focus()
    const chosen = (event: Event) => focus((event as CustomEvent).detail)
    const clicked = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('sup[data-footnote]') : null
      if (mark) focus(editor.view.posAtDOM(mark, 0))
    }
    dom.addEventListener(FOOTNOTE_CHOSEN, chosen)
    dom.addEventListener('click', clicked)
    return () => {
      dom.removeEventListener(FOOTNOTE_CHOSEN, chosen)
      dom.removeEventListener('click', clicked)
    }
  }, [editor])
  if (found.length === 0) return null
  const change = (at: number, text: string) => {
    const { tr } = editor.state
    editor.view.dispatch(tr.setNodeMarkup(at, undefined, { text }))
  }
  const back = (at: number) =>
    editor
      .chain()
      .setTextSelection(at + 1)
      .focus()
      .run()
  return (
    <ol ref={list} className={style['footnotes']} aria-label={t('footnotes')}>
      {found.map(({ at, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a footnote is known by nothing but its number
        <li key={index}>
          {readOnly ? (
            <span dir="auto">{text}</span>
          ) : (
            <input
              data-at={at}
              dir="auto"
              aria-label={t('footnote-words', { number: index + 1 })}
              value={text}
              maxLength={FOOTNOTE_LENGTH}
              placeholder={t('footnote-placeholder')}
              onChange={event => change(at, event.target.value)}
              onKeyDown={event => {
                const key = keyOf(event.nativeEvent)
                if (key !== 'Enter' && key !== 'Escape') return
                event.preventDefault()
                event.stopPropagation()
                back(at)
              }}
              onBlur={() => {
                if (text.trim() === '') editor.commands.deleteRange({ from: at, to: at + 1 })
              }}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

function footnotesIn({ state }: Editor): Found[] {
  const found: Found[] = []
  state.doc.descendants((node, at) => {
    if (node.type.name === 'footnote') found.push({ at, text: String(node.attrs['text']) })
  })
  return found
}
