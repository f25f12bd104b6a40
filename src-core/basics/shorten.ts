/** A text of at most so many UTF-16 units: cut with an ellipsis, and no space before it, where it is longer. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
