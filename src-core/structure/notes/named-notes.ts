import { anyLanguage } from '../../vocabulary/languages'
import { type PaperLine, sliceLine } from '../lines/paper-line'

/** How books as plain text print a note behind the paragraph or chapter it belongs to: `[Footnote 1: Een vogel.]` */
const OPENS = new RegExp(
  String.raw`^\s*\[(?:${anyLanguage(({ notes }) => notes?.kind)})?(?:${anyLanguage(({ notes }) => notes?.note)}) (?<mark>\d{1,3}|\*{1,3}|[A-Z]):\s*`,
  'i',
)
/** A note of more lines is text that happens to begin so. */
const LONGEST = 200

/** Lines of a text that calls its notes by their name are notes, as if its format said so. */
export function tellNamedNotes(lines: readonly PaperLine[]): readonly PaperLine[] {
  if (!lines.some(({ text }) => OPENS.test(text))) return lines
  const told: PaperLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const opens = line && !line.role ? OPENS.exec(line.text) : null
    const length = opens ? lines.slice(at, at + LONGEST).findIndex(({ text }) => /\]\s*$/.test(text)) : -1
    const note = length < 0 ? [] : lines.slice(at, at + length + 1)
    note.forEach((part, index) => {
      const from = index === 0 ? (opens?.[0].length ?? 0) : 0
      const to = index === length ? part.text.trimEnd().length - 1 : part.text.length
      const mark = opens?.groups?.['mark']
      told.push({
        ...sliceLine(part, from, to),
        role: 'footnote',
        ...(index === 0 && mark !== undefined && { mark }),
      })
    })
    if (note.length > 0) at += length
    else if (line) told.push(line)
  }
  return told
}
