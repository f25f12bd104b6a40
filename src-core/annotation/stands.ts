import type { StructuredDocument } from '../document/model'
import type { Annotation } from './model'

/**
 * Whether an annotation's words stand where it says. They do not where its paper was read again differently, or where it
 * came with another version of the paper: then it waits for a person to attach it, and nothing is drawn.
 */
export function stands(
  { text }: Pick<StructuredDocument, 'text'>,
  { start, end, quote }: Pick<Annotation, 'start' | 'end' | 'quote'>,
): boolean {
  return end - start === quote.exact.length && text.startsWith(quote.exact, start)
}
