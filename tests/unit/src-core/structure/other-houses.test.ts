import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readMadeUp } from './read-made-up'

// Debates and questions of the British Houses and of the parliament of Flanders, made up for these tests.

const said = ({ turns }: StructuredDocument) =>
  turns.map(({ role, speaker, party }) => `${role} ${speaker} [${party}]`)

/** Lines, each after a blank one. */
const apart = (...lines: readonly string[]) => readMadeUp(lines.join('\n\n'))

describe('speakers of the British Houses', () => {
  test('alone on a line with their parties, peers and ministers alike', async () => {
    const paper = await apart(
      'Harbour Walls',
      'Asked by The Lord Bishop of Eastwick',
      'To ask His Majesty’s Government what plans they have to repair harbour walls.',
      'The Minister of State, Department for Harbours (Baroness Tern of Westhaven) (Lab)\nMy Lords, we shall repair them all.',
      'The Lord Bishop of Eastwick\nMy Lords, I am grateful. By when will that be done?',
      'Baroness Tern of Westhaven (Lab)\nMy Lords, by the end of next year.',
      'Viscount Gannet (Con)\nMy Lords, who pays for it?',
      'Baroness Tern of Westhaven (Lab)\nMy Lords, the harbours do.',
      'The Earl of Skua (CB)\nMy Lords, have they been told?',
      'Baroness Tern of Westhaven (Lab)\nMy Lords, they have.',
    )
    const minister = 'speech Baroness Tern of Westhaven [Lab]'
    expect(paper.kind).toBe('debate')
    expect(said(paper)).toEqual([
      'question The Lord Bishop of Eastwick [null]',
      'speech The Minister of State, Department for Harbours (Baroness Tern of Westhaven) [Lab]',
      'speech The Lord Bishop of Eastwick [null]',
      minister,
      'speech Viscount Gannet [Con]',
      minister,
      'speech The Earl of Skua [CB]',
      minister,
    ])
  })

  test('alone on a line, a constituency before the party, later by name alone', async () => {
    const paper = await apart(
      'Ferries',
      'Ned Petrel (Northport) (SNP)\nI beg to move that this House has considered ferries.',
      'Ruth Heron (Lakeside) (Lab/Co-op)\nWill my hon. Friend give way?',
      'Ned Petrel\nI will.',
      'Ruth Heron\nDo the ferries still sail?',
      'Ned Petrel\nThey do not, and that is why we are here.',
      'Madam Deputy Speaker (Dame Una Swift)\nOrder. There is no time left for this.',
      'Question put and agreed to.',
    )
    expect(said(paper)).toEqual([
      'speech Ned Petrel [SNP]',
      'speech Ruth Heron [Lab/Co-op]',
      'speech Ned Petrel [SNP]',
      'speech Ruth Heron [Lab/Co-op]',
      'speech Ned Petrel [SNP]',
      'speech Madam Deputy Speaker (Dame Una Swift) [null]',
    ])
    const last = paper.turns.at(-1)
    expect(paper.text.slice(last?.start, last?.end)).toMatch(/no time left for this\.$/)
  })

  test('before a colon without a party: what stands in brackets elected them', async () => {
    const paper = await apart(
      'Harbour Walls',
      'Mr. Ned Petrel (Northport and Isles): I ask the Minister what he has done.',
      'The Minister of Harbours (Sir John Gull): I have looked at them.',
      'Mrs. Heron (Lakeside): Is that all?',
      'Sir John Gull: It is.',
      'Hon. Members: Shame!',
      'Mr. Deputy Speaker: Order.',
      'Lady Tern (Westhaven) (Con): I thank the Minister.',
    )
    expect(said(paper)).toEqual([
      'speech Mr. Ned Petrel [null]',
      'speech The Minister of Harbours (Sir John Gull) [null]',
      'speech Mrs. Heron [null]',
      'speech Sir John Gull [null]',
      'speech Hon. Members [null]',
      'speech Mr. Deputy Speaker [null]',
      'speech Lady Tern [Con]',
    ])
  })

  test('a peer who asked Her Majesty’s Government asks, once too', async () => {
    const paper = await apart(
      'Harbour Walls',
      'The Earl of Skua asked Her Majesty’s Government:',
      'Whether they will repair the harbour walls.',
      'Lord Gannet: My Lords, we shall.',
      'The Earl of Skua: My Lords, I thank the noble Lord.',
      'Viscount Petrel: My Lords, when?',
      'Lord Gannet: My Lords, soon.',
    )
    expect(said(paper)).toEqual([
      'question The Earl of Skua [null]',
      'answer Lord Gannet [null]',
      'speech The Earl of Skua [null]',
      'speech Viscount Petrel [null]',
      'speech Lord Gannet [null]',
    ])
  })

  test('headings with an abbreviation in brackets name nobody who speaks', async () => {
    const sections = [
      'Autoriteit Zeezaken (ADZ)',
      'Dienst Havens (DHV)',
      'Rijksdienst Veren (RVR)',
      'Bureau Kades (BKA)',
    ]
    const paper = await apart(
      ...sections.flatMap(head => [head, 'Deze dienst houdt toezicht op alle havens in het land.']),
    )
    expect(paper.turns).toEqual([])
  })
})

describe('written questions of the British Houses', () => {
  test('without the party of who asks', async () => {
    const paper = await apart(
      'Written Answers',
      'The Lord Bishop of Eastwick: To ask His Majesty’s Government how many harbours there are. [HL17]',
      'Baroness Tern (Lab): There are 120 harbours.',
      'Lord Gannet: To ask His Majesty’s Government how many of them are closed. [HL18]',
      'Baroness Tern (Lab): Three of them are closed.',
    )
    expect(paper.kind).toBe('question-answers')
    expect(said(paper)).toEqual([
      'question The Lord Bishop of Eastwick [null]',
      'answer Baroness Tern [null]',
      'question Lord Gannet [null]',
      'answer Baroness Tern [null]',
    ])
    expect(paper.turns.map(({ answers }) => answers.length)).toEqual([0, 1, 0, 1])
  })

  test('with the party on a line below who asks and who answers', async () => {
    const paper = await readMadeUp(
      [
        'Harbours: Closures',
        'Question for Department for Harbours',
        'UIN HL2188, tabled on 3 June 2024',
        '',
        'Question\nBaroness Heron of Lakeside\nGreen Party\nLife peer',
        '',
        'To ask His Majesty’s Government how many harbours were closed.',
        '',
        'Answer\nLord Gannet\nLabour\nLife peer\nAnswered on 17 June 2024',
        '',
        'Three harbours were closed.',
      ].join('\n'),
    )
    expect(paper.meta).toMatchObject({
      title: 'Harbours: Closures',
      date: '2024-06-17',
      questionsDate: '2024-06-03',
      askedBy: ['Baroness Heron of Lakeside (Green Party)'],
      answeredBy: ['Lord Gannet (Labour)'],
    })
    expect(paper.meta.identifiers.map(({ value }) => value)).toEqual(['HL2188'])
  })
})

describe('written questions of the parliament of Flanders', () => {
  const HEADS = [
    'SCHRIFTELIJKE VRAAG\nnr. 88\nvan AN DE SMET\ndatum: 3 maart 2022\n\naan TOM VAN DEN BERGHE\nVLAAMS MINISTER VAN HAVENS EN WATER, VISSERIJ EN STRAND',
    'VLAAMS PARLEMENT\nSCHRIFTELIJKE VRAAG\nnr. 88\ndatum: 3 maart 2022\nvan An De Smet\naan Tom Van den Berghe, Vlaams minister van Havens en Water, Visserij en Strand',
  ]
  const ASKED =
    'De kaden zijn oud.\n\n1. Hoe oud zijn de kaden?\n\n2. Hoeveel kost herstel?\n\n3. Wie betaalt dat?'
  const ANSWERED = '1. De kaden zijn honderd jaar oud.\n\n2-3. De Vlaamse overheid betaalt 4 miljoen euro.'

  test.each([
    [HEADS[0], `${ASKED}\n\nANTWOORD\nop vraag nr. 88 van 3 maart 2022\nvan AN DE SMET\n\n${ANSWERED}`],
    [HEADS[1], `VRAAG\n\n${ASKED}\n\nANTWOORD\n\n${ANSWERED}\n\nBIJLAGEN\n\n1. Kaart van de kaden`],
  ])('number, people, subject, and each question with its answer', async (head, body) => {
    const paper = await readMadeUp(`${head}\n\nHavens - Kaden\n\n${body}`)
    expect(paper.kind).toBe('question-answers')
    expect(paper.meta).toMatchObject({ title: 'Havens - Kaden', date: '2022-03-03', askedBy: ['An De Smet'] })
    expect(paper.meta.answeredBy).toHaveLength(1)
    expect(paper.meta.answeredBy[0]).toMatch(
      /^Tom Van [Dd]en Berghe, Vlaams minister van Havens en Water, Visserij en Strand$/,
    )
    expect(paper.meta.identifiers.map(({ value }) => value)).toEqual(['88'])
    expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
      'question 1',
      'question 2',
      'question 3',
      'answer 1',
      'answer 2,3',
    ])
    expect(paper.turns.map(({ answers }) => answers.length)).toEqual([0, 0, 0, 1, 2])
    expect(paper.turns[0]?.speaker).toBe('An De Smet')
    const last = paper.turns.at(-1)
    expect(paper.text.slice(last?.start, last?.end)).toMatch(/4 miljoen euro\.$/)
    expect(paper.warnings).toEqual([])
  })
})
