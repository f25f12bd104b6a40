import type { JSONContent } from '@tiptap/react'
import { mentionOf } from '../../src-core/annotation/written/mention'
import { LABEL_LENGTH } from '../../src-core/annotation/written/written-attributes'
import { nameAtOnce } from './mention-names'

/** What an editor holds as it is kept: mentions with the names of now, no attribute that is not set, no footnote without words. */
export function asKept(node: JSONContent): JSONContent {
  const attrs = node.attrs && withoutNulls(node.attrs)
  const mentioned = mentionOf({ type: node.type ?? '', attrs })
  const name = mentioned && nameAtOnce(mentioned)
  const content = node.content
    ?.filter(({ type, attrs: own }) => type !== 'footnote' || String(own?.['text']).trim() !== '')
    .map(asKept)
  return {
    ...node,
    ...(attrs && { attrs: name ? { ...attrs, label: name.slice(0, LABEL_LENGTH) } : attrs }),
    ...(content && { content }),
  }
}

/** Tiptap gives attributes that are not set as null. */
function withoutNulls(attrs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null))
}
