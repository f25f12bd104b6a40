import { lastStartingAtOrBefore } from '../../document/locate'
import type { Block, StructuredDocument, TextRange } from '../../document/model'
import { quotePassage } from '../../document/quotation'
import { quotedHtml } from './quoted-html'
import { tableHtml } from './table-html'

/** A passage as it is quoted, for programs that take formatted text: paragraphs and tables; UTF-16 offsets, `end` exclusive. */
export function passageHtml(document: StructuredDocument, passage: TextRange): string {
  const { blocks } = document
  const first = Math.max(0, lastStartingAtOrBefore(blocks, passage.start))
  const last = lastStartingAtOrBefore(blocks, passage.end - 1)
  return blocks
    .slice(first, last + 1)
    .map(block => blockHtml(document, block, passage))
    .join('')
}

function blockHtml(document: StructuredDocument, block: Block, passage: TextRange): string {
  const words = (range: TextRange) => {
    const part = { start: Math.max(range.start, passage.start), end: Math.min(range.end, passage.end) }
    return part.start < part.end ? quotedHtml(quotePassage(document, part)).join('\n') : ''
  }
  const { start, end, kind, cells } = block
  if (cells) return tableHtml(block, passage, words)
  const text = words({ start, end })
  if (text === '') return ''
  return kind === 'title' || kind === 'heading' ? `<p><b>${text}</b></p>` : `<p>${text}</p>`
}
