/**
 * Paints ranges with the CSS Custom Highlight API under a name that papers and features may share; the answer takes these
 * ranges off again, and no others.
 */
export function paintRanges(name: string, ranges: readonly AbstractRange[], priority = 0): () => void {
  if (ranges.length === 0) return () => undefined
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = priority
  for (const range of ranges) highlight.add(range)
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
  return () => {
    for (const range of ranges) highlight.delete(range)
    if (highlight.size === 0 && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
