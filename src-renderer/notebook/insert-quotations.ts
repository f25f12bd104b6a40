import { Selection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import i18next from 'i18next'
import { readQuotations } from './open-page'
import { tell } from './tell'

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
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after))))
  showBlock(editor, at)
  tell(i18next.t('notebook:inserted', { count: found.length }))
}

/** Brings the block of the page that begins at a place into view. */
export function showBlock(editor: Editor, place: number): void {
  const block = editor.view.nodeDOM(place)
  if (block instanceof Element) block.scrollIntoView({ block: 'nearest' })
}

/** Behind the block of the page that a place is in. */
function betweenBlocks(editor: Editor, place: number): number {
  const { doc } = editor.state
  const resolved = doc.resolve(place)
  return resolved.depth === 0 ? place : resolved.after(1)
}
