import type { StructuredDocument } from '../../document/model'
import { inTitleCase } from '../../structure/mentions/find-subject'

/** How far into a paper, in UTF-16 units, its running text shows how words are written. */
const SAMPLE = 20_000
/** A line of running text: some words of it have small letters. */
const RUNNING = /\p{Ll}{2}.*\s.*\p{Ll}{2}/u

/**
 * The title of a paper; one that is all capitals as a sentence, where the paper's own running text shows how each of its words is
 * written. Else it stays as it is printed, since nobody knows which of its words are names.
 */
export function sentenceTitle({ meta, text }: Pick<StructuredDocument, 'meta' | 'text'>): string {
  const title = meta.title.replace(/\s+/g, ' ').trim()
  const cased = inTitleCase(title, text)
  if (cased === title) return title
  const written = new Set<string>()
  for (const line of text.slice(0, SAMPLE).split('\n'))
    if (RUNNING.test(line)) for (const [word] of line.matchAll(/\p{L}+/gu)) written.add(word)
  const known = new Set([...written].map(word => word.toLowerCase()))
  const words = cased.match(/\p{L}+/gu) ?? []
  if (!words.every(word => known.has(word.toLowerCase()))) return title
  // What is written in capitals alone is an abbreviation.
  return cased.replace(/\p{L}{2,}/gu, word => {
    const small = word.toLowerCase()
    const capital = small.charAt(0).toUpperCase() + small.slice(1)
    return written.has(small) || written.has(capital) ? word : word.toUpperCase()
  })
}
