const DOUBLE_QUOTES = '“”„‟«»″〝〞〟'
const SINGLE_QUOTES = '‘’‚‛‹›′ʹʼ´`'

/** Letters that Unicode does not take apart, though a reader looks for them by their plain ones. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['⁄', '/'],
  ['∕', '/'],
])

const known = new Map<number, string>()

/**
 * What one code point is compared as: nothing for what does not show (soft hyphens, joiners, accents on their own), one
 * space for white space of any kind, else plain small letters, digits and signs. Folding what was folded changes nothing.
 */
export function foldCharacter(code: number): string {
  const before = known.get(code)
  if (before !== undefined) return before
  const folded = fold(String.fromCodePoint(code))
  known.set(code, folded)
  return folded
}

function fold(character: string): string {
  const sign = foldSign(character)
  if (sign !== null) return sign
  const parts = [...character.normalize('NFKD')]
  // A free-standing accent decomposes into a space and the accent: it stays what it is, since a space would be no find.
  if (parts.some(part => foldSign(part) === ' ')) return character
  return parts.map(part => foldSign(part) ?? foldLetter(part)).join('')
}

/** What a code point that is no letter is compared as; null for all others. */
function foldSign(character: string): string | null {
  // Before white space, which a byte order mark is to a script.
  if (/[\p{Default_Ignorable_Code_Point}\p{M}]/u.test(character)) return ''
  if (/\s/.test(character)) return ' '
  if (/\p{Cc}/u.test(character)) return ''
  if (/[\p{Pd}−⁃]/u.test(character)) return '-'
  if (DOUBLE_QUOTES.includes(character)) return '"'
  return SINGLE_QUOTES.includes(character) ? "'" : null
}

/** By way of the capital, so that ſ and s, ς and σ, ß and ss are one. */
function foldLetter(character: string): string {
  const small = character.toLowerCase().toUpperCase().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return [...small].map(letter => PLAIN_LETTERS.get(letter) ?? letter).join('')
}
