import type { PaperLine } from './paper-line'

/** A longer paragraph, in lines, has a bracket that nobody closed. */
const MOST_LINES = 20

/**
 * Whether a paragraph opens with a bracket that is not closed yet: what happens in the chamber is told so, and who calls
 * something within it takes no turn. `(Beifall bei der ABC –` / `Dr. Ilka Thomsen [XYZ]: Das stimmt nicht!)`
 */
export function isInBracket(lines: readonly PaperLine[]): boolean {
  if (!lines[0]?.text.startsWith('(') || lines.length > MOST_LINES) return false
  let depth = 0
  for (const { text } of lines)
    for (const sign of text) {
      if (sign === '(') depth += 1
      else if (sign === ')') depth -= 1
      if (depth === 0 && sign === ')') return false
    }
  return depth > 0
}
