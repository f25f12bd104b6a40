import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import schema from '../../../../docs/export.schema.json'
import type { Connection } from '../../../../src-core/annotation/connecting/connection'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportTools } from '../../../../src-core/export/export-format'
import {
  type ExportFormatName,
  exportFormatNames,
  exportFormats,
} from '../../../../src-core/export/formats/export-formats'
import { type ExportedFile, renderExport } from '../../../../src-core/export/formats/render-export'
import { toBase64 } from '../../../../src-core/export/markup/to-base64'
import type { PdfMark } from '../../../../src-core/export/pdf-mark'
import { type AnnotationFilter, EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote, makeRegion, makeTheme } from '../builders'
import { readWord } from './word/read-word'

const document = makeDocument('Blad één.\nBlad twee.', {
  pages: [
    { number: 1, start: 0 },
    { number: 2, start: 10 },
  ],
})
const above = makeTheme('thm_1', { name: 'Europa' })
const below = makeTheme('thm_2', { name: 'Sancties', parent: above.id })
const table = makeRegion({
  id: 'reg_1',
  page: 2,
  box: [1000, 2050, 3000, 1225],
  themes: [below.id],
  words: 'Tabel <1>\n12 *miljoen*',
  note: makeNote('klopt niet'),
})
const lost = makeRegion({ id: 'reg_2', sha256: 'f'.repeat(64), words: 'uit een oudere druk' })
const source: ExportSource = {
  projectId: 'prj_1',
  projectName: 'Proef',
  exportedAt: '2026-03-01T10:00:00.000Z',
  analysts: [{ id: 'ana', name: 'Anna' }],
  documents: [{ document, annotations: [] }],
  themes: [above, below],
  papers: [document],
  regions: [table, lost],
}

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
)
let marks: readonly PdfMark[] = []
let drawn: unknown[] = []
const TOOLS: ExportTools = {
  markOriginal: async (_, given) => {
    marks = given
    return { content: new Uint8Array(), unplaced: 0 }
  },
  drawRegions: async (_, regions) => {
    drawn = [...regions]
    return regions.map(() => ({ png: PNG, width: 600, height: 300, points: 200 }))
  },
  printPdf: async html => strToU8(html),
}

interface More {
  readonly notes?: boolean
  readonly filter?: AnnotationFilter
  readonly rows?: 'turns'
}

function made(format: ExportFormatName, more: More = {}, tools: ExportTools | null = TOOLS) {
  const options = { groupBy: 'theme', filter: EVERYTHING, documentId: null, marks: 'left-out' } as const
  return renderExport(source, { ...options, format, language: 'nl', ...more }, tools ?? undefined)
}

async function rendered(format: ExportFormatName, more: More = {}): Promise<string> {
  return textOf(format, await made(format, more))
}

/** The words of an export, of packed files those of all their parts. */
async function textOf(format: ExportFormatName, { content, mediaType }: ExportedFile): Promise<string> {
  if (typeof content === 'string') return content
  if (mediaType === 'application/pdf') return strFromU8(content)
  if (format !== 'xlsx' && format !== 'obsidian') return (await readWord(content)).text
  return Object.values(unzipSync(content))
    .map(bytes => strFromU8(bytes))
    .join('\n')
}

describe('regions of original pages', () => {
  const told = exportFormatNames.filter(name => !['marked-pdf', 'jsonl'].includes(name))
  test.each(told)(
    'stand in %s with their page, words and note, and say where a place is not known',
    async format => {
      const text = await rendered(format)
      expect(text).toContain('pagina 2, gebied')
      expect(text).toMatch(/12 .{0,2}miljoen/)
      expect(text).toContain('klopt niet')
      expect(text).toContain('Sancties')
      if (format === 'html' || format === 'pdf') expect(text).not.toContain('<1>')
      expect(text.replaceAll(/\\(?=[(),.;-])/g, '')).toMatch(/ander bestand/)
      expect((await made(format)).regions).toBe(2)
    },
  )

  test('are told to be left out of turns, which hold none', async () => {
    expect(await made('jsonl')).not.toHaveProperty('regions')
    expect(await made('xlsx', { rows: 'turns' })).not.toHaveProperty('regions')
    expect(exportFormats.jsonl.losses).toContain('regions')
  })

  test('stand in Word as far in as what is said of a passage, a picture with the place below it', async () => {
    const { content } = await made('word')
    const body = strFromU8(unzipSync(content as Uint8Array)['word/document.xml'] ?? new Uint8Array())
    const paragraphs = body.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g) ?? []
    const lookOf = (words: string) =>
      /<w:pPr>.*?<\/w:pPr>/.exec(paragraphs.find(one => one.includes(words)) ?? '')?.[0]
    expect(lookOf('Notitie · ')).toContain('<w:ind w:left="340"')
    expect(lookOf('klopt niet')).toContain('<w:ind w:left="340"')
    expect(lookOf('<w:drawing>')).toContain('<w:pStyle w:val="Place"/>')
    expect(lookOf('<w:drawing>')).toContain('<w:keepNext/>')
  })

  test('have pictures where the format carries them, each format says so, and only of the file they were drawn on', async () => {
    for (const name of told) {
      const { losses, pictures = false } = exportFormats[name] as {
        losses: readonly string[]
        pictures?: boolean
      }
      expect([name, losses.includes('region-pictures')]).toEqual([name, !pictures])
    }
    const html = await rendered('html')
    expect(html.split('data:image/png;base64,')).toHaveLength(2)
    expect(html).toContain(`data:image/png;base64,${Buffer.from(PNG).toString('base64')}`)
    expect(html).toContain('Van dit gebied is hier geen beeld.')
    expect(drawn).toEqual([{ page: 2, box: table.box }])
    const { content } = await made('word')
    const parts = unzipSync(content as Uint8Array)
    expect(parts['word/media/region1.png']).toEqual(PNG)
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('image/png')
    const vault = unzipSync((await made('obsidian')).content as Uint8Array)
    expect(vault['proef/Beelden/reg-1.png']).toEqual(PNG)
    expect(Object.keys(vault).filter(path => path.endsWith('.png'))).toHaveLength(1)
    const pages = Object.entries(vault).map(([path, bytes]) => (path.endsWith('.md') ? strFromU8(bytes) : ''))
    expect(pages.join('')).toContain('![Het gebied: pagina 2, gebied](../Beelden/reg-1.png)')
    const none = await made('html', {}, null)
    expect(String(none.content)).not.toContain('data:image/')
  })

  test.each(['html', 'markdown', 'word'] as const)(
    'stand in %s below each of their themes, or their paper, and below a heading of their own where nothing says where',
    async format => {
      const both = { ...table, themes: [above.id, below.id] }
      const grouped = async (groupBy: 'theme' | 'paper' | 'party') => {
        const marked = { ...source, regions: [both, lost] }
        const options = { groupBy, filter: EVERYTHING, documentId: null, marks: 'left-out' } as const
        const { content } = await renderExport(marked, { ...options, format, language: 'nl' }, TOOLS)
        return typeof content === 'string' ? content : (await readWord(content)).text
      }
      const byTheme = await grouped('theme')
      expect(byTheme.split('klopt niet')).toHaveLength(3)
      expect(byTheme.lastIndexOf('Zonder thema')).toBeLessThan(byTheme.indexOf('oudere druk'))
      expect(byTheme).not.toContain('Gebieden op de originele')
      const byPaper = await grouped('paper')
      expect(byPaper.split('klopt niet')).toHaveLength(2)
      expect(byPaper).not.toContain('Gebieden op de originele')
      expect(await grouped('party')).toContain('Gebieden op de originele')
    },
  )

  test.each(told)('are told in %s with what they are connected with and what was answered', async format => {
    const passage = makeAnnotation(document, 0, 8, { id: 'ann_1' })
    const connection: Connection = {
      ...{ id: 'con_1', author: 'ana', revision: 1, created: '', modified: '' },
      says: 'contradicts',
      ...{ from: table.id, to: passage.id, name: '', words: { from: '', to: '' } },
    }
    const reply = makeRegion({ id: 'reg_9', replyTo: table.id, note: makeNote('Dat zie ik anders') })
    const told: ExportSource = {
      ...source,
      documents: [{ document, annotations: [passage] }],
      regions: [table, reply],
      connections: [{ connection, from: { region: table, document }, to: { annotation: passage, document } }],
    }
    const options = { groupBy: 'theme', filter: EVERYTHING, documentId: null, marks: 'left-out' } as const
    const file = await renderExport(told, { ...options, format, language: 'nl' }, TOOLS)
    const plain = (await textOf(format, file)).replaceAll('\\', '').replaceAll('&quot;', '"')
    expect(file.regions).toBe(1)
    expect(plain).toContain('Dat zie ik anders')
    expect(plain).toMatch(/spreekt tegen/)
    if (!['word-paper', 'pdf-paper', 'obsidian'].includes(format))
      expect(plain).toMatch(/wordt tegengesproken door.{0,300}gebied/is)
  })

  test('go through the filter as annotations do, and without notes they have none', async () => {
    const only = await rendered('markdown', { filter: { ...EVERYTHING, themes: [above.id] } })
    expect(only).toContain('pagina 2, gebied')
    expect(only).not.toContain('ander bestand')
    expect(await made('markdown', { filter: { ...EVERYTHING, parties: ['VVD'] } })).not.toHaveProperty(
      'regions',
    )
    expect(await made('markdown', { filter: { ...EVERYTHING, ids: [] } })).not.toHaveProperty('regions')
    expect(await rendered('csv', { notes: false })).not.toContain('klopt niet')
  })

  test('are selectors of media fragments in JSON, as the published schema says', async () => {
    const data = JSON.parse(await rendered('json'))
    const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    expect(published.safeParse(data).error).toBeUndefined()
    expect(data.regions).toMatchObject([
      { id: 'reg_2', source: { isThatOfTheDocument: false } },
      {
        id: 'reg_1',
        page: 2,
        percent: { left: 10, top: 20.5, width: 30, height: 12.25 },
        selector: { type: 'FragmentSelector', value: 'page=2&xywh=percent:10,20.5,30,12.25' },
        source: { isThatOfTheDocument: true, sha256: document.source.sha256 },
        words: table.words,
      },
    ])
  })

  test('are rectangles in the original, and a sign where their place is not known', async () => {
    const { holds } = await made('marked-pdf')
    expect(marks).toMatchObject([
      { id: 'reg_2', range: null, astray: expect.stringContaining('ander bestand') },
      { id: 'reg_1', range: null, area: { page: 2, box: table.box }, author: 'Anna' },
    ])
    expect(marks[0]).not.toHaveProperty('area')
    expect(marks[1]?.contents).toBe('klopt niet\n\nThema’s: Sancties')
    expect(holds?.regions).toBe(1)
  })
})

test('bytes become base64 as Node has it, at every length', () => {
  for (const length of [0, 1, 2, 3, 4, 12_287, 12_288, 12_289, 30_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  }
})
