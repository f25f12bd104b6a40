const RAISED = signs(
  '0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
)
const SMALL = new Map([...RAISED].flatMap(([plain, sign]) => (/[a-z]/.test(plain) ? [[sign, plain]] : [])))
const LOWERED = signs('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

/** Unicode's raised small letters, for a class of characters in a regular expression. */
export const RAISED_LETTERS = [...SMALL.keys()].join('')

/** What may stand among raised digits as it is, as in a power of `1,5`. */
const AS_IS = /^[.,;:/*'’ ]$/
/** More letters than this in a row are words that somebody set high or low. */
const LETTERS = /\p{L}{5}/u
/** More UTF-16 units than this are no power, index or ordinal. */
const LONGEST = 12

/**
 * A text in Unicode's raised or lowered signs, of the same length in UTF-16 units; null where Unicode has none for it, or
 * it is too long to be a power or an index.
 */
export function writeSigns(text: string, kind: 'raised' | 'lowered'): string | null {
  if (text.length > LONGEST || LETTERS.test(text)) return null
  const known = kind === 'raised' ? RAISED : LOWERED
  let written = ''
  for (const letter of text) {
    const sign = known.get(letter) ?? (AS_IS.test(letter) ? letter : undefined)
    if (sign === undefined) return null
    written += sign
  }
  return written
}

/** Raised small letters in ordinary ones: `ⁱⁱ` is `ii`. */
export function plainLetters(raised: string): string {
  return [...raised].map(sign => SMALL.get(sign) ?? sign).join('')
}

function signs(plain: string, written: string): ReadonlyMap<string, string> {
  const all = [...written]
  return new Map([...plain].map((letter, index) => [letter, all[index] ?? letter]))
}
