import type { StructuredDocument } from '../../document/model'

/** How much of a title names a paper, in UTF-16 units. */
const SHORT_TITLE = 60

/** The title of a paper, and of a long one as many whole words as name it, with an ellipsis; a word that is longer is cut. */
export function shortTitle({ meta }: Pick<StructuredDocument, 'meta'>): string {
  const title = meta.title.replace(/\s+/g, ' ').trim()
  if (title.length <= SHORT_TITLE) return title
  const room = title.slice(0, SHORT_TITLE - 1)
  const words = title.charAt(room.length) === ' ' ? room : room.replace(/\s\S*$/, '')
  return `${words.replace(/[\s,;:(–-]+$/, '')}…`
}
