import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { decodeDocx } from '../../../../src-main/import/docx/decode-docx'
import { readDocument } from '../../../../src-main/import/read-document'
import { makeAnnotation, makeNote, makeTheme } from '../../src-core/builders'
import { fullPaper, fullSource } from '../../src-core/export/word/full-paper'
import { fileOf } from './make-files'

const SAMPLE = 'schriftelijk-overleg-navo-2022-01-07.txt'

async function exported(
  document: StructuredDocument,
  annotations = fullSource.documents[0]?.annotations ?? [],
) {
  const { content } = await renderExport(
    { ...fullSource, documents: [{ document, annotations }], themes: [...fullSource.themes, makeTheme('t')] },
    {
      format: 'word-paper',
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    },
  )
  return decodeDocx(fileOf('stuk.docx', content as Uint8Array))
}

test('an annotated paper read back by the app itself has its words, formats, notes, cells and comments', async () => {
  const { lines } = await exported(fullPaper)
  const texts = lines.map(({ text }) => text)
  const from = texts.indexOf('Inleiding')
  expect(texts.slice(from, from + 9)).toEqual([
    'Inleiding',
    'De commissie heeft vragen1 over 15 m² grond en CO₂, met vet, cursief en geschrapt woord.',
    'Vraag 1',
    'Komen er 👩‍👩‍👧 sancties* tegen Rusland1, ook als SWIFT & <gas> uitvallen?',
    'Antwoord 1',
    'Ja. Het kabinet werkt daaraan:',
    '• met de Europese Unie;',
    '– en in het bijzonder met Duitsland;',
    '• met de Verenigde Staten.',
  ])
  const notes = lines.filter(({ role }) => role === 'footnote')
  expect(notes.slice(1).map(({ mark, text }) => [mark, text.replace(/^[\s\u2009*]+/, '')])).toEqual([
    ['1', 'Kamerstuk 29 023, nr. 283, over de levering van gas.'],
    ['*', 'Zie ook https://example.org/stuk.'],
  ])
  const rows = lines.filter(({ role }) => role === 'table-row').map(({ text }) => text)
  expect(rows).toEqual(['Land\t2021\t2022', 'Noorwegen\t10\t12', '11\t13', 'Alle landen samen\t46'])
  const comments = lines.flatMap(({ spans = [] }) => spans.flatMap(({ trace }) => trace ?? []))
  expect(comments.map(({ words }) => words).join('\n')).toContain('Twee cellen.')
})

test('the sample paper read back is the same paper: every block, in order, and nothing lost', async () => {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../../../resources/sample', SAMPLE))
  const sample = await readDocument(SAMPLE, bytes)
  const annotations = sample.blocks
    .filter(({ start, end }) => end - start > 40)
    .map(({ start, end }, index) =>
      makeAnnotation(sample, start + (index % 7), Math.min(sample.text.length, end + (index % 3) * 90), {
        id: `a${index}`,
        themes: ['t'],
        note: makeNote(`Notitie ${index}`),
      }),
    )
  const { lines } = await exported(sample, annotations)
  const texts = lines.filter(({ role }) => role !== 'furniture').map(({ text }) => text)
  const notes = new Set(sample.footnotes.map(({ block }) => block))
  let at = 0
  for (const { id, start, end } of sample.blocks) {
    if (notes.has(id)) continue
    const words = sample.text.slice(start, end)
    const found = texts.indexOf(words, at)
    expect(found, `“${words.slice(0, 60)}” is there, behind what is before it`).toBeGreaterThanOrEqual(0)
    at = found + 1
  }
  for (const { block: id, mark } of sample.footnotes) {
    const block = sample.blocks.find(one => one.id === id)
    if (!block) continue
    const note = lines.find(line => line.role === 'footnote' && line.mark === mark)
    expect(note?.text).toBe(sample.text.slice(block.start, block.end))
  }
})
