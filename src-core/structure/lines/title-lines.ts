import { endsSentence } from '../../basics/ends-sentence'
import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine } from './paper-line'

/** How much of its neighbours' width such a line takes up at most. */
const MOST = 0.6
/** Narrower columns, in UTF-16 units, break lines anywhere. */
const NARROW = 60
/** A few words, not all in capitals and no row of sums, that no stop, comma or small word that goes on stands behind. */
const TITLE = /^(?=.*\p{Ll}{2})(?!.*\d,\d)\p{Lu}[^?!;«“]{1,50}(?<![.,:;?!–-]|(?<!\p{L})\p{Ll}{1,3})$/u
const GOES_ON = new RegExp(String.raw`\s(?:${anyLanguage(({ labels }) => labels?.goesOn)})$`, 'iu')
const BEGINS = /^\p{Lu}/u

/**
 * The titles in text without blank lines: each stands behind the end of a sentence, or a line that is as short, is shorter than
 * those around it though the next word would have fitted, and what follows begins anew. Where the file says how lines are
 * printed, that tells. `widths` are those of the lines around each.
 */
export function titleLines(lines: readonly PaperLine[], widths: readonly number[]): ReadonlySet<PaperLine> {
  const titles = new Set<PaperLine>()
  for (const [index, line] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]]
    if (!next || line.box || line.role !== undefined || next.role !== undefined) continue
    const text = line.text.trim()
    const width = widths[index] ?? 0
    if (width < NARROW || text.length > width * MOST || !TITLE.test(text) || GOES_ON.test(text)) continue
    if (!BEGINS.test(next.text) || !isText(next.text.trim(), text.length)) continue
    if (before && hasText(before) && !endsSentence(before.text) && before.text.trim().length >= NARROW)
      continue
    titles.add(line)
  }
  return titles
}

/** Whether a line is one of a paragraph: longer than its title, and a full one or the end of a sentence. */
function isText(text: string, title: number): boolean {
  return text.length > title && (text.length >= NARROW || endsSentence(text))
}
