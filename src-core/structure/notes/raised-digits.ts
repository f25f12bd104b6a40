const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The raised digits of Unicode, for a class of characters in a regular expression. */
export const RAISED = '⁰¹²³⁴-⁹'

/** A number in raised digits, in ordinary ones: `¹²` is `12`. */
export function plainDigits(number: string): string {
  return number.replace(new RegExp(`[${RAISED}]`, 'gu'), digit => String(DIGITS.indexOf(digit)))
}
