import type { Editor, JSONContent } from '@tiptap/react'
import type { LiveQuotation } from '../../src-core/contract/writing/notebook-calls'
import type { PageBody } from '../../src-core/notebook/page-body'
import { asKept } from '../writing/names-kept'

/** Blocks as they were last kept, by what the editor holds of them, which is another object after each change of it. */
const read = new WeakMap<ReadonlyMap<string, LiveQuotation | null>, WeakMap<object, JSONContent>>()

/**
 * What an editor holds as a page, also where that is more than a page can be, which is asked where it leaves the editor; what it
 * quotes is kept with the words and citation that it has now. Of a long page only the blocks that changed are read again.
 */
export function readPage(
  editor: Editor,
  quotations: ReadonlyMap<string, LiveQuotation | null>,
): PageBody | null {
  if (editor.isEmpty) return null
  const known = read.get(quotations) ?? new WeakMap<object, JSONContent>()
  read.set(quotations, known)
  const content: JSONContent[] = []
  for (const block of editor.state.doc.children) {
    const before = known.get(block)
    const kept = before ?? refreshed(asKept(block.toJSON() as JSONContent), quotations)
    // A mention has the name of now, whatever became of its block.
    if (!before && !mentions(block)) known.set(block, kept)
    content.push(kept)
  }
  return { type: 'doc', content } as PageBody
}

function mentions(block: {
  descendants(visit: (node: { readonly type: { readonly name: string } }) => boolean): void
}): boolean {
  let found = false
  block.descendants(({ type }) => {
    found ||= type.name === 'mention'
    return !found
  })
  return found
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
