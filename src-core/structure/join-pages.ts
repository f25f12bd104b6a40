import { readLabel } from './labels'
import type { LineGroup } from './paragraphs'

/** Puts paragraphs back together that a page break cut in two. */
export function joinPages(groups: readonly LineGroup[]): LineGroup[] {
  const joined: LineGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && group.gap === 'page' && continues(last, group)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...group.lines] }
    } else joined.push(group)
  }
  return joined
}

/** A sentence that has not ended goes on; one that has may, when the next page begins in lower case. */
function continues(before: LineGroup, after: LineGroup): boolean {
  const end = before.lines.at(-1)?.text ?? ''
  const start = after.lines[0]?.text ?? ''
  if (readLabel(end) || readLabel(start) || /^[-–•]\s/.test(start)) return false
  if (/^\p{Ll}/u.test(start)) return true
  return !/[.?!:;][”’"')\]]*\d{0,2}$/.test(end)
}
