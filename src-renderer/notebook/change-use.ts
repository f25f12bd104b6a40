import type { NodeViewProps } from '@tiptap/react'
import type { QuotationUse } from '../../src-core/notebook/page-body'

/** Makes a quotation a summary or comment, to be written, or the other way round; what was written of it stays behind it. */
export function changeUse({ node, editor, getPos }: NodeViewProps, use: QuotationUse): void {
  const at = getPos()
  if (at === undefined) return
  const { annotation, words, citation } = node.attrs
  const source = { annotation, words, citation }
  const range = { from: at, to: at + node.nodeSize }
  if (use !== 'direct') {
    const content = node.type.name === 'paraphrase' ? node.content.toJSON() : undefined
    const made = { type: 'paraphrase', attrs: { ...source, use }, ...(content && { content }) }
    editor
      .chain()
      .insertContentAt(range, made)
      .focus(at + 1)
      .run()
    return
  }
  const written = node.content.size > 0 ? [{ type: 'paragraph', content: node.content.toJSON() }] : []
  editor
    .chain()
    .insertContentAt(range, [{ type: 'quotation', attrs: source }, ...written])
    .run()
}
