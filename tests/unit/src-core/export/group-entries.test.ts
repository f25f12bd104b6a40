import { describe, expect, test } from 'vitest'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../builders'
import { renderText } from './render-text'

const TEXT = 'Komen er sancties?\nJa, ook SWIFT.\nSlot.'

function paper(id: string, meta: Partial<ReturnType<typeof makeDocument>['meta']>) {
  const made = makeDocument(TEXT, {
    id: `doc_${id.repeat(16)}`,
    kind: 'letter',
    turns: [
      makeTurn({ id: 't1', numbers: [1], party: 'VVD', start: 0, end: 18 }),
      makeTurn({ id: 't2', role: 'answer', numbers: [1], answers: ['t1'], start: 19, end: 33 }),
    ],
  })
  return { ...made, meta: { ...made.meta, ...meta } }
}

const MINISTER = ['Minister van Buitenlandse Zaken']
const one = paper('1', { title: 'Brief A', date: '2022-01-07', answeredBy: MINISTER })
const other = paper('2', { title: 'Brief B', date: '2022-02-08', answeredBy: MINISTER })
const theme = makeTheme('sancties', { name: 'Sancties' })

function marks(document: typeof one) {
  return [
    makeAnnotation(document, 9, 17, {
      id: `${document.id}-a`,
      themes: ['sancties'],
      note: makeNote('let op'),
    }),
    makeAnnotation(document, 27, 32, { id: `${document.id}-b`, themes: ['sancties'] }),
    makeAnnotation(document, 34, 38, { id: `${document.id}-c` }),
    makeAnnotation(document, 9, 17, {
      id: `${document.id}-d`,
      replyTo: `${document.id}-a`,
      note: makeNote('eens'),
    }),
  ]
}

const source: ExportSource = {
  projectName: 'Dossier',
  exportedAt: '2026-03-01T12:00:00.000Z',
  analysts: [{ id: 'ana', name: 'Ana' }],
  documents: [one, other].map(document => ({ document, annotations: marks(document) })),
  themes: [theme],
}
const options: ExportOptions = {
  format: 'markdown',
  groupBy: 'theme',
  filter: EVERYTHING,
  documentId: null,
  language: 'nl',
  marks: 'left-out',
}
const lines = async (changes: Partial<ExportOptions>, from = source) =>
  ((await renderText(from, { ...options, ...changes })).text.match(/^(?:## |> |— ).*/gm) ?? []).map(line =>
    line.replaceAll('\\', ''),
  )

describe('grouping', () => {
  test('by party: under each, what is no party’s last', async () => {
    expect((await lines({ groupBy: 'party' })).filter(line => !line.startsWith('—'))).toEqual([
      '## VVD',
      '> sancties',
      '> SWIFT',
      '> sancties',
      '> SWIFT',
      '## Zonder fractie',
      '> Slot',
      '> Slot',
    ])
  })

  test('by paper: its title once as a heading and once in full, not under each', async () => {
    expect(await lines({ groupBy: 'paper' })).toEqual([
      '## Brief A',
      '> sancties',
      '— Brief A, 7 januari 2022, VVD, vraag 1',
      '> SWIFT',
      '— VVD, antwoord 1',
      '> Slot',
      '— Brief A',
      '## Brief B',
      '> sancties',
      '— Brief B, 8 februari 2022, VVD, vraag 1',
      '> SWIFT',
      '— VVD, antwoord 1',
      '> Slot',
      '— Brief B',
    ])
  })

  test('by turn: all of one turn together, also where others stand between', async () => {
    const document = makeDocument('een\ntwee\ndrie', {
      turns: [
        makeTurn({ id: 't1', party: 'VVD', numbers: [1], start: 0, end: 13 }),
        makeTurn({ id: 't2', party: 'SP', numbers: [2], start: 4, end: 8 }),
      ],
    })
    const annotations = [0, 4, 9].map(start => makeAnnotation(document, start, start + 3))
    const found = await lines({ groupBy: 'turn' }, { ...source, documents: [{ document, annotations }] })
    expect(found.filter(line => !line.startsWith('—'))).toEqual([
      '## VVD · vraag 1',
      '> een',
      '> dri',
      '## SP · vraag 2',
      '> twe',
    ])
  })
})

describe('citations', () => {
  test('are short after the first', async () => {
    const found = await lines({ citationStyle: 'nl-juridisch', place: false })
    expect(found.filter(line => line.startsWith('—'))).toEqual([
      '— Brief van de Minister van Buitenlandse Zaken van 7 januari 2022',
      '— Brief van 7 januari 2022',
      '— Brief van de Minister van Buitenlandse Zaken van 8 februari 2022',
      '— Brief van 8 februari 2022',
      '— Brief van 7 januari 2022',
      '— Brief van 8 februari 2022',
    ])
  })

  test('stay in full where two papers would be short for the same', async () => {
    const found = await lines({ citationStyle: 'apa', place: false })
    expect(found.filter(line => line.startsWith('—'))).toEqual([
      '— Minister van Buitenlandse Zaken. (2022, 7 januari). Brief A.',
      '— Minister van Buitenlandse Zaken. (2022, 7 januari). Brief A.',
      '— Minister van Buitenlandse Zaken. (2022, 8 februari). Brief B.',
      '— Minister van Buitenlandse Zaken. (2022, 8 februari). Brief B.',
      '— Minister van Buitenlandse Zaken. (2022, 7 januari). Brief A.',
      '— Minister van Buitenlandse Zaken. (2022, 8 februari). Brief B.',
    ])
    const alone = await lines({ citationStyle: 'apa', documentId: one.id })
    expect(alone.filter(line => line.startsWith('—'))[1]).toBe(
      '— (Minister van Buitenlandse Zaken, 2022, VVD, antwoord 1)',
    )
  })

  test('say of words that are not where they were that their place is not known, place asked for or not', async () => {
    const lost = makeAnnotation(one, 9, 17, { quote: { exact: 'verdwenen', prefix: '', suffix: '' } })
    const found = await lines(
      { citationStyle: 'nl-juridisch', place: false },
      { ...source, documents: [{ document: one, annotations: [lost] }] },
    )
    expect(found.at(-1)).toBe(
      '— Brief van de Minister van Buitenlandse Zaken van 7 januari 2022 (plek in het stuk niet gevonden)',
    )
  })

  test('in a style that is not there are an error', async () => {
    await expect(renderText(source, { ...options, citationStyle: 'weg' })).rejects.toThrow('“weg”')
  })
})

describe.each(['markdown', 'html'] as const)('%s', format => {
  const text = async (changes: Partial<ExportOptions>) =>
    (await renderText(source, { ...options, format, ...changes })).text

  test('has notes and replies unless they are left out', async () => {
    expect(await text({})).toMatch(/let op[\s\S]*eens/)
    expect(await text({ notes: false })).not.toContain('let op')
    expect(await text({ notes: false })).toContain('eens')
    expect(await text({ replies: false })).not.toContain('eens')
  })

  test('quotes an answer with its question where that is asked for', async () => {
    expect(await text({ documentId: one.id, filter: { ...EVERYTHING, text: 'SWIFT' } })).not.toContain(
      'Komen er',
    )
    const asked = await text({ documentId: one.id, filter: { ...EVERYTHING, text: 'SWIFT' }, question: true })
    expect(asked).toMatch(/vraag 1[\s\S]*Komen er sancties\?[\s\S]*SWIFT/)
  })

  test('asks once before passages of one answer that follow each other', async () => {
    const twice = {
      ...source,
      documents: [
        {
          document: one,
          annotations: [
            makeAnnotation(one, 19, 21, { id: 'yes', themes: ['sancties'] }),
            makeAnnotation(one, 27, 32, { id: 'swift', themes: ['sancties'] }),
          ],
        },
      ],
    }
    const { text: asked } = await renderText(twice, { ...options, format, question: true })
    expect(asked.split('Komen er sancties?')).toHaveLength(2)
    expect(asked).toMatch(/Komen er[\s\S]*Ja[\s\S]*SWIFT/)
  })

  test('says by what it was filtered', async () => {
    expect(await text({})).not.toContain('Alleen annotaties')
    const filtered = await text({
      documentId: one.id,
      filter: { themes: ['sancties', 'gone'], untagged: true, parties: ['VVD', 'SP'], text: ' SWIFT ' },
    })
    expect(filtered.replaceAll('\\', '')).toContain(
      'Alleen annotaties in “Brief A”; met thema “Sancties”, een verwijderd thema of geen thema; bij VVD of SP; met de woorden “SWIFT”.',
    )
    const chosen = await text({ filter: { ...EVERYTHING, ids: [] } })
    expect(chosen).toContain('Alleen annotaties die in de lijst zijn gekozen.')
  })
})

test('a page that is filtered by theme keeps the question with each answer, under whatever theme', async () => {
  const annotations = [
    makeAnnotation(one, 19, 21, { id: 'yes', themes: ['sancties'] }),
    makeAnnotation(one, 27, 32, { id: 'swift' }),
  ]
  const { text } = await renderText(
    { ...source, documents: [{ document: one, annotations }] },
    { ...options, format: 'html', groupBy: 'party', question: true },
  )
  expect(text.split('Komen er sancties?')).toHaveLength(3)
})
