import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readMadeUp } from './read-made-up'

const speeches = ({ turns }: StructuredDocument) => turns.map(({ speaker, party }) => `${speaker} [${party}]`)

test('who speaks stands alone on a line, without a colon, also without a title or a party', async () => {
  const paper = await readMadeUp(
    'Sessió plenària\n\nEl president\n\nComença la sessió. Té la paraula la senyora Pla.\n\nAnna Pla i Roca\n\nGràcies, president. Quan obriran el pont?\n\nEl president\n\nRespon el conseller.\n\nEl conseller de Ponts (Joan Mas)\n\nMoltes gràcies. El maig.\n\nEl president\n\nGràcies.',
  )
  expect(paper.kind).toBe('debate')
  expect(speeches(paper)).toEqual([
    'El president [null]',
    'Anna Pla i Roca [null]',
    'El president [null]',
    'El conseller de Ponts (Joan Mas) [null]',
    'El president [null]',
  ])
})

test('a report tells in the third person who said what, paragraph after paragraph', async () => {
  const paper = await readMadeUp(
    'VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nDe vaste commissie voor Water heeft op 3 mei 2004 overleg gevoerd met staatssecretaris Kok over dijken.\n\nVragen en opmerkingen uit de commissie\n\nMevrouw Van den Berg (DEF) is bezorgd over de dijken.\n\nZij vraagt om haast.\n\nDe heer Smit (GHI) sluit zich daarbij aan.\n\nAntwoord van de staatssecretaris\n\nDe staatssecretaris deelt de zorg.\n\nDe staatssecretaris noemt drie maatregelen.',
  )
  expect(paper.kind).toBe('debate')
  expect(speeches(paper)).toEqual([
    'Mevrouw Van den Berg [DEF]',
    'De heer Smit [GHI]',
    'De staatssecretaris [null]',
  ])
  expect(paper.blocks.filter(({ kind }) => kind === 'heading').length).toBe(2)
})

test('what somebody is said to ask or move opens no speech of theirs, or one under their name only', async () => {
  const paper = await readMadeUp(
    'The SPEAKER: Order.\n\nMr A VOS (ABC): Thank you. The bridge is shut.\n\nMrs Kok asks: is it shut? It is.\n\nThe CHIEF WHIP OF THE SMALLEST PARTY moved: That the House adjourn.\n\nThe SPEAKER: Agreed.\n\nMr A VOS (ABC): Thank you.',
  )
  expect(speeches(paper)).toEqual([
    'The SPEAKER [null]',
    'Mr A VOS [ABC]',
    'The CHIEF WHIP OF THE SMALLEST PARTY [null]',
    'The SPEAKER [null]',
    'Mr A VOS [ABC]',
  ])
})

test('bare numbers count on beside a few labels with a word', async () => {
  const question = (label: string) =>
    `${label}\n\nDe leden van de DEF-fractie vragen naar dijk ${label}.\n\nAntwoord\n\nDie dijk is hoog.`
  const labels = ['1', '2', 'Vraag 3', '4 en 5', '6', 'Vraag 7', '8']
  const paper = await readMadeUp(
    `NOTA NAAR AANLEIDING VAN HET VERSLAG\n\n${labels.map(question).join('\n\n')}`,
  )
  const asked = paper.turns.filter(({ role }) => role === 'question')
  expect(asked.map(({ numbers }) => numbers.join('+'))).toEqual(['1', '2', '3', '4+5', '6', '7', '8'])
})
