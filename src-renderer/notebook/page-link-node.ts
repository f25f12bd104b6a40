import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { PageLinkView } from './page-link-view'

/** A link to another page of the notebook, by its id: a page that is renamed is still found. */
export const pageLink = Node.create({
  name: 'pageLink',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ page: { default: '' }, title: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[data-page]',
      getAttrs: element => ({ page: element.getAttribute('data-page'), title: element.textContent }),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    mergeAttributes({ 'data-page': node.attrs['page'] }),
    String(node.attrs['title']),
  ],
  renderText: ({ node }) => String(node.attrs['title']),
  addNodeView: () => ReactNodeViewRenderer(PageLinkView, { as: 'span' }),
})
