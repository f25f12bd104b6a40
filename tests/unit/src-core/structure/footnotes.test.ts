import { beforeAll, describe, expect, test } from 'vitest'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import type { WordList } from '../../../../src-core/vocabulary/words'
import { knownWords } from '../../../../src-main/import/known-words'
import { readMadeUp } from './read-made-up'

// Small papers written for these tests.

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
let words: WordList

beforeAll(async () => {
  words = await knownWords()
})

function read(
  lines: readonly (string | Omit<ExtractedLine, 'page'>)[],
  unit: 'lines' | 'paragraphs' = 'lines',
) {
  const extracted = lines.map(line => ({ page: 1, ...(typeof line === 'string' ? { text: line } : line) }))
  return structureDocument({ lines: extracted, unit }, SOURCE, words)
}

/** Each note with what stands before its marks and with how it begins. */
function notes({ text, blocks, footnotes }: StructuredDocument): string[] {
  return footnotes.map(({ mark, block, marks }) => {
    const note = blocks.find(({ id }) => id === block)
    const before = marks.map(at => text.slice(text.lastIndexOf(' ', at - 2) + 1, at))
    return `${mark}: ${before.join(' ').trim()} → ${note ? text.slice(note.start, note.start + 12) : 'nothing'}`
  })
}

const HEAD = 'Vragen van het lid De Vries (SP) over de begroting (ingezonden 3 mei 2023).'
const FOOT = 'Tweede Kamer, vergaderjaar 2022–2023, Vragen 1'

describe('where a footnote’s mark stands', () => {
  const marked = (...lines: string[]) =>
    notes(
      read([
        HEAD,
        'Vraag 1',
        ...lines,
        '1Rekenkamer, 3 april 2022, Rapport over geld',
        '2Dagblad, 4 april 2022, Bericht over geld',
        FOOT,
      ]),
    )
  const both = (first: string, second: string) => [
    `1: ${first} → Rekenkamer, `,
    `2: ${second} → Dagblad, 4 a`,
  ]

  test('before the quotation mark that a broken line begins with', () => {
    expect(marked('Kent u de berichten «Het geld raakt op', '1» en «Er is nog geld»2?')).toEqual(
      both('op', 'geld»'),
    )
  })

  test('not in a ratio', () => {
    expect(
      marked(
        'Kent u het rapport over geld?',
        '1',
        'Kent u het',
        '2 artikel over de verhouding (6:1) in 2030?',
      ),
    ).toEqual(both('geld?', 'het'))
  })

  test('not in a decimal, but behind brackets that close', () => {
    expect(marked('Kent u het rapport?1 Hoeveel (1,2 per 1.000 inwoners) 2.')).toEqual(
      both('rapport?', 'inwoners)'),
    )
  })

  test('in brackets behind a space that does not break', () => {
    const paper = read([
      HEAD,
      '',
      'Kent u het bericht?\u00A0[1]',
      '',
      'Wat vindt u ervan?',
      '',
      '[1] Dagblad, 4 april 2022',
    ])
    expect(notes(paper)).toEqual(['1: bericht? → Dagblad, 4 a'])
  })

  test('in raised digits, of which powers are none', () => {
    const paper = read([
      HEAD,
      'Vraag 1',
      'Kent u de berichten over enkele km² land?¹ ²',
      '¹ Rekenkamer, 3 april 2022',
      '² Dagblad, 4 april 2022',
      FOOT,
    ])
    expect(notes(paper)).toEqual(both('land?', 'land?¹'))
    expect(read(['Het bos is 12 m² groot.']).footnotes).toEqual([])
  })

  test('two in one pair of brackets', () => {
    expect(marked('Kent u de berichten?[1 2 ] Wat vindt u?')).toEqual(both('berichten?[', 'berichten?[1'))
  })

  test('in brackets within a sentence, its note where the paper ends', () => {
    const lines = [
      '1. Kunt u in de brief over het geld 1) dit zeggen?',
      '',
      '2. Kan dat?',
      '',
      '',
      '',
      '1) Dagblad, 4 april',
    ]
    expect(notes(read([HEAD, '', ...lines]))).toEqual(['1: geld → Dagblad, 4 a'])
  })

  test('a word’s second half is no note', () => {
    expect(
      notes(
        read([
          HEAD,
          'Vraag 1',
          'Kent u het rapport?1 Leest u wel eens kranten?2',
          '1Rekenkamer, 3 april 2022, Rapport over geld',
          '2Dagblad, 4 april 2022, «Minder CO',
          '2-uitstoot in dit land»',
          FOOT,
        ]),
      ),
    ).toEqual(both('rapport?', 'kranten?'))
  })
})

describe('what only looks like a footnote', () => {
  test.each([
    'De wijziging strekt tot 1) het verlagen van de belasting, en 2) het verhogen van de toeslag.',
    'Het kostte Rs.1,800 per stuk en daarna Rs.2,900 per stuk.',
    'The road cost Ksh.1 million and every bag Shs.2/- more.',
    'Voorgesteld is om de woorden "1 procent" te schrappen.',
  ])('%s', text => {
    expect(read([text, 'Dat is besloten.']).footnotes).toEqual([])
  })

  test('a list at the foot of a page', () => {
    const paper = read([
      'Het amendement (A8.1) is aangenomen en artikel 24.2 vervalt.',
      '',
      '1. De raad stelt de nota vast.',
      '',
      '2. Het college krijgt opdracht.',
    ])
    expect(paper.footnotes).toEqual([])
  })

  test('an amount in groups of digits', () => {
    const paper = read([
      'Het aantal steeg volgens de bron.1',
      '',
      '1 045 823 inwoners in dit land',
      '1 101 420 in dat land',
    ])
    expect(paper.footnotes.filter(({ block }) => block !== null)).toEqual([])
  })

  test.each([
    ['an ordinal', '1°. Franz, geboren te Bonn', '2°. Karel, geboren te Gent'],
    ['a dossier’s number', '21 800 G Vaststelling van de begroting', '22 800 G Wijziging van de begroting'],
    ['a printer’s number', '15407F ISSN 0921 7371', '25407F ISSN 0921 7371'],
  ])('%s', (_, first, second) => {
    const paper = read(['Dat blijkt uit de bron.1 Het blijkt ook uit een andere.2', '', first, second])
    expect(paper.footnotes.filter(({ block }) => block !== null)).toEqual([])
  })

  test('numbers of an outline', () => {
    const items = [
      '1.E.1. Het eerste geldt.',
      '1.E.2. Het tweede, naast 1.E.3, geldt ook.',
      '1.F.1. Het derde.',
    ]
    expect(read(items).footnotes).toEqual([])
  })

  test('the number of a file', () => {
    expect(read(['Zie het bestand brief1.pdf en het bestand brief2.docx daarbij.']).footnotes).toEqual([])
  })

  test('amounts that stand alone', () => {
    const paper = read([
      'Het bedrag is',
      '1,872',
      'dan wel',
      '2,206',
      'en verder',
      '1 Jan en Piet',
      '2 Els en Mia',
    ])
    expect(paper.footnotes).toEqual([])
  })

  test('two lists one after the other', () => {
    const items = [
      'Digitaal:',
      '1. met een formulier',
      '2. met een brief',
      'Vermeld:',
      '1. uw naam',
      '2. uw adres',
    ]
    const lines = items.map(text => (/^\d/.test(text) ? { text, role: 'list-item' as const } : text))
    expect(read(lines, 'paragraphs').footnotes).toEqual([])
  })

  test('rows of a table and numbered headings', () => {
    const rows = ['1\t2\t3', '1\t2\t3'].map(text => ({ text, role: 'table-row' as const }))
    const texts = (document: StructuredDocument) => document.footnotes.filter(({ block }) => block !== null)
    expect(texts(read(['Zie de tabel.1', ...rows], 'paragraphs'))).toEqual([])
    expect(texts(read(['Zie de volgende paragraaf.3', '', '3.1 Het vervolg is lang.']))).toEqual([])
  })
})

describe('notes beside those the format knows', () => {
  const told = { text: 'Een brief heet zo.', role: 'footnote' as const, mark: '1' }
  const text = {
    text: 'Dat schreef ik u eerder.1',
    spans: [{ kind: 'footnote-mark' as const, start: 24, end: 25, target: '1' }],
  }

  test('are marked in brackets, whatever their list prints', () => {
    const lines = [
      'Kent u de uitzending? 1)',
      'Kent u de richtlijn2) die toen gold?',
      text,
      { text: '1. Omroep, 3 mei 2023', role: 'list-item' as const },
      { text: '2. Dagblad, 4 mei 2023', role: 'list-item' as const },
      told,
    ]
    expect(notes(read(lines, 'paragraphs'))).toEqual([
      '1: eerder. → Een brief he',
      '1.: uitzending? → Omroep, 3 me',
      '2.: richtlijn → Dagblad, 4 m',
    ])
  })

  test('an ordinary list is none', () => {
    const lines = [text, 'Het zijn er 1 of 2, op 3 mei.2', '1. De eerste zaak', '2. De tweede zaak', told]
    expect(read(lines, 'paragraphs').footnotes).toHaveLength(1)
  })
})

test('notes of a text that lost its line breaks close its pages', () => {
  const long = 'Dat is een lang verhaal over geld en over wat dat kost. '.repeat(15)
  const foot = (page: number) => `Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel ${page}`
  const paper = read([
    `${HEAD} Vraag 1 Kent u de berichten?1, 2 Antwoord 1 Ja. ${long}Vraag 2 en 3 Wat vindt u ervan?3 Kunt u dat ` +
      `1 Dagblad, 4 april 2022 2 Rekenkamer, Rapport 3 Kamerstuk 36 200, nr. 5 ${foot(1)} zeggen? ` +
      `Antwoord 2 en 3 Zie artikel 4 De Wet. ${long}${foot(2)}`,
  ])
  expect(notes(paper)).toEqual([
    '1: berichten? → Dagblad, 4 a',
    '2: berichten?1, → Rekenkamer, ',
    '3: ervan? → Kamerstuk 36',
  ])
  expect(paper.text).toContain('Kunt u dat zeggen?')
  expect(paper.text).toContain('Zie artikel 4 De Wet.')
})

describe('notes whose mark comes back', () => {
  const marked = (text: string, page: number): ExtractedLine => ({
    text: `Ook ${text}*`,
    page,
    spans: [{ kind: 'footnote-mark', start: text.length + 4, end: text.length + 5, target: '*' }],
  })
  const note = (text: string, page: number): ExtractedLine => ({ text, page, role: 'footnote', mark: '*' })
  const tied = (...lines: ExtractedLine[]) =>
    notes(structureDocument({ lines, unit: 'paragraphs' }, SOURCE, words))

  test('are tied one by one', () => {
    expect(
      tied(marked('Een', 1), marked('Twee', 1), note('Eerste noot.', 1), note('Tweede noot.', 1)),
    ).toEqual(['*: Een → Eerste noot.', '*: Twee → Tweede noot.'])
  })

  test('are tied on their page where they are not as many as the marks', () => {
    const lines = [
      marked('Een', 1),
      marked('Twee', 1),
      note('Eerste noot.', 1),
      marked('Drie', 2),
      note('Andere noot.', 2),
    ]
    expect(tied(...lines)).toEqual(['*: Een Twee → Eerste noot.', '*: Drie → Andere noot.'])
  })

  test('leave marks without a note of their own', () => {
    const lines = [
      marked('Een', 1),
      marked('Twee', 1),
      marked('Drie', 1),
      note('Eerste noot.', 1),
      note('Tweede noot.', 1),
    ]
    expect(tied(...lines)).toEqual(['*: Een → Eerste noot.', '*: Twee → Tweede noot.', '*: Drie → nothing'])
  })
})

test('a number at the head of a line that goes on with a note opens none', () => {
  const note = (text: string, mark?: string) => ({ text, role: 'footnote' as const, ...(mark && { mark }) })
  const paper = read([
    { text: 'Bekend1', spans: [{ kind: 'footnote-mark', start: 6, end: 7, target: '1' }] },
    note('1 Rapport van maart', '1'),
    note('2020, meer dan'),
    note('10 seconden.'),
  ])
  expect(notes(paper)).toEqual(['1: Bekend → Rapport van '])
})

describe('notes at the end of a book', () => {
  const text = (words: string, mark: string, page: number): ExtractedLine => ({
    text: `Het is ${words}${mark}`,
    page,
    spans: [
      { kind: 'footnote-mark', start: 7 + words.length, end: 7 + words.length + mark.length, target: mark },
    ],
  })
  const line = (words: string, page = 3): ExtractedLine => ({ text: words, page })
  const book = (...lines: ExtractedLine[]) => structureDocument({ lines, unit: 'lines' }, SOURCE, words)
  const BODY = [
    text('hier.', '1', 1),
    line('', 1),
    text('daar.', '2', 1),
    line('', 2),
    text('ginds.', '1', 2),
    line('', 2),
  ]

  test('begin again with each chapter and are tied within it', () => {
    const paper = book(
      ...BODY,
      line('NOTEN'),
      line(''),
      line('EERSTE HOOFDSTUK'),
      line(''),
      line('1. Een rapport van'),
      line('2020.'),
      line(''),
      line('2. Een brief.'),
      line(''),
      line('TWEEDE HOOFDSTUK'),
      line(''),
      line('1. Een boek.'),
      line(''),
      line('REGISTER'),
    )
    expect(notes(paper)).toEqual([
      '1: hier. → Een rapport ',
      '2: daar. → Een brief.\nE',
      '1: ginds. → Een boek.',
    ])
    expect(paper.blocks.map(block => paper.text.slice(block.start, block.end))).toEqual([
      'Het is hier.1',
      'Het is daar.2',
      'Het is ginds.1',
      'NOTEN',
      'EERSTE HOOFDSTUK',
      'TWEEDE HOOFDSTUK',
      'REGISTER',
      'Een rapport van 2020.',
      'Een brief.',
      'Een boek.',
    ])
  })

  test('are a list where the text has hardly any marks', () => {
    const entries = [1, 2, 3, 4].map(number => line(`${number}. Een punt.`))
    expect(book(text('hier.', '1', 1), line('Noten', 1), ...entries).footnotes).toHaveLength(1)
  })
})

test('notes that a plain text calls by their name stand where they end, over several lines and pages', () => {
  const paper = read([
    'Het zijn duiven[1] en meeuwen[2].',
    '',
    '[Footnote 1: Een duif is een',
    '2020 gram zware vogel.]',
    '',
    '[Voetnoot 2: Een meeuw.]',
    '',
    'Het verhaal gaat verder [zie boven].',
  ])
  expect(notes(paper)).toEqual(['1: duiven → Een duif is ', '2: meeuwen → Een meeuw.'])
  expect(paper.text.split('\n').slice(0, 2)).toEqual([
    'Het zijn duiven[1] en meeuwen[2].',
    'Het verhaal gaat verder [zie boven].',
  ])
})

test('a number that a note of the format goes on with opens no note', async () => {
  const paper = await readMadeUp([
    {
      text: 'Een brug is open.1',
      page: 1,
      spans: [{ kind: 'footnote-mark', start: 17, end: 18, target: '1' }],
    },
    { text: 'Zie bladzijden 50 en', page: 1, role: 'footnote', mark: '1' },
    { text: '52 van dat boek.', page: 1, role: 'footnote' },
  ])
  expect(paper.footnotes.map(({ mark }) => mark)).toEqual(['1'])
  expect(paper.text).toContain('Zie bladzijden 50 en 52 van dat boek.')
})

test('marks that are printed side by side belong to a note each', async () => {
  const paper = await readMadeUp([
    {
      text: 'Een brug is open12 en een tunnel dicht.',
      page: 1,
      spans: [{ kind: 'footnote-mark', start: 16, end: 18, target: '12' }],
    },
    { text: 'De Brug, 3 mei.', page: 1, role: 'footnote', mark: '1' },
    { text: 'De Tunnel, 4 mei.', page: 1, role: 'footnote', mark: '2' },
  ])
  expect(paper.footnotes.map(({ mark, marks }) => [mark, marks])).toEqual([
    ['1', [16]],
    ['2', [17]],
  ])
})

test('a mark without a note is warned of where it is printed, however it is called', async () => {
  const paper = await readMadeUp([
    {
      text: 'Een brug is open1',
      page: 1,
      spans: [{ kind: 'footnote-mark', start: 16, end: 17, target: 'eerste noot' }],
    },
  ])
  expect(paper.warnings).toEqual([{ kind: 'note-without-text', start: 16, end: 17 }])
})

/** The marks of a paper's notes with their texts. */
const notesOf = ({ footnotes, blocks, text }: StructuredDocument) =>
  footnotes.map(({ mark, marks, block }) => {
    const { start, end } = blocks.find(({ id }) => id === block) ?? { start: 0, end: 0 }
    return [mark, marks.length, text.slice(start, end).trim()]
  })

test('typed notes that share a paragraph are parted, also with one bracket', async () => {
  const paper = await readMadeUp(
    [
      'Vraag 1\n',
      'Kent u het bericht over de pont? 1)\n',
      'Antwoord 1\n',
      'Dat de pont vaker stilligt 2) is bekend, en ook dat reizigers omrijden. 3)\n',
      '1) Oeverbode, 30 april 2024. 2) Jaarverslag Veerdienst, blz. 14\n',
      '3) https://www.voorbeeld.example/omrijden',
    ].join('\n'),
  )
  expect(notesOf(paper)).toEqual([
    ['1', 1, 'Oeverbode, 30 april 2024.'],
    ['2', 1, 'Jaarverslag Veerdienst, blz. 14'],
    ['3', 1, 'https://www.voorbeeld.example/omrijden'],
  ])
})

test('a note may begin with an ordinal or a day right behind its mark', async () => {
  const paper = await readMadeUp(
    [
      'Vraag 1',
      'Kent u het onderzoek naar de bruggen dat in het voorjaar is gepubliceerd?1',
      'Antwoord 1',
      'De planning is aangepast2 en de kosten stijgen daardoor in de komende jaren.3',
      '1Dienst Bruggen, «Onderzoek naar bruggen»',
      '22e voortgangsrapportage bruggen',
      '331 maart 2024, brief van de dienst',
    ].join('\n'),
  )
  expect(notesOf(paper)).toEqual([
    ['1', 1, 'Dienst Bruggen, «Onderzoek naar bruggen»'],
    ['2', 1, '2e voortgangsrapportage bruggen'],
    ['3', 1, '31 maart 2024, brief van de dienst'],
  ])
})

test('the numbers and pages of contents on lines of their own mark no notes', async () => {
  const contents = ['I', 'ALGEMEEN', '3', '1', 'Inleiding', '3', '2', 'Hoofdlijnen', '5', '2.1', 'Doel', '5']
  const text = ['1 Inleiding', 'Dit voorstel regelt het toezicht op de veerdiensten.']
  const paper = await readMadeUp(['TOELICHTING', 'INHOUDSOPGAVE', ...contents, ...text].join('\n'))
  expect(paper.footnotes).toEqual([])
  expect(paper.text).toContain('Dit voorstel regelt')
})
