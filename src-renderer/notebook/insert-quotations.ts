import type { Editor } from '@tiptap/react'
import i18next from 'i18next'
import { readQuotations } from './open-page'
import { tellInserted } from './tell-inserted'

/** Puts quotations of annotations on the page: at a place of the editor, else where the cursor is, between its blocks. */
export async function insertQuotations(
  editor: Editor,
  ids: readonly string[],
  place: number = editor.state.selection.to,
): Promise<void> {
  const found = await readQuotations(ids)
  if (found.length === 0 || editor.isDestroyed) return
  const content = found.map(({ id, words, citation }) => ({
    type: 'quotation',
    attrs: { annotation: id, words, citation },
  }))
  const at = editor.isEmpty ? 0 : betweenBlocks(editor, Math.min(place, editor.state.doc.content.size))
  if (editor.isEmpty) editor.commands.setContent({ type: 'doc', content }, { emitUpdate: true })
  else editor.commands.insertContentAt(at, content)
  const after = at + content.length
  // One goes on writing behind it.
  if (after >= editor.state.doc.content.size) editor.commands.insertContentAt(after, { type: 'paragraph' })
  editor.commands.setTextSelection(Math.min(after + 1, editor.state.doc.content.size))
  editor.commands.scrollIntoView()
  tellInserted(i18next.t('notebook:inserted', { count: found.length }))
}

/** Behind the block of the page that a place is in. */
function betweenBlocks(editor: Editor, place: number): number {
  const { doc } = editor.state
  const resolved = doc.resolve(place)
  return resolved.depth === 0 ? place : resolved.after(1)
}
