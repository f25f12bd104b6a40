import { describe, expect, it } from 'vitest'
import type { ExportFormatName } from '../../../../../src-core/export/formats/export-formats'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { writeXlsx } from '../../../../../src-core/export/sheets/xlsx'
import { paragraph } from '../../../../../src-core/export/word-file/paragraph'
import { run } from '../../../../../src-core/export/word-file/runs'
import { WordFile } from '../../../../../src-core/export/word-file/word-file'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { madeExport } from '../../../../../src-main/services/exporting/made-export'
import { previewOf } from '../../../../../src-main/services/exporting/preview/preview-of'
import { fullSource } from '../../../src-core/export/word/full-paper'
import { readWord } from '../../../src-core/export/word/read-word'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function exported(format: ExportFormatName, more: object = {}) {
  const file = await renderExport(
    { ...fullSource, projectId: 'prj_1' },
    {
      format,
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
      question: true,
      ...more,
    },
  )
  if (typeof file.content === 'string') throw new Error('A file of bytes was expected.')
  return { bytes: file.content, made: madeExport(file, 'nl') }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What one reads in HTML, with single spaces. */
function wordsOf(html: string): string {
  return html
    .replace(/<span class="comment-mark">.*?<\/span>/g, '')
    .replace(/<(?:br|\/p|\/h\d|\/td|\/th|\/small)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the preview of a Word file', () => {
  it.each(['word', 'word-paper'] as const)(
    'of %s has every paragraph, in order, and every footnote',
    async format => {
      const { bytes, made } = await exported(format)
      const { paragraphs, footnotes } = await readWord(bytes)
      const words = wordsOf(made.beginning?.text ?? '')
      expect(made.beginning).toMatchObject({ mediaType: 'text/html', cut: null })
      let at = 0
      for (const { text } of paragraphs) {
        if (plain(text) === '') continue
        const found = words.indexOf(plain(text), at)
        expect(found, `“${text}” after ${words.slice(Math.max(0, at - 80), at)}`).toBeGreaterThanOrEqual(at)
        at = found
      }
      const below = wordsOf(made.beginning?.text.split('<section data-kind="footnotes">')[1] ?? '')
      for (const { text } of footnotes) expect(below).toContain(plain(text))
    },
  )

  it('has every comment beside its words, with who made it', async () => {
    const { bytes, made } = await exported('word-paper')
    const { comments } = await readWord(bytes)
    expect(comments.length).toBeGreaterThan(5)
    const html = made.beginning?.text ?? ''
    const rows = html.split('<div class="comment"').slice(1).map(wordsOf)
    expect(rows).toHaveLength(comments.length)
    for (const { id, author, text } of comments) {
      const own = rows.find(one => one.includes(`[${Number(id) + 1}] ${author}`))
      for (const line of text) expect(own).toContain(plain(line))
    }
  })

  it('has looks of a few kinds alone, and nothing of the file as markup', async () => {
    const file = new WordFile({
      title: 'x',
      creator: 'x',
      created: '2026-01-01T00:00:00Z',
      language: 'nl',
      head: '<img src=x onerror=alert(1)>',
    })
    file.add(
      paragraph(run('<script>alert(1)</script>', { shade: 'FFE08A', bold: true }), {
        style: 'Quote',
        edge: 'AA0000',
      }),
    )
    const { text = '' } = previewOf(file.bytes(), WORD, 'nl') ?? {}
    expect(text).not.toMatch(/<script|<img|style=|onerror=[^&]*>\s*</)
    expect(text).toContain('&lt;script&gt;')
    expect(text).toMatch(/<p data-left="340"[^>]* data-edge="AA0000"[^>]*><strong><span data-shade="FFE08A">/)
  })

  it('of a long one is how it begins, and says how much that is', () => {
    const file = new WordFile({ title: 'x', creator: 'x', created: '', language: 'nl', head: 'Kop' })
    for (let at = 0; at < 3_000; at += 1) file.add(paragraph(run(`Alinea ${at} ${'woord '.repeat(10)}`)))
    const made = previewOf(file.bytes(), WORD, 'nl')
    expect(made?.cut).toMatchObject({ total: 3_000, of: 'paragraphs' })
    const { shown = 0 } = made?.cut ?? {}
    expect(made?.text).toContain(`Alinea ${shown - 1} `)
    expect(made?.text).not.toContain(`Alinea ${shown} `)
    expect(shown).toBeLessThan(3_000)
  })
})

describe('the preview of a workbook', () => {
  it('has its sheets as tables with letters and numbers, days as days', () => {
    const columns = ['Stuk', 'Datum'].map(title => ({ title, width: 12 }))
    const rows = [
      ['Brief <b>', { day: '2022-01-07' }],
      [null, 'los'],
    ] as const
    const { bytes } = writeXlsx([{ name: 'Blad & zo', columns, rows }], { rawCells: false })
    const { text = '', cut } = previewOf(bytes, SHEET, 'nl') ?? {}
    expect(cut).toBeNull()
    expect(wordsOf(text)).toContain('Blad & zo')
    expect(text).toContain('<th class="letter" data-chars="12">B</th>')
    expect(text).toContain(
      '<tr><th class="letter">2</th><td dir="auto">Brief &lt;b&gt;</td><td dir="auto">07-01-2022</td></tr>',
    )
    expect(text).toContain('<tr><th class="letter">3</th><td dir="auto"></td><td dir="auto">los</td></tr>')
  })

  it('has every cell of an export', async () => {
    const { made } = await exported('xlsx', { rows: 'annotations' })
    const words = wordsOf(made.beginning?.text ?? '')
    for (const { document } of fullSource.documents) expect(words).toContain(document.meta.title)
    expect(words).toContain('Over deze export')
  })

  it('of a long one has its first rows, and says of how many', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`rij ${at}`])
    const { bytes } = writeXlsx([{ name: 'x', columns: [{ title: 'a', width: 9 }], rows }], {
      rawCells: false,
    })
    const { text = '', cut } = previewOf(bytes, SHEET, 'nl') ?? {}
    expect(cut).toEqual({ shown: 199, total: 5_000, of: 'rows' })
    expect(text).toContain('rij 198<')
    expect(text).not.toContain('rij 199<')
  })
})

it('the preview of a folder has its files by their names', async () => {
  const { made } = await exported('obsidian')
  const text = made.beginning?.text ?? ''
  expect(wordsOf(text)).toContain('Stukken/Lijst van vragen en antwoorden over gas.md')
  expect(wordsOf(text)).toContain('[[Thema’s/Gas|Gas]]')
})

it('a PDF is drawn by the window, and a file that cannot be read back is a file all the same', () => {
  expect(previewOf(new Uint8Array(), 'application/pdf', 'nl')).toBeNull()
  const made = madeExport({ name: 'x', mediaType: WORD, content: new Uint8Array([1]), count: 1 }, 'nl')
  expect(made).toMatchObject({ beginning: null, content: new Uint8Array([1]) })
})
