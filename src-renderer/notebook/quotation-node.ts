import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ownValue } from '../../src-core/basics/own-value'
import { ParaphraseView, QuotationView } from './quotation-view'

const source = {
  annotation: fromData('annotation'),
  words: fromData('words'),
  citation: fromData('citation'),
}

/** A passage's own words: live, so never typed in. */
export const quotation = Node.create({
  name: 'quotation',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => source,
  parseHTML: () => [{ tag: 'blockquote[data-annotation]', priority: 60 }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'blockquote',
    mergeAttributes(HTMLAttributes),
    ['p', String(node.attrs['words'])],
    ['p', String(node.attrs['citation'])],
  ],
  renderText: ({ node }) => `“${node.attrs['words']}” (${node.attrs['citation']})`,
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
})

/** What a passage comes to, or what is thought of it, in the writer's own words. */
export const paraphrase = Node.create({
  name: 'paraphrase',
  group: 'block',
  content: 'inline*',
  defining: true,
  draggable: true,
  addAttributes: () => ({ ...source, use: { ...fromData('use'), default: 'summary' } }),
  parseHTML: () => [{ tag: 'div[data-annotation]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes), 0],
  addNodeView: () => ReactNodeViewRenderer(ParaphraseView),
})

function fromData(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Readonly<Record<string, unknown>>) => ({
      [`data-${name}`]: ownValue(attributes, name),
    }),
  }
}
