import type { StructuredDocument } from '../../../../../src-core/document/model'
import { structureDocument } from '../../../../../src-core/structure/structure-document'
import { knownWords } from '../../../../../src-main/import/known-words'

/** A paper as it is printed, and how it is cited. */
export interface ReadRow {
  readonly why: string
  /** Its lines; a form feed begins another page. */
  readonly paper: string
  /** What stands at the edge of every page; `#` is the page’s number, counted from `first`. */
  readonly edge?: readonly string[]
  readonly first?: number
  /** As in a Word file: paragraphs, and no pages. */
  readonly word?: boolean
  /** The words that are cited, from their beginning to their end. */
  readonly of?: string
  readonly place?: boolean
  /** By the Dutch legal style. */
  readonly is: string
  readonly short?: string
  readonly apa?: string
  readonly plain?: string
  /** What the rules do not answer, where the plainest stands. */
  readonly silent?: string
}

/** What the second page of most papers says; it is cited where no other words are. */
export const SECOND =
  'Op de tweede bladzijde staat wat het onderhoud van alle bruggen samen in een jaar kost.'

/** The head of a paper, and three pages of which each holds a sentence. */
export function threePages(head: string): string {
  return [
    `${head}\n\nOp de eerste bladzijde staat waarom het onderhoud van bruggen ieder jaar meer kost dan is voorzien.`,
    SECOND,
    'Op de derde bladzijde staat hoe het onderhoud van bruggen in de volgende jaren wordt betaald en door wie.',
  ].join('\f')
}

/** Reads a paper as a decoder of PDF or Word files hands it over. */
export async function readPaper({
  paper,
  edge = [],
  first = 1,
  word = false,
}: ReadRow): Promise<StructuredDocument> {
  const lines = paper.split('\f').flatMap((page, index) => [
    ...page.split('\n').map(text => ({ text, page: word ? 1 : index + 1 })),
    ...edge.map(text => ({
      text: text.replace('#', String(index + first)),
      page: word ? 1 : index + 1,
      role: 'furniture' as const,
    })),
  ])
  const mediaType = word
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : 'application/pdf'
  const source = { name: 'stuk', mediaType, bytes: 1, sha256: '0'.repeat(64) }
  return structureDocument({ lines, unit: word ? 'paragraphs' : 'lines' }, source, await knownWords())
}
