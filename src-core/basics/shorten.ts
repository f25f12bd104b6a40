/** The rest of a word that is cut, where the word is not longer than this. */
const CUT_WORD = /\s+\S{1,20}$/

/**
 * A text of at most so many UTF-16 units: cut with an ellipsis where it is longer, before the word that would be cut and never
 * inside a character.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  const whole = /\s/.test(text.charAt(most - 1)) ? kept : kept.replace(CUT_WORD, '')
  return `${whole.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}
