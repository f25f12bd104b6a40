import type { ExtractedLine, Extraction } from '../../../src-core/document/extracted'
import { pictureLine } from '../decoding/picture-line'
import { decodeText } from './decode-text'
import { withMarksOfTheirOwn, withoutMarks } from './markdown-inlines'
import { withTables } from './markdown-tables'

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+\S/
const QUOTE = /^>\s?/
/** A picture alone on its line, with what it is said to show. */
const PICTURE = /^\s*!\[(?<says>[^\]]*)\]\([^)]*\)\s*$/

/** Markdown as lines with the roles its marks give them. Throws `unsupported-format` on binary data. */
export function decodeMarkdown(name: string, bytes: Uint8Array): Extraction {
  const extraction = decodeText(name, bytes)
  return { ...extraction, lines: withMarksOfTheirOwn(withTables(extraction.lines)).map(markdownLine) }
}

function markdownLine(line: ExtractedLine): ExtractedLine {
  if (line.role === 'table-row') return line
  const picture = PICTURE.exec(line.text)
  if (picture) return pictureLine(picture.groups?.['says'] ?? '', line.page)
  const heading = HEADING.exec(line.text)
  if (heading) {
    return {
      ...withoutMarks({ ...line, text: heading[2] ?? '' }),
      role: 'heading',
      level: heading[1]?.length ?? 1,
    }
  }
  const item = ITEM.exec(line.text)
  if (item) {
    return { ...withoutMarks(line), role: 'list-item', level: 1 + Math.floor((item[1]?.length ?? 0) / 2) }
  }
  if (QUOTE.test(line.text)) {
    return { ...withoutMarks({ ...line, text: line.text.replace(QUOTE, '') }), role: 'quote' }
  }
  return withoutMarks(line)
}
