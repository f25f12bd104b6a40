import { describe, expect, test } from 'vitest'
import schema from '../../../../docs/turns.schema.json'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../builders'
import { readCsv } from './sheets/read-csv'
import { readXlsx } from './sheets/read-xlsx'

const TEXT = 'Komen er sancties?\n=Ja, ook SWIFT 👍 en gas.\nSlot.'
const made = makeDocument(TEXT, {
  kind: 'question-answers',
  turns: [
    makeTurn({ id: 't1', numbers: [1], party: 'VVD', start: 0, end: 18 }),
    makeTurn({ id: 't2', role: 'answer', numbers: [1, 2], answers: ['t1'], start: 19, end: 44 }),
  ],
})
const paper = {
  ...made,
  meta: {
    ...made.meta,
    title: 'Vragen over sancties',
    date: '2022-01-07',
    askedBy: ['Boswijk (CDA)'],
    answeredBy: ['Minister van Buitenlandse Zaken'],
    identifiers: [{ kind: 'kamerstuk' as const, value: '28676-382', text: '28 676, nr. 382' }],
  },
}
const answer = makeAnnotation(paper, 19, 33, {
  id: 'ann_1',
  themes: ['swift', 'sancties'],
  note: makeNote('let "op"'),
})
const source: ExportSource = {
  projectName: 'Dossier',
  exportedAt: '2026-03-01T12:00:00.000Z',
  analysts: [
    { id: 'ana', name: 'Ana' },
    { id: 'bo', name: 'Bo' },
  ],
  documents: [
    {
      document: paper,
      annotations: [
        answer,
        makeAnnotation(paper, 19, 33, {
          id: 'ann_2',
          author: 'bo',
          replyTo: 'ann_1',
          note: makeNote('eens'),
        }),
        makeAnnotation(paper, 45, 49, { id: 'ann_3' }),
        makeAnnotation(paper, 0, 5, { id: 'ann_4', quote: { exact: 'wég!!', prefix: '', suffix: '' } }),
      ],
    },
  ],
  themes: [makeTheme('swift', { name: 'SWIFT' }), makeTheme('sancties', { name: 'Sancties' })],
}
const options: ExportOptions = {
  format: 'csv',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}

async function csv(changes: Partial<ExportOptions> = {}) {
  const { content, ...rest } = await renderExport(source, { ...options, ...changes })
  const [titles = [], ...rows] = readCsv(String(content))
  const records = rows.map(row => Object.fromEntries(row.map((cell, index) => [titles[index], cell])))
  return { ...rest, titles, records }
}

describe('a table of annotations', () => {
  test('has a row for each, with all that is known of it', async () => {
    const { records, count, name } = await csv({ citationStyle: 'nl-juridisch', place: true })
    expect([count, name]).toEqual([3, 'dossier-annotaties.csv'])
    expect(records.find(({ Annotatie }) => Annotatie === 'ann_1')).toEqual({
      Citaat: "'=Ja, ook SWIFT",
      'Thema’s': 'Sancties; SWIFT',
      Oordeel: '',
      Notitie: 'let "op"',
      Reacties: 'Bo: eens',
      Auteur: 'Ana',
      Gemaakt: '2026-01-01T10:00:00.000Z',
      Stuk: 'Vragen over sancties',
      'Nummer van het stuk': '28 676, nr. 382',
      Datum: '2022-01-07',
      Fractie: 'VVD',
      Rol: 'antwoord',
      'Vraag- of antwoordnummer': '1; 2',
      Pagina: '',
      Bronvermelding: 'Kamerstukken II 2021/22, 28676, nr. 382 (VVD, antwoord 1 en 2)',
      Plek: 'VVD, antwoord 1 en 2',
      Annotatie: 'ann_1',
      'Link naar de plek': '',
      Verwijzing: 'doc_0123456789abcdef#ann_1',
    })
  })

  test('numbers a paper of a gazette as it is cited', async () => {
    const [first] = source.documents
    if (!first) throw new Error('there is no paper')
    const identifiers = [{ kind: 'document' as const, value: 'gmb-2017-12345', text: 'gmb-2017-12345' }]
    const document = { ...first.document, meta: { ...first.document.meta, identifiers } }
    const { content } = await renderExport({ ...source, documents: [{ ...first, document }] }, options)
    const [titles = [], row = []] = readCsv(String(content))
    expect(row[titles.indexOf('Nummer van het stuk')]).toBe('Gmb. 2017, 12345')
  })

  test('leaves open what is not known, and says that words are not where they were', async () => {
    const { records } = await csv()
    const lost = records.find(({ Annotatie }) => Annotatie === 'ann_4')
    expect(lost).toMatchObject({
      Citaat: 'wég!!',
      Fractie: '',
      Rol: '',
      Plek: 'plek in het stuk niet gevonden',
    })
    expect(records.find(({ Annotatie }) => Annotatie === 'ann_3')).toMatchObject({ Rol: '', 'Thema’s': '' })
  })

  test('has no column for what is left out, and one for the question where it is wanted', async () => {
    const { titles } = await csv({ notes: false, replies: false })
    expect(titles).not.toContain('Notitie')
    expect(titles).not.toContain('Reacties')
    const { records } = await csv({ question: true })
    expect(records.find(({ Annotatie }) => Annotatie === 'ann_1')?.['Vraag']).toBe('Komen er sancties?')
  })

  test('is what the filter lets through', async () => {
    const { records } = await csv({ filter: { ...EVERYTHING, themes: ['swift'] } })
    expect(records.map(({ Annotatie }) => Annotatie)).toEqual(['ann_1'])
  })
})

describe('a table of turns', () => {
  test('has a row for each, with who asks and answers and what belongs together', async () => {
    const { records, count, unit } = await csv({ rows: 'turns' })
    expect([count, unit]).toEqual([2, 'turns'])
    expect(records).toEqual([
      expect.objectContaining({
        Rol: 'vraag',
        'Vraag- of antwoordnummer': '1',
        Fractie: 'VVD',
        'Vrager of beantwoorder': 'Boswijk (CDA)',
        Tekst: 'Komen er sancties?',
        'Hoort bij nummer': '1; 2',
        'Thema’s': '',
        Notities: '',
      }),
      expect.objectContaining({
        Rol: 'antwoord',
        'Vrager of beantwoorder': 'Minister van Buitenlandse Zaken',
        Tekst: "'=Ja, ook SWIFT 👍 en gas.",
        'Hoort bij nummer': '1',
        'Thema’s': 'Sancties; SWIFT',
        Notities: 'Ana: let "op"',
        Reacties: 'Bo: eens',
        Verwijzing: 'doc_0123456789abcdef#t2',
      }),
    ])
  })

  test('has those with an annotation that passes, where there is a filter', async () => {
    const { records } = await csv({ rows: 'turns', filter: { ...EVERYTHING, themes: ['swift'] } })
    expect(records.map(({ Rol }) => Rol)).toEqual(['antwoord'])
  })
})

describe('a workbook', () => {
  const workbook = async (changes: Partial<ExportOptions> = {}) => {
    const { content } = await renderExport(source, { ...options, format: 'xlsx', ...changes })
    if (typeof content === 'string') throw new Error('text')
    return readXlsx(content).sheets
  }

  test('has the same rows, dates that are dates, and a sheet that tells of the export', async () => {
    const [table, about] = await workbook({ filter: { ...EVERYTHING, parties: ['VVD'] } })
    expect(table?.name).toBe('Annotaties')
    expect(table?.filter).toBe('A1:S3')
    expect(table?.cells.find(({ at }) => at === 'I2')).toMatchObject({ type: 'n', value: '44568' })
    expect(about?.cells.map(({ value }) => value)).toEqual([
      'Over deze export',
      'Annotaties: Dossier',
      'Geëxporteerd op 1 maart 2026',
      'Alleen annotaties bij VVD.',
    ])
  })

  test('says that a cell was cut', async () => {
    const long = makeDocument('x'.repeat(40_000))
    const whole: ExportSource = {
      ...source,
      documents: [{ document: long, annotations: [makeAnnotation(long, 0, 40_000)] }],
    }
    const { content } = await renderExport(whole, { ...options, format: 'xlsx' })
    const told = readXlsx(content as Uint8Array).sheets[1]?.cells.at(-1)?.value
    expect(told).toMatch(/^Eén cel is afgekapt op 32767 tekens/)
  })
})

test('JSON lines have one object a turn, each with the same fields of the same kinds', async () => {
  const { content, count, unit } = await renderExport(source, { ...options, format: 'jsonl' })
  const lines = String(content).split('\n')
  expect(lines.pop()).toBe('')
  const turns = lines.map(line => JSON.parse(line))
  expect([count, unit, turns.length]).toEqual([2, 'turns', 2])
  expect(Object.keys(turns[0])).toEqual(Object.keys(turns[1]))
  expect(turns[1]).toMatchObject({
    schema: 'kanttekening/turn@1',
    id: 'doc_0123456789abcdef#t2',
    paperTitle: 'Vragen over sancties',
    paperNumber: '28 676, nr. 382',
    role: 'answer',
    numbers: [1, 2],
    linkedNumbers: [1],
    answers: ['t1'],
    speakers: ['Minister van Buitenlandse Zaken'],
    text: '=Ja, ook SWIFT 👍 en gas.',
    annotations: 1,
    themes: ['Sancties', 'SWIFT'],
    notes: [{ annotation: 'ann_1', author: 'Ana', text: 'let "op"', created: '2026-01-01T10:00:00.000Z' }],
    replies: [{ annotation: 'ann_2', author: 'Bo', text: 'eens' }],
  })
  const points = [...TEXT]
  expect(points.slice(turns[1].start, turns[1].end).join('')).toBe(turns[1].text)
})

test('JSON lines are as their schema says', async () => {
  const { content } = await renderExport(source, { ...options, format: 'jsonl' })
  for (const line of String(content).trimEnd().split('\n')) {
    const turn = JSON.parse(line)
    expect(Object.keys(turn).sort()).toEqual([...schema.required].sort())
    expect(Object.keys(turn).sort()).toEqual(Object.keys(schema.properties).sort())
    for (const [name, told] of Object.entries<{ type?: string | string[]; [other: string]: unknown }>(
      schema.properties,
    )) {
      const types = told.type === undefined ? [] : [told.type].flat()
      const kind = turn[name] === null ? 'null' : Array.isArray(turn[name]) ? 'array' : typeof turn[name]
      if (types.length > 0) expect(types.map(type => (type === 'integer' ? 'number' : type))).toContain(kind)
    }
    for (const note of [...turn.notes, ...turn.replies])
      expect(Object.keys(note)).toEqual(schema.$defs.note.required)
  }
})

test('JSON lines of nothing are nothing', async () => {
  const { content, count } = await renderExport({ ...source, documents: [] }, { ...options, format: 'jsonl' })
  expect([content, count]).toEqual(['', 0])
})
