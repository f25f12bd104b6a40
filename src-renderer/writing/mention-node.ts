import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { MENTIONED } from '../../src-core/annotation/written/written-attributes'
import { MentionView } from './mention-view'
import { suggestMentions } from './suggest-mentions'

const NAMES = ['of', 'id', 'paper', 'opening', 'label'] as const

/** What a theme, paper or turn is mentioned by: its id and the name it was last seen with. */
export const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => Object.fromEntries(NAMES.map(name => [name, { default: null }])),
  parseHTML: () => [
    {
      tag: 'span[data-mention]',
      getAttrs: element => {
        const of = element.getAttribute('data-mention')
        if (!MENTIONED.some(one => one === of) || !element.getAttribute('data-id')) return false
        const [id, paper, opening] = ['id', 'paper', 'opening'].map(name =>
          element.getAttribute(`data-${name}`),
        )
        return { of, id, paper, opening, label: element.textContent }
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    mergeAttributes({
      'data-mention': attrs['of'],
      'data-id': attrs['id'],
      'data-paper': attrs['paper'],
      'data-opening': attrs['opening'],
    }),
    String(attrs['label'] ?? ''),
  ],
  renderText: ({ node }) => String(node.attrs['label'] ?? ''),
  addNodeView: () => ReactNodeViewRenderer(MentionView, { as: 'span' }),
  addProseMirrorPlugins() {
    return [suggestMentions(this.editor, '@'), suggestMentions(this.editor, '#')]
  },
})
