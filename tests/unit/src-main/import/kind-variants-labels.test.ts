import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

// Ways in which papers label, number and mark their turns, in other words than the made-up papers of `faults.test.ts`.

const read = (lines: string | readonly string[], name = 'a.txt') =>
  readDocument(name, Buffer.from(typeof lines === 'string' ? lines : lines.join('\n')))

const wordsOf = ({ text }: StructuredDocument, { start, end }: { start: number; end: number }) =>
  text.slice(start, end)

/** Each turn as its role, numbers, what it answers and its words. */
const turnsOf = (paper: StructuredDocument) =>
  paper.turns.map(turn => [turn.role, turn.numbers.join(), turn.answers.join(), wordsOf(paper, turn)])

/** Each mention of another turn with the turn it means. */
const mentionsOf = (paper: StructuredDocument) =>
  paper.inlines
    .filter(({ kind }) => kind === 'cross-reference')
    .map(inline => [wordsOf(paper, inline), inline.target ?? null])

describe('questions that share a paragraph with their answers', () => {
  test('labels of both, some with a letter', async () => {
    const paper = await read([
      'Vragen van het lid Steiger (ABC) aan de Minister van Veren over ponten (ingezonden 4 mei 2022)',
      '',
      'Vraag 1: Hoeveel ponten zijn er? Antwoord: Driehonderd.',
      '',
      'Vraag 2a: Wie betaalt? Antwoord: De gemeente. In dit antwoord: het Rijk.',
      '',
      'Vraag 2b: En het Rijk? Antwoord: Nee.',
    ])
    expect(paper.kind).toBe('question-answers')
    expect(turnsOf(paper)).toEqual([
      ['question', '1', '', 'Vraag 1: Hoeveel ponten zijn er?'],
      ['answer', '1', 't1', 'Antwoord: Driehonderd.'],
      ['question', '2', '', 'Vraag 2a: Wie betaalt?'],
      ['answer', '2', 't3', 'Antwoord: De gemeente. In dit antwoord: het Rijk.'],
      ['question', '2', '', 'Vraag 2b: En het Rijk?'],
      ['answer', '2', 't5', 'Antwoord: Nee.'],
    ])
    expect(paper.meta).toMatchObject({ date: null, questionsDate: '2022-05-04' })
  })

  test('numbers before the questions, in broken lines', async () => {
    const paper = await read([
      'Antwoorden op vragen van het lid Steiger (ABC) over ponten',
      '',
      '1. Hoeveel ponten zijn er in de gemeenten langs de',
      'rivier? Antwoord: Driehonderd, waarvan de meeste',
      'in het oosten.',
      '2. Wat kosten zij? Antwoord: Een euro.',
    ])
    expect(turnsOf(paper).map(([role, , , words]) => [role, words])).toEqual([
      ['question', '1. Hoeveel ponten zijn er in de gemeenten langs de rivier?'],
      ['answer', 'Antwoord: Driehonderd, waarvan de meeste in het oosten.'],
      ['question', '2. Wat kosten zij?'],
      ['answer', 'Antwoord: Een euro.'],
    ])
  })
})

describe('letters for labels', () => {
  test('with numbers', async () => {
    const paper = await read(
      'Vragen over ponten\n\nV1: Hoeveel zijn er?\nA1: Driehonderd.\n\nV2: Wat kosten zij?\nA2: Een euro.',
    )
    expect(turnsOf(paper)).toEqual([
      ['question', '1', '', 'V1: Hoeveel zijn er?'],
      ['answer', '1', 't1', 'A1: Driehonderd.'],
      ['question', '2', '', 'V2: Wat kosten zij?'],
      ['answer', '2', 't3', 'A2: Een euro.'],
    ])
  })

  test('without numbers, and not where an option is called so', async () => {
    const paper = await read(
      'About ferries\n\nQ: How many are there? A: Three hundred.\n\nQ: Who pays?\nA: The town. A: yes, B: no.',
    )
    expect(turnsOf(paper).map(([role, , answers]) => [role, answers])).toEqual([
      ['question', ''],
      ['answer', 't1'],
      ['question', ''],
      ['answer', 't3'],
    ])
    expect(paper.turns.every(({ certainty }) => certainty <= 0.8)).toBe(true)
  })
})

describe('numbers that are printed twice', () => {
  test('letters behind them tie answers that stand apart', async () => {
    const paper = await read([
      'Beantwoording van vragen over ponten',
      '',
      ...['Vraag 1a', 'Hoeveel?', '', 'Vraag 1b', 'Hoe duur?', '', 'Vraag 2', 'Waarom?', ''],
      ...['Antwoord 1a', 'Tien.', '', 'Antwoord 1b', 'Een euro.', '', 'Antwoord 2', 'Zie vraag 1.'],
    ])
    expect(paper.turns.map(({ label, answers }) => [label, ...answers])).toEqual([
      ...[['Vraag 1a'], ['Vraag 1b'], ['Vraag 2']],
      ...[
        ['Antwoord 1a', 't1'],
        ['Antwoord 1b', 't2'],
        ['Antwoord 2', 't3'],
      ],
    ])
    // Of two with this number nobody knows which is meant.
    expect(mentionsOf(paper)).toEqual([['vraag 1', null]])
  })

  test('a mention means the one of its own chapter', async () => {
    const chapter = ['Vraag 1', 'Hoeveel?', '', 'Antwoord vraag 1', 'Tien.', '', 'Vraag 2', 'Waarom?', '']
    const paper = await read([
      'Antwoorden op vragen over de begroting',
      '',
      ...[...chapter, 'Antwoord vraag 2', 'Zie het antwoord op vraag 1.', ''],
      ...[...chapter, 'Antwoord vraag 2', 'Zie het antwoord op vraag 1.'],
    ])
    expect(mentionsOf(paper)).toEqual([
      ['antwoord op vraag 1', 't2'],
      ['antwoord op vraag 1', 't6'],
    ])
  })
})

test('numbers of several questions in one paragraph are theirs', async () => {
  const paper = await read([
    'LIJST VAN VRAGEN',
    '',
    'De vaste commissie voor Veren heeft over de ponten de navolgende vragen aan de Minister van Veren voorgelegd.',
    '',
    ...['1. Hoeveel zijn er?', '', '2 t/m 4. Wat kosten zij, en wie betaalt dat?', '', '5. Waarom?'],
  ])
  expect(turnsOf(paper).map(([, numbers, , words]) => [numbers, words])).toEqual([
    ['1', '1. Hoeveel zijn er?'],
    ['2,3,4', '2 t/m 4. Wat kosten zij, en wie betaalt dat?'],
    ['5', '5. Waarom?'],
  ])
})

test('a mention of another party’s question means that party’s', async () => {
  const paper = await read(
    [
      'Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG',
      'De leden van de ABC-fractie',
      ...['Vraag 1: Hoeveel ponten zijn er?', 'Antwoord: Tien.', 'Vraag 2: Waarom?', 'Antwoord: Daarom.'],
      'De leden van de KLM-fractie',
      'Vraag 1: Wie betaalt?',
      'Antwoord: Zie het antwoord op vraag 2 van de leden van de ABC-fractie.',
      'Vraag 2: Hoe?',
      'Antwoord: Zie vraag 1 van de ABC-fractie in het debat, en vraag 1 van de XYZ-fractie.',
    ].join('\n\n'),
  )
  expect(mentionsOf(paper)).toEqual([['antwoord op vraag 2', 't4']])
})

describe('labels of other languages', () => {
  test('answers of a German government, each with its number behind “Zu”', async () => {
    const paper = await read(
      'Kleine Anfrage\n\nWir fragen die Landesregierung:\n\n1. Wie viele Fähren gibt es?\n2. Wer zahlt?\n3. Warum?\n\nAntwort der Landesregierung vom 3. Mai 2021\n\nZu 1: Zehn.\n\nZu 2 und 3: Das Land.',
    )
    expect(turnsOf(paper)).toEqual([
      ['question', '1', '', '1. Wie viele Fähren gibt es?'],
      ['question', '2', '', '2. Wer zahlt?'],
      ['question', '3', '', '3. Warum?'],
      ['answer', '1', 't1', 'Zu 1: Zehn.'],
      ['answer', '2,3', 't2,t3', 'Zu 2 und 3: Das Land.'],
    ])
  })

  test('French questions and answers, with numbers or without', async () => {
    const numbered = await read(
      'Question 1\nCombien de bacs existent ?\n\nRéponse 1\nDix.\n\nQuestion 2\nPourquoi ?\n\nRéponse 2\nVoir ci-dessus.',
    )
    expect(turnsOf(numbered).map(([role, numbers, answers]) => [role, numbers, answers])).toEqual([
      ['question', '1', ''],
      ['answer', '1', 't1'],
      ['question', '2', ''],
      ['answer', '2', 't3'],
    ])
    const written = await read(
      'Question n° 99 de Mme Petra Steg\n\nTexte de la question\nMme Steg demande combien de bacs existent.\n\nTexte de la réponse\nDeux mesures ont été prises :\n1. un plan ;\n2. un fonds.',
    )
    expect(turnsOf(written).map(([role, , answers]) => [role, answers])).toEqual([
      ['question', ''],
      ['answer', 't1'],
    ])
    expect(turnsOf(written)[1]?.[3]).toContain('un fonds')
  })
})

test('one question that names who asks is one, whatever it numbers within', async () => {
  const paper = await read(
    'NATIONAL HOUSE\n\nFOR WRITTEN REPLY\n\n4321. Ms P Steiger (ABC) to ask the Minister of Ferries:\n\n(1) How many ferries sail;\n\n(2) whether he will buy more? NW99E\n\nREPLY\n\n(1) Ten.\n\n(2) Yes.',
  )
  expect(paper.turns).toMatchObject([
    { role: 'question', numbers: [4321], speaker: 'Ms P Steiger', party: 'ABC' },
    { role: 'answer', numbers: [4321], answers: ['t1'] },
  ])
})

test('a British written question says who asked and who answered, and when', async () => {
  const paper = await read(
    `<html><body><h1>Ferries: Safety</h1><p>Question for Department for Piers</p><p>UIN 998877, tabled on 4 May 2023</p>
     <h2>Question</h2><div>Asked by <a href="#">Petra Stone</a></div><div>(Labour, Millbrook)</div><p>To ask the Secretary of State for Piers, what steps he is taking.</p>
     <h2>Answer</h2><div>Answered by <a>Jon Bridge</a></div><div>(Conservative, Westford)</div><div>Answered on 12 May 2023</div><p>Several.</p></body></html>`,
    'a.html',
  )
  expect(paper.meta).toMatchObject({ date: '2023-05-12', questionsDate: '2023-05-04' })
  expect(paper.meta.askedBy).toEqual(['Petra Stone (Labour)'])
  expect(paper.meta.answeredBy).toEqual(['Jon Bridge (Conservative)'])
})

describe('turns that the file marks', () => {
  test('a notice behind official questions is none of them', async () => {
    const paper = await read(
      `<?xml version="1.0"?><officiele-publicatie><metadata/><kamervragen><kamervraagnummer>77</kamervraagnummer>
       <kamervraagomschrijving>Vragen van het lid Steiger (ABC) aan de Minister van Veren over <kamervraagonderwerp>tarieven</kamervraagonderwerp> (ingezonden 3 mei 2024).</kamervraagomschrijving>
       <vraag><nr>1</nr><al>Kent u de tarieven?</al></vraag><vraag><nr>2</nr><al>Zijn ze hoog?</al></vraag>
       <mededeling><al>De vragen kunnen niet binnen de termijn worden beantwoord.</al></mededeling></kamervragen></officiele-publicatie>`,
      'a.xml',
    )
    expect(turnsOf(paper)).toEqual([
      ['question', '1', '', '1\nKent u de tarieven?'],
      ['question', '2', '', '2\nZijn ze hoog?'],
    ])
  })

  test('a speaker’s name has spaces where its elements stand close', async () => {
    const paper = await read(
      `<?xml version="1.0"?><officiele-publicatie><metadata/><handelingen><agendapunt><item-titel>Veren</item-titel>
       <spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels><naam><achternaam>Van der Brug</achternaam></naam>(<politiek>KLM</politiek>):</spreker><tekst><al>Waarom?</al></tekst></spreekbeurt>
       </agendapunt></handelingen></officiele-publicatie>`,
      'a.xml',
    )
    expect(paper.turns).toMatchObject([
      { role: 'speech', speaker: 'De heer Van der Brug', party: 'KLM', label: 'De heer Van der Brug (KLM):' },
    ])
    expect(paper.text).toContain('De heer Van der Brug (KLM):\nWaarom?')
  })

  test('in Akoma Ntoso who asks is named without whom, and is answered', async () => {
    const paper = await read(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="x"><debateBody><debateSection name="q"><heading>ORAL ANSWERS</heading>
       <question by="#a"><num>12.</num><from>Ms P STEIGER (KLM) asked the Minister of Ferries:</from><p>How many ferries sail?</p></question>
       <answer by="#b"><from>The MINISTER OF FERRIES:</from><p>Three hundred.</p></answer></debateSection></debateBody></debate></akomaNtoso>`,
      'a.xml',
    )
    expect(paper.turns).toMatchObject([
      { role: 'question', speaker: 'Ms P STEIGER', party: 'KLM', numbers: [12] },
      { role: 'answer', speaker: 'The MINISTER OF FERRIES', answers: ['t1'] },
    ])
  })
})
