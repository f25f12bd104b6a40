import { InputRule, mergeAttributes, Node } from '@tiptap/core'
import { FOOTNOTE_LENGTH } from '../../src-core/annotation/written/written-attributes'
import style from './writing.module.css'

/** `[^words]`: a footnote that says these words. */
const TYPED = /\[\^([^\]]+)\]$/

/** The event by which a footnote in the text asks for its words to be changed, and where it stands. */
export const FOOTNOTE_CHOSEN = 'footnote-chosen'

/** A footnote: its mark stands in the text, and the style sheet numbers it; its words are changed in the list below. */
export const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: () => ({ text: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'sup[data-footnote]',
      getAttrs: element => ({
        text: (element.getAttribute('data-footnote') ?? '').slice(0, FOOTNOTE_LENGTH),
      }),
    },
  ],
  renderHTML: ({ node, HTMLAttributes: { text: _, ...others } }) => [
    'sup',
    mergeAttributes(others, {
      'data-footnote': String(node.attrs['text']),
      class: style['footnote'],
      title: String(node.attrs['text']),
      role: 'note',
      'aria-label': String(node.attrs['text']),
    }),
  ],
  renderText: ({ node }) => ` [${node.attrs['text']}]`,
  addInputRules() {
    return [
      new InputRule({
        find: TYPED,
        handler: ({ state, range, match }) => {
          const text = (match[1] ?? '').trim().slice(0, FOOTNOTE_LENGTH)
          if (text !== '') state.tr.replaceWith(range.from, range.to, this.type.create({ text }))
        },
      }),
    ]
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => {
        const at = this.editor.state.selection.to
        return this.editor
          .chain()
          .insertContentAt(at, { type: this.name })
          .command(() => choose(this.editor.view.dom, at))
          .run()
      },
    }
  },
})

/** Asks, once the editor shows it, for the words of the footnote at a place. */
export function choose(editor: HTMLElement, at: number): true {
  requestAnimationFrame(() => editor.dispatchEvent(new CustomEvent(FOOTNOTE_CHOSEN, { detail: at })))
  return true
}
