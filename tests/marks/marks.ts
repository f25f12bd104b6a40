import { createHash } from 'node:crypto'
import * as z from 'zod'
import { documentKindSchema } from '../../src-core/document/model'

const hash = z.string().regex(/^[0-9a-f]{16}$/)
const role = z.enum(['question', 'answer', 'speech', 'statement'])

/** What a person who read a paper marked in it: numbers and hashes only, none of its words. */
export const marksSchema = z.object({
  /** The paper's file in the corpus; null for the sample that comes with the app. */
  paper: z.string().nullable(),
  sha256: z.string(),
  kind: documentKindSchema,
  /** Only turns with these numbers were marked. */
  numbers: z.object({ from: z.int(), to: z.int() }).optional(),
  /** The file breaks off within a turn, which nobody can judge. */
  cutOff: z.boolean().optional(),
  turns: z.array(
    z.object({
      role,
      numbers: z.array(z.int()),
      label: hash.nullable(),
      /** Of the first and last words, the label left out. */
      first: hash,
      last: hash,
    }),
  ),
  footnotes: z.array(
    z.object({
      mark: z.string(),
      /** Of the words before the mark. */
      before: hash.nullable(),
      /** Of the note's first words; null where the paper has no text for the mark. */
      text: hash.nullable(),
    }),
  ),
  crossReferences: z.array(z.object({ in: z.object({ role, number: z.int() }).nullable(), to: z.int() })),
  /** Absent where nobody marked them. */
  hyphens: z.array(z.object({ decision: z.enum(['keep', 'drop']), word: hash })).optional(),
  /** Of each page that has any: all that belongs to the page and not to the text. Absent where nobody marked it. */
  furniture: z.array(hash).optional(),
})
export type Marks = z.infer<typeof marksSchema>

/** How many letters and digits of a turn's beginning and end are hashed, of the words before a mark, and of a note. */
const [TURN, BEFORE, NOTE] = [20, 12, 16]

/** The first 16 hexadecimal digits of the SHA-256 of letters and digits in lower case. */
function hashOf(squeezed: string): string {
  return createHash('sha256').update(squeezed).digest('hex').slice(0, 16)
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

export const hashes = {
  label: (text: string) => hashOf(squeeze(text)),
  first: (text: string) => hashOf(squeeze(text).slice(0, TURN)),
  last: (text: string) => hashOf(squeeze(text).slice(-TURN)),
  before: (text: string) => hashOf(squeeze(text).slice(-BEFORE)),
  note: (text: string) => hashOf(squeeze(text).slice(0, NOTE)),
  /** Letters and digits in order of the alphabet: lines of a page's head and foot come in any order, glued or not. */
  furniture: (text: string) => hashOf([...squeeze(text)].sort().join('')),
  hyphen: (left: string, right: string) => hashOf(`${squeeze(left)}-${squeeze(right)}`),
}
