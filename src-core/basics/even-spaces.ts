const UNEVEN = / \s+|[^\S ]\s*/g
/** Tells sooner that there is none, which is so of nearly every text. */
const IS_UNEVEN = / \s|[^\S ]/

/** A text with one space for each run of white space; single spaces, nearly all there are, cost nothing. */
export function evenSpaces(text: string): string {
  return IS_UNEVEN.test(text) ? text.replace(UNEVEN, ' ') : text
}
