import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lettersOfText } from '../../../../../src-core/export/marked-pdf/letters'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { markPdf } from '../../../../../src-main/import/marked-pdf/mark-pdf'
import { readDocument } from '../../../../../src-main/import/read-document'
import { markOf } from './mark-of'
import { type ReadText, readBack } from './read-back'

const CORPUS = join(import.meta.dirname, '../../../../../../shared/corpus')

/** Real papers, in columns, tables and lists, and one of another make each. */
const PAPERS = [
  'nl-pdf/40993d1c-f887-482d-89f7-33e41f6f7ed9.pdf',
  'nl-pdf/besluitenlijst_example2.pdf',
  'pdf-difficult/multicolumn.pdf',
  'other-parliaments/548302_1.pdf',
]

/** Pieces of lines with fewer letters are too likely to stand in other places too. */
const FEWEST = 24

describe.skipIf(!existsSync(CORPUS))('marks in real papers (../shared/corpus)', () => {
  test.each(PAPERS)(
    'lie where pdf.js finds their words: %s',
    async path => {
      const bytes = readFileSync(join(CORPUS, path))
      const paper = await readDocument('stuk.pdf', bytes, limitsFor(bytes.byteLength))
      const { texts } = await readBack(bytes)
      const wanted = texts.flatMap((items, index) =>
        items.flatMap(item => {
          const range = onlyPlace(paper.text, item.words.trim())
          return range && item.words === item.words.trim() ? [{ item, page: index + 1, range }] : []
        }),
      )
      expect(wanted.length).toBeGreaterThan(20)
      const marks = wanted.map(({ range }, index) => markOf(`an_${index}`, range))
      const { update, unplaced } = await markPdf('stuk.pdf', bytes, paper, marks)
      expect(unplaced / marks.length).toBeLessThan(0.02)
      const { annotations } = await readBack(Buffer.concat([bytes, update]))
      const found = new Map(annotations.map(annotation => [annotation.contents, annotation]))
      let highlights = 0
      for (const [index, { item, page }] of wanted.entries()) {
        const mark = found.get(`noot bij an_${index}`)
        if (!mark) continue
        highlights += 1
        expect([mark.page, mark.quads.length, item.words]).toEqual([page, 1, item.words])
        expect(alongLine(mark.quads[0] ?? [], item), item.words).toBeGreaterThan(0.9)
      }
      expect(highlights).toBe(marks.length - unplaced)
    },
    60_000,
  )
})

/** The one place of words in a text; null where there are none or more. */
function onlyPlace(text: string, words: string) {
  if (lettersOfText(words).units.length < FEWEST) return null
  const start = text.indexOf(words)
  return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : { start, end: start + words.length }
}

/** How much of their line a mark and its words share; nothing where the mark is higher than a line or does not lie on it. */
function alongLine(quad: readonly number[], { left, right, baseline, size }: ReadText): number {
  const [start = 0, top = 0, end = 0, , , bottom = 0] = quad
  const lies = bottom <= baseline + 0.1 * size && bottom > baseline - 0.5 * size
  const fits = top > baseline + 0.4 * size && top < baseline + 1.3 * size
  if (!lies || !fits) return 0
  return (
    Math.max(0, Math.min(end, right) - Math.max(start, left)) / (Math.max(end, right) - Math.min(start, left))
  )
}
