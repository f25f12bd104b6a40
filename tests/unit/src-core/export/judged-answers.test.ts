import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { describePassage } from '../../../../src-core/annotation/describe-passage'
import { type Judgement, judgementSchema } from '../../../../src-core/answers/judgement'
import { describePlace } from '../../../../src-core/document/corrections/text-place'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportFormatName } from '../../../../src-core/export/formats/export-formats'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import { tellJudgement } from '../../../../src-core/export/judged-answers'
import type { PdfMark } from '../../../../src-core/export/pdf-mark'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { EVERY_TURN } from '../../../../src-core/turns/turn-filter'
import { exchangePaper } from '../answers/exchange-paper'
import { makeAnnotation } from '../builders'

const PAPER = exchangePaper([
  'Vraag 1 VVD: Welke sancties overweegt het kabinet tegen Rusland?',
  'Antwoord 1: Het kabinet sluit niets uit, en verwijst naar de brief.',
  'Vraag 2 D66: Wat vindt de minister van het standpunt van Duitsland?',
  'Antwoord 2: Daarover kan het kabinet geen mededelingen doen.',
])

function judge(id: string, rest: Partial<Judgement>): Judgement {
  const turn = PAPER.turns.find(one => one.id === id)
  return judgementSchema.parse({
    id: `jud_${id}_${rest.author ?? 'ana'}`,
    author: 'ana',
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    documentId: PAPER.id,
    turn: describePlace(PAPER.text, turn?.start ?? 0),
    status: 'clear-reply',
    kind: null,
    reason: '',
    words: null,
    ...rest,
  })
}

const at = PAPER.text.indexOf('verwijst')
const words = { start: at, end: at + 8, quote: describePassage(PAPER, at, at + 8).quote }
const SOURCE: ExportSource = {
  projectName: 'Proef',
  exportedAt: '2026-02-01T10:00:00.000Z',
  analysts: [
    { id: 'ana', name: 'Ana' },
    { id: 'bob', name: 'Bob' },
  ],
  documents: [
    {
      document: PAPER,
      annotations: [
        makeAnnotation(PAPER, PAPER.text.indexOf('sancties'), PAPER.text.indexOf('sancties') + 8),
        makeAnnotation(PAPER, PAPER.text.indexOf('sluit'), PAPER.text.indexOf('sluit') + 5),
      ],
      judgements: [
        judge('a1', { status: 'ambivalent', kind: 'referred', reason: 'Staat <elders> & *later*.', words }),
        judge('a1', { author: 'bob', created: '2026-01-02T10:00:00.000Z' }),
        judge('a2', { status: 'clear-non-reply', kind: 'declining' }),
      ],
    },
  ],
  themes: [],
}
const OPTIONS: Omit<ExportOptions, 'format'> = {
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

async function text(format: ExportFormatName, options: Partial<ExportOptions> = {}): Promise<string> {
  const { content } = await renderExport(SOURCE, { ...OPTIONS, format, ...options })
  if (typeof content === 'string') return content
  const parts = Object.entries(unzipSync(content)).filter(([name]) =>
    /document\.xml|sheet\d+\.xml/.test(name),
  )
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n')
}

describe('judgements in what is handed in', () => {
  it.each(['markdown', 'html', 'word', 'word-paper'] as const)(
    'stand in %s, those of answers without an annotation too, with reason, words and who gave them',
    async format => {
      const made = (await text(format)).replace(/<[^>]+>/g, '')
      expect(made).toContain('weigert te antwoorden (Ana)')
      expect(made).toContain('ambivalent, verwijst naar elders (Ana)')
      expect(made).toContain('duidelijk antwoord (Bob)')
      expect(made).toContain('“verwijst”')
      expect(made).not.toContain('<elders>')
    },
  )

  it('are told on one line, over whatever paragraphs the words that show it and the reason go', () => {
    const judgement = judge('a1', { reason: 'Eerst dit.\n\nDan dat.' })
    expect(
      tellJudgement({ judgement, author: 'Ana', words: 'Antwoord 1\nHet kabinet\tsluit uit ' }, 'nl'),
    ).toBe('duidelijk antwoord (Ana): Eerst dit. Dan dat. – “Antwoord 1 Het kabinet sluit uit”')
  })

  it('stand at the annotation whose answer they are about, and at no other', async () => {
    const [, ...entries] = (await text('markdown')).split('\n> ')
    expect(entries.map(entry => entry.includes('Oordeel: ambivalent'))).toEqual([false, true])
  })

  it.each([
    ['markdown', /(?<=## Oordelen over antwoorden)[\s\S]*/],
    ['html', /(?<=<section id="judgements">)[\s\S]*?(?=<\/section>)/],
    ['word', /(?<=Oordelen over antwoorden)[\s\S]*/],
  ] as const)('name each paper once in the list of %s', async (format, part) => {
    const list = part.exec(await text(format))?.[0] ?? ''
    expect(list).toContain('weigert te antwoorden')
    expect(list.split(PAPER.meta.title)).toHaveLength(2)
  })

  it.each(['markdown', 'html', 'word', 'word-paper', 'json'] as const)(
    'stand in no %s of annotations that were chosen one by one',
    async format => {
      const ids = (SOURCE.documents[0]?.annotations ?? []).map(({ id }) => id).slice(0, 1)
      const made = (await text(format, { filter: { ...EVERYTHING, ids } })).replace(/<[^>]+>/g, '')
      expect(made).toContain('sancties')
      expect(made).not.toContain('declining')
      expect(made).not.toContain('weigert te antwoorden')
    },
  )

  it('have columns in tables, a row an annotation and a row a turn', async () => {
    const [, ...annotations] = (await text('csv')).trimEnd().split('\r\n')
    expect(
      annotations.map(line =>
        line.includes('Ana: ambivalent, verwijst naar elders; Bob: duidelijk antwoord'),
      ),
    ).toEqual([false, true])
    const turns = (await text('csv', { rows: 'turns' })).trimEnd().split('\r\n')
    expect(turns[0]).toContain('Oordeel,Soort antwoord,Reden,Blijkt uit')
    expect(turns[4]).toContain('duidelijk geen antwoord,weigert te antwoorden,,')
    expect(turns[2]).toContain('Ana: ambivalent; Bob: duidelijk antwoord,Ana: verwijst naar elders')
  })

  it('stand in JSON and JSON lines as they are kept', async () => {
    const { judgements } = JSON.parse(await text('json')) as { judgements: object[] }
    expect(judgements).toMatchObject([
      { turn: { id: 'a1' }, status: 'ambivalent', kind: 'referred', words: 'verwijst', author: 'Ana' },
      { turn: { id: 'a1' }, status: 'clear-reply', kind: null, author: 'Bob' },
      { turn: { id: 'a2' }, status: 'clear-non-reply', kind: 'declining' },
    ])
    const lines = (await text('jsonl'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { judgements: object[] })
    expect(lines.map(line => line.judgements.length)).toEqual([0, 2, 0, 1])
  })

  it('group annotations in their order, under both statuses where analysts disagree, what is in none last', async () => {
    const headings = [...(await text('markdown', { groupBy: 'status' })).matchAll(/^## (.+)$/gm)].map(
      ([, name]) => name,
    )
    expect(headings).toEqual([
      'Duidelijk antwoord',
      'Ambivalent',
      'Niet in een beoordeeld antwoord',
      'Oordelen over antwoorden',
    ])
  })

  it('choose the turns that there are rows for, which the file tells', async () => {
    const turns = { ...EVERY_TURN, statuses: ['clear-non-reply' as const], roles: ['answer' as const] }
    const made = await renderExport(SOURCE, { ...OPTIONS, format: 'xlsx', rows: 'turns', turns })
    expect(made).toMatchObject({ count: 1, unit: 'turns' })
    const told = await text('xlsx', { rows: 'turns', turns })
    expect(told).toContain(
      'Alleen vragen en antwoorden van de soort antwoord; met het oordeel duidelijk geen antwoord.',
    )
    const csv = (await text('csv', { rows: 'turns', turns })).trimEnd().split('\r\n')
    expect(csv).toHaveLength(2)
  })

  it('are left out where only annotations of some words are handed in', async () => {
    expect(await text('markdown', { filter: { ...EVERYTHING, text: 'sluit' } })).not.toContain(
      'weigert te antwoorden',
    )
    expect(await text('markdown', { filter: { ...EVERYTHING, parties: ['D66'] } })).toContain(
      'weigert te antwoorden',
    )
  })

  it('stand in the PDF that a paper came from, at the words that show them, else where the answer begins', async () => {
    const [only] = SOURCE.documents
    if (!only) throw new Error('There is no paper.')
    const paper = {
      ...PAPER,
      source: { ...PAPER.source, mediaType: 'application/pdf', name: 'antwoorden.pdf' },
    }
    let marks: readonly PdfMark[] = []
    const made = await renderExport(
      { ...SOURCE, documents: [{ ...only, document: paper }] },
      { ...OPTIONS, format: 'marked-pdf' },
      {
        markOriginal: async (_, given) => {
          marks = given
          return { content: new Uint8Array(1), unplaced: 0 }
        },
        printPdf: () => Promise.reject(new Error('Nothing is printed.')),
        drawRegions: async (_, regions) => regions.map(() => null),
      },
    )
    const judged = marks.filter(({ id }) => id.startsWith('jud_'))
    expect(
      judged.map(({ author, range }) => [author, range && paper.text.slice(range.start, range.end)]),
    ).toEqual([
      ['Ana', 'verwijst'],
      ['Bob', expect.stringMatching(/^Antwoord 1: Het kabinet/)],
      ['Ana', expect.stringMatching(/^Antwoord 2: Daarover/)],
    ])
    expect(judged[0]?.contents).toContain('ambivalent, verwijst naar elders (Ana): Staat <elders> & *later*.')
    expect(made.holds?.highlights).toBe(marks.length)
    expect(marks).toHaveLength(5)
  })
})
