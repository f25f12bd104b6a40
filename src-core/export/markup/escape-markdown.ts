import { visibleText } from './visible-text'

/** What means something wherever it stands; the others only at the beginning of a line, or before one character. */
const ANYWHERE = /[\\`*_[\]<>|~&#$]/

/**
 * Text that Markdown shows as it is, on one line: every character that could mean something is escaped, line breaks
 * become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = visibleText(text).replace(/\s*\n\s*/g, ' ')
  return line.replace(/[!-/:-@[-`{-~]/g, (character, index: number) =>
    ANYWHERE.test(character) || meansSomethingHere(character, line.slice(0, index), line[index + 1])
      ? `\\${character}`
      : character,
  )
}

function meansSomethingHere(character: string, before: string, after: string | undefined): boolean {
  switch (character) {
    case '!':
      return after === '[' || after === undefined
    case ':':
      return /(?:https?|ftp|mailto)$/i.test(before)
    case '+':
    case '-':
    case '=':
      return /^\s*$/.test(before)
    case '.':
    case ')':
      return /^\s*\d{1,9}$/.test(before)
    default:
      return false
  }
}
