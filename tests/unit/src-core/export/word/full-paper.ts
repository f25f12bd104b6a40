import type { Annotation } from '../../../../../src-core/annotation/model'
import type { Note } from '../../../../../src-core/annotation/note'
import type { Block, Inline, StructuredDocument } from '../../../../../src-core/document/model'
import type { ExportSource } from '../../../../../src-core/export/collect-entries'
import { makeAnnotation, makeDocument, makeNote, makeTheme, makeTurn } from '../../builders'

/** A part of the paper: its kind, its text, and for a table its caption and cells. */
type Written =
  | readonly [kind: Exclude<Block['kind'], 'table'>, text: string, level?: number]
  | readonly [kind: 'table', caption: string, rows: readonly (readonly (string | WrittenCell)[])[]]

interface WrittenCell {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
  readonly header?: 'column'
}

/** Puts blocks one after the other into a paper; cells are parted by tabs and rows by line ends, as importers write them. */
export function writePaper(
  written: readonly Written[],
  rest: Partial<StructuredDocument> = {},
): StructuredDocument {
  const blocks: Block[] = []
  let text = ''
  for (const [index, part] of written.entries()) {
    if (index > 0) text += '\n'
    const id = `b${index + 1}`
    const start = text.length
    if (part[0] !== 'table') {
      text += part[1]
      blocks.push({ id, kind: part[0], start, end: text.length, ...(part[2] && { level: part[2] }) })
      continue
    }
    const [, title, rows] = part
    text += title
    const caption = { start, end: text.length }
    const cells = rows.map((row, at) => {
      if (at > 0 || title !== '') text += '\n'
      return row.map((cell, column) => {
        const own = typeof cell === 'string' ? { text: cell } : cell
        if (column > 0) text += '\t'
        const from = text.length
        text += own.text
        const { text: _, ...looks } = own
        return { start: from, end: text.length, ...looks }
      })
    })
    blocks.push({ id, kind: 'table', start, end: text.length, cells, ...(title !== '' && { caption }) })
  }
  return makeDocument(text, { blocks, ...rest })
}

const head = (text: string): WrittenCell => ({ text, header: 'column' })

const WRITTEN: readonly Written[] = [
  ['title', 'Lijst van vragen en antwoorden over gas'],
  ['heading', 'Inleiding', 1],
  ['paragraph', 'De commissie heeft vragen1 over 15 m² grond en CO₂, met vet, cursief en geschrapt woord.'],
  ['footnote', 'Kamerstuk 29 023, nr. 283, over de levering van gas.'],
  ['label', 'Vraag 1'],
  ['paragraph', 'Komen er 👩‍👩‍👧 sancties* tegen Rusland1, ook als SWIFT & <gas> uitvallen?'],
  ['footnote', 'Zie ook https://example.org/stuk.'],
  ['label', 'Antwoord 1'],
  ['paragraph', 'Ja. Het kabinet werkt daaraan:'],
  ['list-item', '• met de Europese Unie;', 1],
  ['list-item', '– en in het bijzonder met Duitsland;', 2],
  ['list-item', '• met de Verenigde Staten.', 1],
  ['quote', 'Een aanval op één is een aanval op allen.'],
  [
    'table',
    'Tabel 1: levering in miljoen m³',
    [
      [head('Land'), head('2021'), head('2022')],
      [{ text: 'Noorwegen', rows: 2 }, '10', '12'],
      ['11', '13'],
      [{ text: 'Alle landen samen', columns: 2 }, '46'],
    ],
  ],
  ['paragraph', 'עברית: הממשלה (לא) אמרה כן.'],
  ['figure', '\uFFFC'],
  ['footnote', 'Een noot waar niets naar verwijst.'],
  ['heading', 'Slot', 2],
  ['paragraph', 'De minister van Economische Zaken, M. Voorbeeld'],
]

const plain = writePaper(WRITTEN)

/** Where words stand in the paper, in UTF-16 offsets; the first place unless told otherwise. */
export function placeOf(words: string, after = ''): { start: number; end: number } {
  const start = plain.text.indexOf(words, plain.text.indexOf(after))
  if (start < 0) throw new Error(`“${words}” is not in the paper.`)
  return { start, end: start + words.length }
}

const mark = (kind: Inline['kind'], words: string, after = '', target?: string): Inline => {
  const { start, end } = placeOf(words, after)
  return { kind, start, end, ...(target && { target }) }
}

const firstMark = mark('footnote-mark', '1', 'vragen1', '1')
const starMark = mark('footnote-mark', '*', 'sancties*', '*')
const againMark = mark('footnote-mark', '1', 'Rusland1', '1')
const firstLabel = placeOf('Vraag 1')
const answerLabel = placeOf('Antwoord 1')

/** A paper with something of everything: notes with a number, a sign and none, a table with spans, lists, Hebrew. */
export const fullPaper: StructuredDocument = {
  ...plain,
  meta: {
    title: 'Lijst van vragen en antwoorden over gas',
    date: '2022-01-07',
    questionsDate: null,
    committee: 'Economische Zaken',
    askedBy: ['VVD', 'D66'],
    answeredBy: ['Minister van Economische Zaken'],
    identifiers: [{ kind: 'kamerstuk', value: '29023-283', text: 'kst-29023-283' }],
  },
  inlines: [
    firstMark,
    mark('bold', 'vet'),
    mark('italic', 'cursief'),
    mark('struck', 'geschrapt woord'),
    starMark,
    againMark,
    mark('link', 'https://example.org/stuk', '', 'https://example.org/stuk'),
  ].sort((one, other) => one.start - other.start),
  footnotes: [
    { mark: '1', block: 'b4', marks: [firstMark.start, againMark.start] },
    { mark: '*', block: 'b7', marks: [starMark.start] },
    { mark: '3', block: 'b17', marks: [] },
  ],
  turns: [
    makeTurn({
      id: 't1',
      numbers: [1],
      party: 'VVD',
      label: 'Vraag 1',
      start: firstLabel.start,
      end: answerLabel.start - 1,
    }),
    makeTurn({
      id: 't2',
      role: 'answer',
      numbers: [1],
      answers: ['t1'],
      label: 'Antwoord 1',
      start: answerLabel.start,
      end: placeOf('Slot').start - 1,
    }),
  ],
}

/** A note with every format that notes have. */
const FULL_NOTE: Note = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kop van de notitie' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Let op: ' },
        { type: 'text', text: 'vet', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'schuin', marks: [{ type: 'italic' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'weg', marks: [{ type: 'strike' }] },
        { type: 'text', text: ' en ' },
        {
          type: 'text',
          text: 'een bron',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/a?b=1&c=2' } }],
        },
        { type: 'hardBreak' },
        { type: 'text', text: 'op een nieuwe regel.' },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'derde punt' }] },
            {
              type: 'bulletList',
              content: [
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'daaronder' }] }],
                },
              ],
            },
          ],
        },
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'vierde punt' }] }],
        },
      ],
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Zoals hij zei.' }] }],
    },
  ],
}

/** An annotation of the words from one place to another. */
export function annotate(words: string, rest: Partial<Annotation> = {}, until = words): Annotation {
  const [from, to] = [placeOf(words), placeOf(until, words)]
  return makeAnnotation(fullPaper, from.start, to.end, rest)
}

const above = annotate('sancties* tegen Rusland1, ook als SWIFT', { themes: ['sancties'], note: FULL_NOTE })

/** The paper with annotations that overlap, lie in one another, are of the same words, and run from one part into another. */
export const FULL_ANNOTATIONS: readonly Annotation[] = [
  annotate('vragen1 over 15 m²', { themes: ['gas'], note: makeNote('Kort.') }),
  annotate('15 m² grond en CO₂, met vet', { themes: ['sancties'] }),
  above,
  annotate('Rusland1', { id: 'inside', themes: ['swift'], author: 'bo' }),
  annotate('Rusland1', { id: 'same', themes: ['gas'] }),
  annotate('daaraan', { id: 'across', themes: ['gas', 'swift'] }, 'met Duitsland'),
  annotate('levering van gas', { id: 'in-note', themes: ['gas'], note: makeNote('In de noot.') }),
  annotate('geschrapt woord', { id: 'into-note', themes: ['swift'] }, 'Kamerstuk 29 023'),
  annotate('12', { id: 'cells', themes: ['sancties'], note: makeNote('Twee cellen.') }, '13'),
  annotate('הממשלה', { id: 'hebrew' }),
  {
    ...annotate('De minister', { id: 'lost', themes: ['swift'], note: makeNote('Waar is dit gebleven?') }),
    start: 3,
    end: 14,
  },
  annotate('sancties* tegen', {
    id: 'reply-1',
    author: 'bo',
    replyTo: above.id,
    note: makeNote('Eens.'),
    created: '2026-01-02T08:30:00.000Z',
  }),
  annotate('sancties* tegen', {
    id: 'reply-2',
    replyTo: 'reply-1',
    note: FULL_NOTE,
    created: '2026-01-03T08:30:00.000Z',
  }),
]

/** All of it as a project exports it. */
export const fullSource: ExportSource = {
  projectName: 'Dossier gas',
  exportedAt: '2026-03-01T12:00:00.000Z',
  analysts: [
    { id: 'ana', name: 'Ana van Dijk' },
    { id: 'bo', name: 'Bo' },
  ],
  documents: [{ document: fullPaper, annotations: FULL_ANNOTATIONS }],
  themes: [
    makeTheme('energie', { name: 'Energie', colour: 5, place: 0 }),
    makeTheme('gas', { name: 'Gas', colour: 1, parent: 'energie', place: 0 }),
    makeTheme('sancties', { name: 'Sancties', colour: 0, place: 1 }),
    makeTheme('swift', { name: 'SWIFT', colour: 2, place: 2 }),
  ],
}
