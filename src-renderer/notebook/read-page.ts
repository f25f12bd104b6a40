import type { Editor, JSONContent } from '@tiptap/react'
import type { LiveQuotation } from '../../src-core/contract/writing/notebook-calls'
import type { PageBody } from '../../src-core/notebook/page-body'
import { asKept } from '../writing/names-kept'

/**
 * What an editor holds as a page, also where that is more than a page can be, which is asked where it leaves the editor; what it
 * quotes is kept with the words and citation that it has now.
 */
export function readPage(
  editor: Editor,
  quotations: ReadonlyMap<string, LiveQuotation | null>,
): PageBody | null {
  if (editor.isEmpty) return null
  return refreshed(asKept(editor.getJSON()), quotations) as PageBody
}

/** A page as an editor takes it. */
export function pageContent(body: PageBody | null): JSONContent | null {
  return body as JSONContent | null
}

function refreshed(node: JSONContent, quotations: ReadonlyMap<string, LiveQuotation | null>): JSONContent {
  const live = quotations.get(String(node.attrs?.['annotation'] ?? ''))
  const attrs = live ? { ...node.attrs, words: live.words, citation: live.citation } : node.attrs
  const content = node.content?.map(child => refreshed(child, quotations))
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}
