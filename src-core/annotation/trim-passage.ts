import type { TextRange } from '../document/model'

/** A passage without the white space at its ends; null where nothing else is in it. UTF-16 offsets, `end` exclusive. */
export function trimPassage(text: string, { start, end }: TextRange): TextRange | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}
