import { lastStartingAtOrBefore, turnAt } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { quotableText } from '../document/quotable-text'

/** How much of a passage is shown where one looks ahead at it, in UTF-16 units; the rest is one jump away. */
const EXCERPT = 420

/** The beginning of what stands at a UTF-16 offset: of a question or answer that begins there, without its label, else from there on. */
export function excerptOf(document: StructuredDocument, offset: number): string {
  const { blocks } = document
  const turn = turnAt(document, offset)
  const end = turn?.start === offset ? turn.end : Number.POSITIVE_INFINITY
  const words: string[] = []
  let length = 0
  for (let at = Math.max(0, lastStartingAtOrBefore(blocks, offset)); at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block || length > EXCERPT || block.start >= end) break
    if (block.kind === 'label' || (block.kind === 'footnote' && words.length > 0)) continue
    const text = quotableText(document, { start: Math.max(block.start, offset), end: block.end })
    words.push(text)
    length += text.length
  }
  return shortened(words.join('\n\n'))
}

/** The beginning of a text, in whole words. */
function shortened(text: string): string {
  if (text.length <= EXCERPT) return text
  const cut = text.lastIndexOf(' ', EXCERPT)
  return `${text.slice(0, cut > 0 ? cut : EXCERPT).trimEnd()} …`
}
