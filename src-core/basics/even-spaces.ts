const UNEVEN = / \s+|[^\S ]\s*/g

/** A text with one space for each run of white space; single spaces, nearly all there are, cost nothing. */
export function evenSpaces(text: string): string {
  return text.replace(UNEVEN, ' ')
}
