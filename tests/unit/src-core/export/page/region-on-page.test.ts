import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PageSource, quoteNow } from '../../../../../src-core/export/page/page-source'
import { renderNotebookPage } from '../../../../../src-core/export/page/render-page'
import { asOneFile } from '../../../../../src-core/export/page/zip-page'
import type { PageNode } from '../../../../../src-core/notebook/page-body'
import { makeDocument, makeRegion } from '../../builders'
import { holding, row, said, sourceOf } from './full-page'

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const document = makeDocument('Blad één.\nBlad twee.', {
  pages: [
    { number: 1, start: 0 },
    { number: 2, start: 10 },
  ],
})
const table = makeRegion({
  id: 'reg_1',
  page: 2,
  box: [1000, 2050, 3000, 1225],
  words: 'Tabel <1>\n12 *mln*',
})
const other = makeRegion({ id: 'reg_2', page: 1, words: 'zegel' })
const lost = makeRegion({ id: 'reg_3', sha256: 'f'.repeat(64), words: 'oudere druk' })
const regions = [table, other, lost]

const quoting = (annotation: string): PageNode => ({
  type: 'quotation',
  attrs: { annotation, words: '', citation: '' },
})
const content = [
  said('Zie:'),
  quoting('reg_1'),
  quoting('reg_3'),
  {
    type: 'paraphrase' as const,
    attrs: { annotation: 'reg_2', use: 'summary' as const, words: '', citation: '' },
    content: [{ type: 'text' as const, text: 'Een zegel.' }],
  },
  holding('table', [row('links', holding('tableCell', [quoting('reg_1')]))]),
]
const body = { type: 'doc' as const, content: [...content] }
const page: PageSource = {
  ...sourceOf(content),
  quoted: quoteNow(
    body,
    id => {
      const region = regions.find(one => one.id === id)
      return region ? { region, document } : null
    },
    { language: 'nl', projectId: 'prj_1' },
  ),
}

let asked: unknown[]
beforeEach(() => {
  asked = []
})
const made = (format: Parameters<typeof renderNotebookPage>[1], points = 200) =>
  renderNotebookPage(page, format, {
    printPdf: async html => strToU8(html),
    drawRegions: async (_, wanted) => {
      asked.push(...wanted)
      return wanted.map(() => ({ png: PNG, width: 600, height: 300, points }))
    },
  })
const SAYS =
  'Het gebied: pagina 2, gebied. Woorden eronder, zoals het bestand ze heeft: Tabel &lt;1&gt; 12 *mln*'

describe('a region that a page quotes', () => {
  test.each(['html', 'pdf'] as const)(
    'is a picture in %s, told to whoever does not see it, with its source behind it',
    async format => {
      const { content: file, beside } = await made(format)
      const html = typeof file === 'string' ? file : strFromU8(file)
      const image = `<img src="data:image/png;base64,${Buffer.from(PNG).toString('base64')}" alt="${SAYS}" width="267">`
      expect(html.split(image)).toHaveLength(3)
      // A page without pictures may show none.
      expect(html).toContain("default-src 'none'; img-src data:; ")
      expect(html).toContain(`${image} <sup><a id="r1"`)
      // What was drawn on another file has no picture, and keeps its words; a summary is in the writer's own.
      expect(html).toContain('oudere druk')
      expect(asked).toEqual([{ page: 2, box: table.box }])
      expect(beside).toEqual([])
    },
  )

  test('is a picture in Word, no wider than its cell', async () => {
    const parts = unzipSync((await made('word', 400)).content as Uint8Array)
    expect(parts['word/media/region1.png']).toEqual(PNG)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const [onPage = 0, inCell = 0] = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx))
    expect(onPage).toBe(400 * 12_700)
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    // Twentieths of a point, less both margins of the cell.
    expect(inCell).toBeLessThanOrEqual(((widths[1] ?? 0) - 160) * 635)
    expect(inCell).toBeGreaterThan(100 * 12_700)
    expect(xml).toContain(`descr="${SAYS}"`)
    expect(xml).toMatch(/<\/w:drawing><\/w:r><w:r>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="1"\/>/)
  })

  test('leaves the mark of its footnote room in Word, however wide it is', async () => {
    const parts = unzipSync((await made('word', 2_000)).content as Uint8Array)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const [, onPage = ''] = /<wp:extent cx="(\d+)"/.exec(xml) ?? []
    // An A4 page between margins of an inch is 451 points wide, a place is moved in by 15, and a digit takes at least 4.
    expect(Number(onPage) / 12_700).toBeLessThan(451 - 15 - 12)
    expect(Number(onPage) / 12_700).toBeGreaterThan(400)
  })

  test('is a file beside Markdown, once, in an archive where one file is asked for', async () => {
    const whole = await made('markdown')
    expect(whole.content).toContain(
      '![Het gebied: pagina 2, gebied. Woorden eronder, zoals het bestand ze heeft: Tabel \\<1\\> 12 \\*mln\\*](reg-1.png)[^1]',
    )
    expect(whole.content).toContain(
      '> \\[Gebied. Woorden eronder, zoals het bestand ze heeft:\\] oudere druk[^2]',
    )
    expect(whole.beside).toEqual([{ name: 'reg-1.png', content: PNG }])
    const one = asOneFile(whole)
    expect([one.name, one.mediaType]).toEqual(['gas-b-nota-b.zip', 'application/zip'])
    const files = unzipSync(one.content as Uint8Array)
    expect(Object.keys(files)).toEqual(['gas-b-nota-b/gas-b-nota-b.md', 'gas-b-nota-b/reg-1.png'])
    expect(files['gas-b-nota-b/reg-1.png']).toEqual(PNG)
    expect(strFromU8(files['gas-b-nota-b/gas-b-nota-b.md'] ?? new Uint8Array())).toBe(whole.content)
  })

  test('keeps its words where it cannot be drawn, and a page without pictures is one file', async () => {
    const none = await renderNotebookPage(page, 'markdown', {
      printPdf: async html => strToU8(html),
      drawRegions: async (_, wanted) => wanted.map(() => null),
    })
    expect(none.content).toContain('Tabel \\<1\\>')
    expect(none.content).not.toContain('![')
    expect(asOneFile(none)).toMatchObject({ name: 'gas-b-nota-b.md', mediaType: 'text/markdown' })
  })
})
