import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { collectEntries } from '../../../../../src-core/export/collect-entries'
import { groupEntries } from '../../../../../src-core/export/group-entries'
import type { RenderOptions } from '../../../../../src-core/export/render-options'
import { renderPapers } from '../../../../../src-core/export/word/papers'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { limitsFor } from '../../../../../src-main/import/decoding/limits'
import { readDocument } from '../../../../../src-main/import/read-document'
import { makeAnnotation, makeNote } from '../../builders'
import { fullSource } from './full-paper'
import { readWord } from './read-word'

const CORPUS = join(import.meta.dirname, '../../../../../../shared/corpus')

/** Real papers of every format, with tables, notes, pictures, columns, speeches and other scripts. */
const PAPERS = [
  'nl-pdf/40993d1c-f887-482d-89f7-33e41f6f7ed9.pdf',
  'nl-pdf/besluitenlijst_example2.pdf',
  'nl-docx/0787ced2-629a-4d32-ab8f-4b97a7680248.docx',
  'nl-docx/ca71487f-866a-43aa-a9d5-ec3e2c3a236c.doc',
  'nl-html/gmb.html',
  'nl-html/stcrt.html',
  'nl-xml/h-tk-20202021-102-6.xml',
  'nl-xml/stb.xml',
  'nl-excerpts/SO-kst-21501-31-207.excerpt.txt',
  'other-parliaments/559662_1.pdf',
  'other-parliaments/548302_1.xml',
  'other-parliaments/saarland-15-1284-paper.txt',
  'docx/poi-table_footnotes.docx',
  'docx/poi-ThreeColHeadFoot.docx',
  'docx/mammoth-tables.docx',
  'docx/pandoc-i18n_blocks.docx',
  'docx/pandoc-track_changes_deletion.docx',
  'epub/wasteland.epub',
  'pdf-difficult/multicolumn.pdf',
  'pdf-difficult/habibi.pdf',
]

const OPTIONS: RenderOptions = {
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

describe.skipIf(!existsSync(CORPUS))('real papers with comments in Word (../shared/corpus)', () => {
  test.each(PAPERS)('have all their words, and each comment on exactly its own: %s', async path => {
    const bytes = readFileSync(join(CORPUS, path))
    const document = await readDocument(basename(path), bytes, limitsFor(bytes.byteLength))
    const annotations = Array.from({ length: 40 }, (_, index) => annotate(document, index))
    const source = { ...fullSource, documents: [{ document, annotations }] }
    const entries = collectEntries(source, OPTIONS)
    const groups = groupEntries(source, entries, OPTIONS)
    const word = await readWord(renderPapers({ ...source, entries, groups }, OPTIONS).content)
    expect(squeeze(word.text)).toContain(bodyOf(document, 0, document.text.length))
    for (const { id, start, end } of annotations) {
      const own = word.comments.filter(({ text }) => text.includes(id))
      expect(own).toHaveLength(1)
      const words = bodyOf(document, start, end)
      // One that is on a note's text alone is at the mark of that note.
      if (words !== '') expect(squeeze(own[0]?.words ?? '')).toBe(words)
    }
  })
})

/** An annotation anywhere in the paper, the same in each run: every fourth runs over many paragraphs. */
function annotate(document: StructuredDocument, index: number) {
  const { length } = document.text
  const start = (index * 7919) % Math.max(1, length - 1)
  const end = Math.min(length, start + 1 + ((index * 131) % (index % 4 === 0 ? 900 : 90)))
  const id = `note-${index}-`
  return makeAnnotation(document, start, end, { id, note: makeNote(id) })
}

/** What stands in the body of the paper in a range; notes stand at the foot of the page. */
function bodyOf({ text, blocks, footnotes }: StructuredDocument, start: number, end: number): string {
  const notes = blocks.filter(({ id }) => footnotes.some(({ block }) => block === id))
  let words = ''
  let at = start
  for (const note of notes) {
    words += text.slice(at, Math.max(at, Math.min(end, note.start)))
    at = Math.max(at, Math.min(end, note.end))
  }
  return squeeze(words + text.slice(at, end)).replaceAll('\uFFFC', '[Afbeelding]')
}

/** Text without what parts words, paragraphs and cells, and without signs that no XML file can hold. */
function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, '')
}
