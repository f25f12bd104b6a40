/** Decides what a hyphen at a line's end was. */
export type HyphenRule = (before: string, after: string) => 'keep' | 'drop' | 'keep-with-space'

const SUSPENDED = /^(en|of|and|or|und|oder)$/i

/**
 * A rule learned from a paper's own words: a compound it writes with a hyphen elsewhere keeps it, a word it writes in one
 * piece elsewhere loses it. Abbreviations, digits, names and web addresses keep theirs. `before` and `after` are the
 * unbroken runs of characters on both sides of the hyphen.
 */
export function learnHyphens(lines: readonly string[]): HyphenRule {
  const words = countWords(lines)
  const has = (word: string) => words.has(word.toLowerCase())
  return (before, after) => {
    const left = /[\p{L}\p{N}'’]+$/u.exec(before)?.[0] ?? ''
    const right = /^[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? ''
    if (SUSPENDED.test(right) && /\p{Ll}$/u.test(left)) return 'keep-with-space'
    if (left === '' || right === '') return 'keep'
    if (/:\/\/|www\.|@/.test(before)) return 'keep'
    if (/[\p{Lu}\p{N}]$/u.test(left) || /^[\p{Lu}\p{N}]/u.test(right)) return 'keep'
    const whole = has(left + right)
    const hyphened = has(`${left}-${right}`)
    if (hyphened !== whole) return hyphened ? 'keep' : 'drop'
    if (/-/.test(before.slice(0, -left.length || undefined))) return 'keep'
    if (startsCompound(words, left)) return 'keep'
    return /^\p{Lu}/u.test(left) ? 'keep' : 'drop'
  }
}

/** Whether the paper uses this word as the first part of other hyphenated compounds. */
function startsCompound(words: ReadonlySet<string>, left: string): boolean {
  const prefix = `${left.toLowerCase()}-`
  for (const word of words) if (word.startsWith(prefix)) return true
  return false
}

/** Every word and every hyphenated compound that stands whole within a line, in lower case. */
function countWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase())
  }
  return words
}
