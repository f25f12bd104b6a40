import { describe, expect, test } from 'vitest'
import { printMember, readMembers } from '../../../../../src-core/structure/people/read-members'
import { readMinisters } from '../../../../../src-core/structure/people/read-ministers'
import { readMadeUp } from '../read-made-up'

describe('members', () => {
  test.each([
    ['Vos (ABC) en De Wit (DEF)', ['Vos (ABC)', 'De Wit (DEF)']],
    ['Vos, De Wit en Van der Zee (allen ABC)', ['Vos (ABC)', 'De Wit (ABC)', 'Van der Zee (ABC)']],
    ['Vos (ABC), Kok en Mol (beiden DEF)', ['Vos (ABC)', 'Kok (DEF)', 'Mol (DEF)']],
    ['Vos en Kok', ['Vos', 'Kok']],
    ['Vos c.s.', ['Vos']],
    ['Ann Example (ABC), Bo Sample (DEF)', ['Ann Example (ABC)', 'Bo Sample (DEF)']],
  ])('%s', (printed, members) => {
    expect(readMembers(printed).map(printMember)).toEqual(members)
  })
})

describe('ministers', () => {
  test.each([
    [
      'Minister Vos (Water), mede namens de Minister van Dijken',
      ['Minister Vos (Water)', 'Minister van Dijken'],
    ],
    [
      'Staatssecretaris Vos (Water) en van Minister Kok (Dijken)',
      ['Staatssecretaris Vos (Water)', 'Minister Kok (Dijken)'],
    ],
    [
      'Minister Vos (Water), mede namens de Ministers voor Polders en vanDijken',
      ['Minister Vos (Water)', 'Minister voor Polders', 'Minister van Dijken'],
    ],
    ['de minister van Landbouw, Visserij en Natuur', ['minister van Landbouw, Visserij en Natuur']],
  ])('%s', (printed, ministers) => {
    expect(readMinisters(printed)).toEqual(ministers)
  })
})

const EXCHANGE =
  '\n\nVraag 1\n\nKent u de dijk?\n\nAntwoord 1\n\nJa.\n\nVraag 2\n\nIs hij hoog?\n\nAntwoord 2\n\nNee.'

test('one member asks every question, and who answers answers them all', async () => {
  const paper = await readMadeUp(
    `Vragen van het lid Vos (DEF) aan de Staatssecretaris van Water over dijken (ingezonden 3 mei 2021).\n\nAntwoord van Staatssecretaris Kok (Water) (ontvangen 1juni2021).${EXCHANGE}`,
  )
  expect(paper.meta).toMatchObject({
    askedBy: ['Vos (DEF)'],
    date: '2021-06-01',
    questionsDate: '2021-05-03',
  })
  expect(paper.turns.map(({ speaker, party }) => `${speaker} [${party}]`)).toEqual([
    'Vos [DEF]',
    'Staatssecretaris Kok (Water) [null]',
    'Vos [DEF]',
    'Staatssecretaris Kok (Water) [null]',
  ])
})

test('a letter is signed by who answers, name below office', async () => {
  const paper = await readMadeUp(
    `Datum 3 juni 2021\n\nIn antwoord op uw brief van 3 mei 2021 zend ik u de antwoorden op vragen van de leden Vos (ABC) en Kok (DEF) over dijken.\n\nDE STAATSSECRETARIS VAN WATER,\n\nMr. K.L. van der Zee${EXCHANGE}`,
  )
  expect(paper.meta).toMatchObject({
    askedBy: ['Vos (ABC)', 'Kok (DEF)'],
    answeredBy: ['DE STAATSSECRETARIS VAN WATER, K.L. van der Zee'],
    date: '2021-06-03',
    questionsDate: '2021-05-03',
  })
})

test.each([
  [
    'De vaste commissie voor Dijken, Polders en Water heeft vragen.',
    'vaste commissie voor Dijken, Polders en Water',
  ],
  [
    'Aan de orde is het verslag.\n\nDE ALGEMENE COMMISSIE VOOR EUROPESE ZAKEN',
    'algemene commissie voor Europese Zaken',
  ],
  ['De griffier van de vaste commissie voor Water, Vos', 'vaste commissie voor Water'],
  ['De commissie voor Water heeft overlegd.', 'commissie voor Water'],
])('the committee of %j', async (head, committee) => {
  expect((await readMadeUp(head)).meta.committee).toBe(committee)
})

test('a question to a European institution names its number, who asks, and who answers', async () => {
  const paper = await readMadeUp(
    'Question for written answer P-000123/2031\nto the Council\nRule 138\nAnn Sample (DEF), Bo Mock (GHI)\nSubject: Height of dikes\n\nWould the Council answer these questions:\n\n1. How high are dikes?\n\n2. Who pays for them?\n\nP-000123/2031\nAnswer given by Mr Test\n(3 May 2031)\n\n1. They are high.\n\n2. Everybody.',
  )
  expect(paper.meta).toMatchObject({
    title: 'Height of dikes',
    askedBy: ['Ann Sample (DEF)', 'Bo Mock (GHI)'],
    answeredBy: ['Mr Test'],
    date: '2031-05-03',
  })
  expect(paper.meta.identifiers.map(({ value }) => value)).toContain('P-000123/2031')
  expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    'question 1',
    'question 2',
    'answer 1',
    'answer 2',
  ])
})

test('questions of several members name none as the speaker, and a line above names who asks those below', async () => {
  const paper = await readMadeUp(
    [
      'Schriftelijke antwoorden op vragen van leden van de Kamer',
      'Vraag van de leden Duin (TUV) en De Wit (QRS)',
      'Komt er een steiger?',
      'Antwoord:',
      'Nee.',
      'Vragen van het lid Kade (NOP)',
      'Vraag:',
      'Wat kost dat?',
      'Antwoord:',
      'Veel.',
      'Vraag:',
      'Waarom?',
      'Antwoord:',
      'Daarom.',
    ].join('\n\n'),
  )
  expect(paper.turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
    ['question', null, null],
    ['answer', null, null],
    ['question', 'Kade', 'NOP'],
    ['answer', null, null],
    ['question', 'Kade', 'NOP'],
    ['answer', null, null],
  ])
  expect(paper.text.slice(paper.turns[1]?.start, paper.turns[1]?.end)).toBe('Antwoord:\nNee.')
})
