import { beforeAll, describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import type { WordList } from '../../../../src-core/vocabulary/words'
import { knownWords } from '../../../../src-main/import/known-words'

// Small papers written for these tests, of kinds other than questions and answers.

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
let words: WordList

beforeAll(async () => {
  words = await knownWords()
})

function read(
  lines: readonly (string | Omit<ExtractedLine, 'page'>)[],
  unit: 'lines' | 'paragraphs' = 'paragraphs',
): StructuredDocument {
  const extracted = lines.map(line => ({ page: 1, ...(typeof line === 'string' ? { text: line } : line) }))
  const document = structureDocument({ lines: extracted, unit }, SOURCE, words)
  expect(documentFaults(document)).toEqual([])
  return document
}

const said = ({ text, turns }: StructuredDocument) =>
  turns.map(({ start, end, label }) => text.slice(start + (label?.length ?? 0), end).trim())

describe('decision lists', () => {
  const LIST = [
    'Besluitenlijst van de procedurevergadering van donderdag 4 mei 2023',
    { text: 'Brieven van de minister', role: 'heading', level: 2 },
    '1. Agendapunt: Voortgang van de dijken',
    'Zaak: Brief van de minister - 1 mei 2023',
    'Besluit: Voor kennisgeving aannemen.',
    'Volgcommissie(s): FIN',
    'Zaak: Nader rapport - 2 mei 2023',
    'Besluit: Agenderen voor een debat.',
    { text: 'Rondvraag', role: 'heading', level: 2 },
    '2. Agendapunt: Werkbezoek',
    'Noot: volgt later',
    'Griffier: A. de Wit',
    'Activiteitnummer: 2023A00001',
  ] as const

  test('hold items, further matters and decisions, and nothing of what stands between them', () => {
    const paper = read(LIST)
    expect(paper.kind).toBe('decision-list')
    expect(said(paper)).toEqual([
      'Voortgang van de dijken\nZaak: Brief van de minister - 1 mei 2023',
      'Voor kennisgeving aannemen.',
      'Nader rapport - 2 mei 2023',
      'Agenderen voor een debat.',
      'Werkbezoek',
      'volgt later',
    ])
    expect(paper.turns.map(({ numbers }) => numbers)).toEqual([[1], [1], [1], [1], [2], [2]])
  })
})

describe('decision lists of a council', () => {
  test('count their items and say what the council decides', () => {
    const paper = read([
      'Besluitenlijst raadsvergadering 29 juni 2015',
      { text: '1. Opening.', role: 'heading', level: 2 },
      'Een lid kondigt een amendement aan bij agendapunt 2.',
      { text: '2. Voorstel over de haven.', role: 'heading', level: 2 },
      '4. In het onder punt drie genoemde plan komt de kade.',
      'De raad besluit in meerderheid:',
      'het voorstel te aanvaarden.',
      { text: '3. Sluiting.', role: 'heading', level: 2 },
      'De vergadering is gesloten.',
    ])
    expect(paper.kind).toBe('decision-list')
    expect(said(paper)).toEqual([
      'Opening.\nEen lid kondigt een amendement aan bij agendapunt 2.',
      'Voorstel over de haven.\n4. In het onder punt drie genoemde plan komt de kade.',
      'het voorstel te aanvaarden.',
      'Sluiting.\nDe vergadering is gesloten.',
    ])
    expect(paper.turns.map(({ numbers }) => numbers)).toEqual([[1], [2], [2], [3]])
  })
})

describe('debates', () => {
  test('the title of a motion that is read out does not end the speech', () => {
    const paper = read([
      'De voorzitter:',
      'Het woord is aan de heer De Vries.',
      'De heer De Vries (SP):',
      'Ik heb een motie.',
      { text: 'Motie', role: 'heading', level: 3 },
      'De Kamer, verzoekt de regering dit te doen.',
      'De voorzitter:',
      'Zij krijgt nr. 4.',
      'De heer De Vries (SP):',
      'Dank.',
    ])
    expect(said(paper)[1]).toBe('Ik heb een motie.\nMotie\nDe Kamer, verzoekt de regering dit te doen.')
  })

  test('a vote ends a speech, and only a name opens one again', () => {
    const paper = read([
      'De voorzitter:',
      'Wij gaan stemmen.',
      'In stemming komt de motie-De Vries (36100, nr. 4).',
      'De voorzitter:',
      'Ik constateer dat deze motie is verworpen.',
      'De heer De Vries (SP):',
      'Dat spijt mij.',
      'De vergadering wordt van 12.00 uur tot 13.00 uur geschorst.',
      'Aanwezig zijn vijf leden.',
      'De voorzitter:',
      'Wij gaan verder.',
    ])
    expect(paper.kind).toBe('debate')
    expect(said(paper)).toEqual([
      'Wij gaan stemmen.',
      'Ik constateer dat deze motie is verworpen.',
      'Dat spijt mij.',
      'Wij gaan verder.',
    ])
  })

  test('a numbered question in a debate is no note, nor is what follows it', () => {
    const opens = { role: 'speech', numbers: [], speaker: 'Mr. Name' } as const
    const paper = read([
      { text: 'Mr. Name: We speak of schools.1', opens },
      '1. Mr. Other (North): If he will make a statement.',
      { text: 'Mr. Name: I shall.', opens },
    ])
    expect(paper.footnotes.map(({ block }) => block)).toEqual([null])
    expect(said(paper).at(-1)).toBe('I shall.')
  })

  test('what the format says belongs to no speaker is in no speech', () => {
    const opens = { role: 'speech', numbers: [], speaker: 'De voorzitter' } as const
    const paper = read([
      { text: 'De voorzitter:', opens },
      'Aangenomen.',
      { text: 'Er is gelegenheid tot een stemverklaring.', closes: true },
      { text: 'De voorzitter:', opens },
      'Dank u wel.',
    ])
    expect(said(paper)).toEqual(['Aangenomen.', 'Dank u wel.'])
  })
})

describe('question papers', () => {
  test('questions tabled by name are answered by whoever is named below', () => {
    const paper = read([
      'Written questions and answers',
      'Bridges: Repairs',
      'Ann Name (Some and Other Town) (LD): To ask the Secretary of State for Transport, how many bridges rust. [161234]',
      'Mr Richard Other: There are 2,300 rusty bridges.',
      'Bridges: Cost',
      'Sir Ben Third (Far Town) (Lab/Co-op): To ask the Secretary of State for Transport, what they cost.',
      'Jesse Fourth: The estimated cost is £5 billion.',
      'Dame Eve Fifth (Near Town) (Con): To ask the Secretary of State for Transport, whether he will make a statement.',
      'Jesse Fourth: I refer the hon. Member to my answer of 3 March.',
    ])
    expect(paper.turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
      ['question', 'Ann Name', 'LD'],
      ['answer', 'Mr Richard Other', null],
      ['question', 'Sir Ben Third', 'Lab/Co-op'],
      ['answer', 'Jesse Fourth', null],
      ['question', 'Dame Eve Fifth', 'Con'],
      ['answer', 'Jesse Fourth', null],
    ])
  })

  test('an entry that only says where a question was printed ends the one before', () => {
    const paper = read([
      'INTERNAL QUESTION PAPER',
      '1. Mr A B Name (DA-WC) to ask the Minister of Health:',
      'Whether the clinic will be repaired; if not, why not?',
      '2. Ms C Other (ANC-FS) (p 204)—Finance.',
      '3. Mrs D Third (COPE-NC) to ask the Minister of Labour:',
      'What are the relevant details?',
      '4. Mr E Last (IFP-KZN) (p 205)—Energy.',
    ])
    expect(said(paper)).toEqual([
      'Whether the clinic will be repaired; if not, why not?',
      'What are the relevant details?',
    ])
  })

  test('slips of the press in who asks hide no question', () => {
    const paper = read([
      'INTERNAL QUESTION PAPER',
      '1. Mr A B Name (DA to ask the Minister of Health:',
      'Whether the clinic will be repaired?',
      '2. MrC D Other (COPE) to ask the Minister of Labour:',
      'What are the relevant details?',
    ])
    expect(paper.turns.map(({ numbers, party }) => [numbers[0], party])).toEqual([
      [1, 'DA'],
      [2, 'COPE'],
    ])
  })

  test('a first part in brackets is the question, not who is asked', () => {
    const paper = read([
      'Mr. Name asked the Secretary of State for Health (1) what the costs were;',
      'Mr. Other: None.',
      'Mr. Name asked the Secretary of State for Health whether he will reply.',
      'Mr. Other: Yes.',
      'Mr. Name asked the Secretary of State for Health when he will reply.',
      'Mr. Other: Soon.',
    ])
    expect(said(paper)[0]).toBe('(1) what the costs were;')
  })
})

describe('hyphens where line breaks were lost', () => {
  const FILL = 'De regering heeft dit eerder aan de Kamer gemeld en blijft daarbij. '.repeat(30)
  const textOf = (line: string) => read([`${FILL}${line}`], 'lines').text

  test('a capital keeps its hyphen without the space behind it', () => {
    expect(textOf('Het gaat om het IT- beheer van Air France- KLM.')).toContain(
      'IT-beheer van Air France-KLM',
    )
  })

  test('a share, a year and `niet` keep theirs too', () => {
    expect(textOf('De 85%-15%- afspraak voor 2002- 2012 is niet- bindend.')).toContain(
      'De 85%-15%-afspraak voor 2002-2012 is niet-bindend.',
    )
  })

  test('a hyphen that stands for a word keeps its space', () => {
    expect(textOf('Het is 50%- of 80%-subsidie, en niet- of onbekend.')).toContain(
      '50%- of 80%-subsidie, en niet- of onbekend',
    )
    expect(textOf('Het gaat om EU- en NAVO-beleid.')).toContain('EU- en NAVO-beleid')
  })

  test('a paper with line breaks keeps what it prints', () => {
    expect(read(['Het gaat om het IT- beheer.'], 'lines').text).toContain('IT- beheer')
  })
})
