import * as z from 'zod'
import { LONGEST_ID } from '../basics/limits'

/** The most examples of one theme. */
export const MOST_EXAMPLES = 100

/** The most words of an example that are kept with it, in UTF-16 units. */
export const LONGEST_EXAMPLE = 2_000

const written = {
  /** Its words as they were quoted when it was named, or the beginning of them. */
  words: z.string().min(1).max(LONGEST_EXAMPLE),
  /** Its citation then; empty where none is known. */
  source: z.string().max(1_000),
}

/** A passage that shows what a theme is for, as the theme keeps it. */
export const themeExampleSchema = z.object({
  /** The annotation, by its id; null of what came with a codebook from elsewhere. */
  annotation: z.string().max(LONGEST_ID).nullable(),
  ...written,
  /** How long all of its words were, in UTF-16 units. */
  length: z.int().nonnegative(),
})

export type ThemeExample = z.infer<typeof themeExampleSchema>

/** An example as a codebook’s file holds it: in another project its annotation is not. */
export const codebookExampleSchema = z.object(written)

export type CodebookExample = z.infer<typeof codebookExampleSchema>

/** An example with the words that an annotation has, cut to what is kept; no half of a pair of surrogates stays. */
export function exampleOf(annotation: string | null, words: string, source: string): ThemeExample {
  const cut = words.slice(0, LONGEST_EXAMPLE).replace(/[\uD800-\uDBFF]$/, '')
  return { annotation, words: cut, source: source.slice(0, 1_000), length: words.length }
}

/** Whether an annotation has other words by now than an example was named with. */
export function isChanged(example: ThemeExample, words: string): boolean {
  const now = exampleOf(example.annotation, words, example.source)
  return now.words !== example.words || now.length !== example.length
}

/** An example on one line of a table: `“words” (source)`. */
export function exampleLine({ words, source }: CodebookExample): string {
  const quoted = `“${words.replace(/\s*[\r\n]+\s*/g, ' ')}”`
  return source === '' ? quoted : `${quoted} (${source})`
}

/** The example that a line of a table tells: with its quotation marks and source, or words alone; null of an empty one. */
export function readExampleLine(line: string): CodebookExample | null {
  const text = line.trim()
  const behind = text.endsWith(')') && text.startsWith('“') ? text.lastIndexOf('” (') : -1
  const quoted = behind > 0 ? text.slice(0, behind + 1) : text
  const words = /^“[\s\S]*”$/.test(quoted) ? quoted.slice(1, -1) : quoted
  const read = codebookExampleSchema.safeParse({
    words,
    source: behind > 0 ? text.slice(behind + 3, -1) : '',
  })
  return read.success ? read.data : null
}
