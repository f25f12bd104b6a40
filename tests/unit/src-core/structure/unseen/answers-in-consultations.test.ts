import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

// A consultation that puts each answer right behind its question, in the ways ministries label them.

const HEAD = `29 999 Sluizenbeleid

Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 2 mei 2022

De vaste commissie voor Zeezaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over sluizen.

Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon`

const EXCHANGES = [
  [
    'ABC',
    'De leden van de ABC-fractie vragen hoeveel sluizen worden hersteld.',
    'Er worden twaalf hersteld.',
  ],
  ['ABC', 'Kan de Minister aangeven wat de kosten zijn?', 'De kosten zijn nog niet bekend.'],
  ['XYZ', 'De leden van de XYZ-fractie vragen wanneer het programma is afgerond.', 'Dat is het in 2030.'],
] as const

function consultation(
  heading: (party: string) => string,
  write: (asked: string, answered: string, number: number) => string,
): string {
  const parts = EXCHANGES.map(([party, asked, answered], index) => {
    const own = write(asked, answered, index + 1)
    return EXCHANGES[index - 1]?.[0] === party ? own : `${heading(party)}\n\n${own}`
  })
  return [HEAD, ...parts].join('\n\n')
}

const ofMembers = (party: string) => `Vragen en opmerkingen van de leden van de ${party}-fractie`

test.each([
  ['Reactie:', consultation(ofMembers, (asks, answers) => `${asks}\n\nReactie:\n${answers}`)],
  ['Reactie kabinet', consultation(ofMembers, (asks, answers) => `${asks}\n\nReactie kabinet\n\n${answers}`)],
  ['Beantwoording', consultation(ofMembers, (asks, answers) => `${asks}\n\nBeantwoording\n\n${answers}`)],
  [
    'Antwoord: before the text',
    consultation(ofMembers, (asks, answers) => `${asks}\n\nAntwoord: ${answers}`),
  ],
  [
    'Reactie van de minister: before the text',
    consultation(ofMembers, (asks, answers) => `${asks}\n\nReactie van de minister: ${answers}`),
  ],
  [
    'Vraag: and Reactie:',
    consultation(ofMembers, (asks, answers) => `Vraag:\n${asks}\n\nReactie:\n${answers}`),
  ],
  ['a number alone', consultation(ofMembers, (asks, answers, number) => `${number}\n${asks}\n\n${answers}`)],
  [
    'Inbreng leden van the party',
    consultation(
      party => `Inbreng leden van de ${party}-fractie`,
      (asks, answers) => `${asks}\n\nAntwoord\n${answers}`,
    ),
  ],
])('%s', async (_, text) => {
  const paper = await readMadeUp(text)
  expect(paper.kind).toBe('written-consultation')
  const words = paper.turns.map(
    ({ role, start, end }) => `${role} ${paper.text.slice(start, end).split('\n').at(-1)}`,
  )
  const own = words.map(line => line.replace(/^(answer) (?:Antwoord|Reactie van de minister): /, '$1 '))
  expect(own).toEqual(EXCHANGES.flatMap(([, asked, answered]) => [`question ${asked}`, `answer ${answered}`]))
  const questions = paper.turns.filter(({ role }) => role === 'question')
  const answers = paper.turns.filter(({ role }) => role === 'answer')
  expect(questions.map(({ party }) => party)).toEqual(['ABC', 'ABC', 'XYZ'])
  expect(answers.map(turn => turn.answers)).toEqual(questions.map(({ id }) => [id]))
})

test('one heading of a letter that reacts labels no answer', async () => {
  const letter = await readMadeUp(
    [
      'Datum 12 maart 2024',
      'Betreft Kabinetsreactie op het rapport over sluizen',
      'Geachte voorzitter,',
      'Hierbij ontvangt u de reactie van het kabinet op het rapport over sluizen.',
      'Reactie',
      'Het kabinet onderschrijft het rapport.',
      'Hoogachtend,',
      'De Minister van Zeezaken,',
    ].join('\n\n'),
  )
  expect(letter.kind).toBe('letter')
  expect(letter.turns).toEqual([])
})

test('a numbered question in large print is no title', async () => {
  const { meta } = await readMadeUp([
    { text: 'Westhaven', page: 1 },
    { text: '', page: 1 },
    { text: '1. Kent u het bericht dat de sluis dicht is?', page: 1, role: 'title' },
    { text: 'Ja.', page: 1 },
  ])
  expect(meta.title).toBe('Westhaven')
})

test('members who ask behind a number are named all the same', async () => {
  const { turns } = await readMadeUp(
    consultation(ofMembers, (asks, answers, number) => `${number}. ${asks}\n\n${answers}`),
  )
  expect(
    turns.map(({ role, numbers, party, answers }) => [role, numbers.join(), party, answers.join()]),
  ).toEqual([
    ['question', '1', 'ABC', ''],
    ['answer', '1', null, 't1'],
    ['question', '2', 'ABC', ''],
    ['answer', '2', null, 't3'],
    ['question', '3', 'XYZ', ''],
    ['answer', '3', null, 't5'],
  ])
  // Only wording tells where an answer begins that has no label behind a question without a question mark.
  expect(turns.map(({ role, edges }) => (role === 'answer' ? edges.start : edges.end) < 0.7)).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ])
})
