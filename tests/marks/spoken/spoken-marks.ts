import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { StructuredDocument } from '../../../src-core/document/model'
import { cabinetSentences } from '../../../src-core/suggesting/spoken/cabinet-sentences'
import { readDocument } from '../../../src-main/import/read-document'
import { CORPUS } from '../measure'

const SAMPLE = join(import.meta.dirname, '../../../resources/sample/schriftelijk-overleg-navo-2022-01-07.txt')

/** What a person who read every answer of a paper took for a promise or a refusal: the beginnings of the sentences. */
const spokenMarksSchema = z.object({
  /** The paper’s file in the corpus; null for the sample that comes with the app. */
  paper: z.string().nullable(),
  sha256: z.string(),
  /** Words were mended after reading what was found in `mended` papers, those of promises after `held-out-for-refusals` too. */
  half: z.enum(['mended', 'held-out', 'held-out-for-refusals']),
  /** How many sentences were judged. */
  sentences: z.int().positive(),
  /** Each stands for every sentence that begins so, white space as one space. */
  promises: z.array(z.string().min(8)),
  refusals: z.array(z.string().min(8)),
})

export type SpokenMarks = z.infer<typeof spokenMarksSchema>

/** A sentence of a marked paper, with what the reader called it. */
export interface JudgedSentence {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: 'promise' | 'refusal' | 'neither'
}

/** A marked paper, read, and its sentences. */
export interface JudgedPaper {
  readonly marks: SpokenMarks
  readonly document: StructuredDocument
  readonly sentences: readonly JudgedSentence[]
}

/** The papers whose answers were judged sentence by sentence. */
export function spokenMarks(): SpokenMarks[] {
  return z
    .array(spokenMarksSchema)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'marked.json'), 'utf8')))
}

/** Where a judged paper is. */
export function pathOfJudged({ paper }: SpokenMarks): string {
  return paper === null ? SAMPLE : join(CORPUS, paper)
}

/** Reads the judged papers that are there, all of which but the sample are no part of this project. */
export async function judgedPapers(): Promise<JudgedPaper[]> {
  const papers: JudgedPaper[] = []
  for (const marks of spokenMarks()) {
    const path = pathOfJudged(marks)
    if (!existsSync(path)) continue
    const document = await readDocument(basename(path), readFileSync(path))
    papers.push({ marks, document, sentences: judge(document, marks) })
  }
  return papers
}

function judge(document: StructuredDocument, { promises, refusals }: SpokenMarks): JudgedSentence[] {
  return [...cabinetSentences(document)].map(({ start, end }) => {
    const words = document.text.slice(start, end).replace(/\s+/g, ' ')
    const begins = (marked: readonly string[]) => marked.some(beginning => words.startsWith(beginning))
    const kind = begins(promises) ? 'promise' : begins(refusals) ? 'refusal' : 'neither'
    return { start, end, words, kind }
  })
}
