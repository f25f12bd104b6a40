import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StructuredDocument } from '../../src-core/document/model'
import { readDocument } from '../../src-main/import/read-document'
import { type Comparison, compare, f1, precision, recall, type Score, sum } from './compare'
import { type Marks, marksSchema } from './marks'

const ROOT = join(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'resources/sample/schriftelijk-overleg-navo-2022-01-07.txt')

/** Where papers to measure on are kept beside the project; they are no part of it. */
export const CORPUS = join(ROOT, '../shared/corpus')

export interface Measured {
  readonly name: string
  readonly marks: Marks
  readonly document: StructuredDocument
  readonly comparison: Comparison
}

/** The papers that were marked by hand, by the name of their marks: `held-out` are those no rule was mended after. */
export function markedPapers(which: 'papers' | 'held-out' = 'papers'): { name: string; marks: Marks }[] {
  const folder = join(import.meta.dirname, which)
  if (!existsSync(folder)) return []
  return readdirSync(folder).map(file => ({
    name: basename(file, '.json'),
    marks: marksSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }))
}

/** Where a marked paper is. */
export function pathOf({ paper }: Marks): string {
  return paper === null ? SAMPLE : join(CORPUS, paper)
}

/** Reads a marked paper and compares. Throws when the file is not there. */
export async function measure(name: string, marks: Marks): Promise<Measured> {
  const path = pathOf(marks)
  const document = await readDocument(basename(path), readFileSync(path))
  return { name, marks, document, comparison: compare(document, marks) }
}

/** Precision, recall and F1 of each paper and of all, as a table. */
export function table(papers: readonly Measured[]): string {
  const rows = papers.map(({ name, marks, comparison, document }) =>
    row(name, comparison.kind ? marks.kind : `${marks.kind} (found ${document.kind})`, [comparison]),
  )
  const all = row(
    'all',
    '',
    papers.map(({ comparison }) => comparison),
  )
  return [HEAD, ...rows, all].join('\n')
}

const HEAD = `${'paper'.padEnd(26)} ${'kind'.padEnd(22)} boundaries P/R/F1 (n)      turns F1  labels F1  footnotes P/R    references P/R    hyphens P/R       furniture P/R`

function row(name: string, kind: string, comparisons: readonly Comparison[]): string {
  const of = (part: (comparison: Comparison) => Score) => sum(comparisons.map(part))
  const boundaries = of(one => one.boundaries)
  const pair = (score: Score) =>
    `${rate(precision(score))}/${rate(recall(score))} (${score.marked})`.padEnd(17)
  return [
    name.padEnd(26),
    kind.padEnd(22),
    `${rate(precision(boundaries))}/${rate(recall(boundaries))}/${rate(f1(boundaries))} (${boundaries.marked})`.padEnd(
      27,
    ),
    rate(f1(of(one => one.turns))).padEnd(9),
    rate(f1(of(one => one.labels))).padEnd(10),
    pair(of(one => one.footnotes)),
    pair(of(one => one.crossReferences)),
    pair(of(one => one.hyphens)),
    pair(of(one => one.furniture)),
  ].join(' ')
}

function rate(value: number): string {
  return value.toFixed(3)
}
