import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportTools } from '../../../../src-core/export/export-format'
import { type ExportFormatName, exportFormatNames } from '../../../../src-core/export/formats/export-formats'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import type { NoteSubject, PlacedNote } from '../../../../src-core/notes/placed-note'
import { onTurn } from '../../../../src-core/notes/turn-of-note'
import { type AnnotationFilter, EVERYTHING } from '../../../../src-core/query/filter'
import { makeDocument, makeNote, makeTheme, makeTurn } from '../builders'
import { readWord } from './word/read-word'

const TEXT = 'Antwoord 5\nHet kabinet wil sancties.'
const turn = makeTurn({ id: 't1', role: 'answer', start: 0, end: TEXT.length, numbers: [5], party: 'VVD' })
const document = makeDocument(TEXT, { turns: [turn] })
const placed = (id: string, about: NoteSubject, words: string): PlacedNote => ({
  id,
  author: 'ana_1',
  revision: 1,
  created: '2026-03-01T10:00:00.000Z',
  modified: '2026-03-01T10:00:00.000Z',
  about,
  note: makeNote(words),
})
const source: ExportSource = {
  projectName: 'Proef',
  exportedAt: '2026-03-01T10:00:00.000Z',
  analysts: [{ id: 'ana_1', name: 'Anna' }],
  documents: [{ document, annotations: [] }],
  themes: [makeTheme('thm_1', { name: 'Sancties' })],
  papers: [document],
  notes: [
    placed('not_4', onTurn(document, turn), 'over de beurt'),
    placed('not_3', { kind: 'paper', documentId: document.id }, 'over het stuk'),
    placed('not_2', { kind: 'theme', theme: 'thm_1' }, 'over het thema'),
    placed('not_1', { kind: 'project' }, 'over het project'),
  ],
}
const WORDS = ['over het project', 'over het thema', 'over het stuk', 'over de beurt']

interface More {
  readonly notes?: boolean
  readonly filter?: AnnotationFilter
  readonly documentId?: string
  readonly rows?: 'turns'
}

const TOOLS: ExportTools = {
  drawRegions: async (_, regions) => regions.map(() => null),
  markOriginal: async () => ({ content: new Uint8Array(), unplaced: 0 }),
  // What is printed is the page; that it is printed right is shown elsewhere.
  printPdf: async html => strToU8(html),
}

function made(format: ExportFormatName, more: More = {}) {
  const options = { groupBy: 'theme', filter: EVERYTHING, documentId: null, marks: 'left-out' } as const
  return renderExport(source, { ...options, format, language: 'nl', ...more }, TOOLS)
}

async function rendered(format: ExportFormatName, more: More = {}) {
  const { content, mediaType } = await made(format, more)
  if (typeof content === 'string') return content
  if (mediaType === 'application/pdf') return strFromU8(content)
  if (format === 'xlsx') return Buffer.from(content).toString('latin1')
  return (await readWord(content)).text
}

describe('notes that are on no passage', () => {
  const others = ['marked-pdf', 'jsonl', 'xlsx', 'obsidian']
  const whole = exportFormatNames.filter(name => !others.includes(name))
  test.each(whole)('are all in %s, in the order of what they are on', async format => {
    const text = await rendered(format)
    const places = WORDS.map(words => text.indexOf(words))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('are each on the page of what they are on in a folder for Obsidian', async () => {
    const { content } = await made('obsidian')
    const pages = Object.entries(unzipSync(content as Uint8Array)).map(([path, bytes]) => {
      const text = strFromU8(bytes)
      return [path.split('/')[1], WORDS.filter(words => text.includes(words))] as const
    })
    expect(new Map(pages.filter(([, words]) => words.length > 0))).toEqual(
      new Map([
        ['Proef.md', ['over het project']],
        ['Thema’s', ['over het thema']],
        ['Stukken', ['over het stuk', 'over de beurt']],
      ]),
    )
  })

  test('on a turn are with that turn where a format has turns and nothing else', async () => {
    const [line = ''] = (await rendered('jsonl')).split('\n')
    expect(JSON.parse(line).notes).toEqual([
      { annotation: null, author: 'Anna', text: 'over de beurt', created: '2026-03-01T10:00:00.000Z' },
    ])
  })

  test('are counted where a format has a place for them, so that an export without annotations can be handed in', async () => {
    const counts = async (format: ExportFormatName, more?: More) => {
      const { count, notes } = await made(format, more)
      return { count, notes }
    }
    expect(await counts('markdown')).toEqual({ count: 0, notes: 4 })
    expect(await counts('word')).toEqual({ count: 0, notes: 4 })
    expect(await counts('markdown', { documentId: document.id })).toEqual({ count: 0, notes: 2 })
    expect(await counts('markdown', { notes: false })).toEqual({ count: 0, notes: undefined })
    expect(await counts('marked-pdf')).toEqual({ count: 0, notes: 2 })
    expect(await counts('csv', { rows: 'turns' })).toEqual({ count: 1, notes: undefined })
    expect(await counts('jsonl')).toEqual({ count: 1, notes: undefined })
  })

  test('are left out where notes are', async () => {
    const text = await rendered('markdown', { notes: false })
    for (const words of WORDS) expect(text).not.toContain(words)
  })

  test('are those of the themes and parties that a filter names, and of the paper that is chosen', async () => {
    const held = async (more: Parameters<typeof rendered>[1]) => {
      const text = await rendered('markdown', more)
      return WORDS.filter(words => text.includes(words))
    }
    expect(await held({ filter: { ...EVERYTHING, themes: ['thm_1'] } })).toEqual(['over het thema'])
    expect(await held({ filter: { ...EVERYTHING, parties: ['VVD'] } })).toEqual(['over de beurt'])
    expect(await held({ filter: { ...EVERYTHING, parties: ['D66'] } })).toEqual([])
    expect(await held({ documentId: document.id })).toEqual(['over het stuk', 'over de beurt'])
  })
})
