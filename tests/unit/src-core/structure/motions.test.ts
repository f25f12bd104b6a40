import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from './read-made-up'

test('a motion whose lines no blank lines part has a paragraph for each', async () => {
  const paper = await readMadeUp(
    [
      '36 410 XII',
      'Begroting van Veren',
      'Nr. 47',
      'MOTIE VAN DE LEDEN DUIN EN VAN DEN BERG',
      'Voorgesteld 25 januari 2024',
      'De Kamer,',
      'gehoord de beraadslaging,',
      'constaterende dat veel ponten verouderd zijn en dat de reders geen',
      'geld hebben;',
      'verzoekt de regering een plan te maken,',
      'en gaat over tot de orde van de dag.',
      'Duin',
      'Van den Berg',
    ].join('\n'),
  )
  expect(paper.kind).toBe('motion')
  expect(paper.meta.askedBy).toEqual(['Duin', 'Van den Berg'])
  expect(paper.meta.identifiers.map(({ value }) => value)).toEqual(['36410-XII-47'])
  expect(turnsOf(paper)).toEqual([
    'statement {constaterende dat} veel ponten verouderd zijn en dat de reders geen geld hebben;',
    'statement {verzoekt de regering} een plan te maken,',
  ])
})

test.each([
  [
    'De raad van de gemeente Oeverdam, in vergadering bijeen,',
    [
      'Constaterende dat:',
      '- de steiger slecht is;',
      'Draagt het college op:',
      '- de steiger te herstellen;',
    ],
    'En gaat over tot de orde van de dag.',
    ['Namens de fractie van QRS,', 'P. de Wit'],
    ['Constaterende dat', 'Draagt het college op'],
    ['P. de Wit (QRS)'],
  ],
  [
    'Provinciale Staten van Zandland, in vergadering bijeen op 5 juli 2023;',
    [
      'Overwegende:',
      'dat er geen bus rijdt;',
      'Verzoeken Gedeputeerde Staten:',
      'om een bus te laten rijden;',
    ],
    'en gaan over tot de orde van de dag.',
    ['Zandstad, 5 juli 2023', 'Karin Zand (TUV)', 'Piet Duin (QRS)'],
    ['Overwegende', 'Verzoeken'],
    ['Karin Zand (TUV)', 'Piet Duin (QRS)'],
  ],
])('a motion of %s', async (speaks, clauses, closes, signed, labels, askedBy) => {
  const head = ['Motie M14', 'Onderwerp: Behoud van wat er is', speaks]
  const paper = await readMadeUp([...head, ...clauses, closes, ...signed].join('\n'))
  expect(paper.kind).toBe('motion')
  expect(paper.turns.map(({ label }) => label)).toEqual(labels)
  expect(paper.meta.askedBy).toEqual(askedBy)
  expect(paper.meta.title).toBe('Behoud van wat er is')
})
