/** A text of at most so many UTF-16 units: cut with an ellipsis, and no space or half a character before it, where it is longer. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}
