import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'
import { compare, f1, recall } from '../../../marks/compare'
import { CORPUS, markedPapers, pathOf } from '../../../marks/measure'
import { TRANSFORMATIONS } from '../../../marks/transformations'

// Marked papers in other encodings, line ends, indents and widths: rules that fit one file's form only fail here.

const TEXTS = markedPapers().filter(({ marks }) => {
  const path = pathOf(marks)
  // Papers without line breaks have none to change.
  return path.endsWith('.txt') && existsSync(path) && readFileSync(path, 'utf8').split('\n').length > 10
})

/** What is asked of a paper written in another way: as much as is found in it as it is, or nearly all. */
const wanted = new Map<string, number>()
beforeAll(async () => {
  for (const { name, marks } of TEXTS) {
    const path = pathOf(marks)
    const { boundaries } = compare(await readDocument(basename(path), readFileSync(path)), marks)
    wanted.set(name, Math.min(0.98, f1(boundaries)))
  }
})

describe(`papers marked by hand, written in another way (only the sample without ${CORPUS})`, () => {
  test.each(TRANSFORMATIONS)(
    '$name',
    async ({ apply, paragraphs }) => {
      const faults: string[] = []
      for (const { name, marks } of TEXTS) {
        if (paragraphs && !marks.paper?.includes('-docx-')) continue
        const path = pathOf(marks)
        const original = readFileSync(path, 'utf8')
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n')
        const bytes = apply(original)
        if (bytes === null) continue
        const found = compare(await readDocument(basename(path), bytes), marks)
        if (!found.kind) faults.push(`${name}: kind`)
        if (f1(found.boundaries) < (wanted.get(name) ?? 0.98))
          faults.push(`${name}: boundaries ${f1(found.boundaries).toFixed(3)}`)
        if (recall(found.footnotes) < 0.98)
          faults.push(`${name}: footnotes ${recall(found.footnotes).toFixed(3)}`)
        if (recall(found.crossReferences) < 0.98)
          faults.push(`${name}: cross-references ${recall(found.crossReferences).toFixed(3)}`)
      }
      expect(faults).toEqual([])
    },
    120_000,
  )
})
