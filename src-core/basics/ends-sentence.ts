const ENDS = new Set('.?!:;')
const CLOSES = new Set('”’"\'»)]')

/**
 * Whether a text ends as a sentence or clause does, whatever quotation marks, brackets and white space close it. Read from its
 * end, so that it costs the same for every length.
 */
export function endsSentence(text: string): boolean {
  let at = text.trimEnd().length - 1
  while (at >= 0 && CLOSES.has(text.charAt(at))) at -= 1
  return at >= 0 && ENDS.has(text.charAt(at))
}
