import { expect, test } from 'vitest'
import { structuredDocumentSchema } from '../../../../src-core/document/model'
import { readMadeUp } from './read-made-up'

const RULES = (paper: Awaited<ReturnType<typeof readMadeUp>>) =>
  paper.turns.map(({ role, why }) => `${role}: ${why?.rule}`)

test('each turn tells the rule that made it, and the words the rule went by', async () => {
  const bare = await readMadeUp(
    'Antwoorden op vragen over bruggen\n\n1\n\nHoeveel bruggen zijn er?\n\nAntwoord\n\nTwee.\n\n2\n\nWaar staan ze?\n\nAntwoord\n\nIn Ede.',
  )
  expect(RULES(bare)).toEqual([
    'question: number alone on its line, counting up',
    'answer: label with a word only',
    'question: number alone on its line, counting up',
    'answer: label with a word only',
  ])
  expect(bare.turns[0]?.why?.evidence).toBe('1')
  expect(bare.reading?.labels).toEqual(['questions open with a number alone on its line'])

  const debate = await readMadeUp(
    'De voorzitter:\nWelkom.\n\nDe heer Vis (ABC):\nDank.\n\nDe voorzitter:\nMevrouw Kok.\n\nMevrouw Kok (XYZ):\nDank.',
  )
  expect(new Set(RULES(debate))).toEqual(new Set(['speech: names who speaks']))
  expect(debate.reading?.kinds[0]).toEqual({ kind: 'debate', weight: 0.7, clues: ['4 speeches'] })
})

test('all kinds are weighed, and a document from before these were kept is still read', async () => {
  const paper = await readMadeUp('Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.')
  expect(paper.reading?.kinds.length).toBe(9)
  const { reading: _reading, ...older } = paper
  const turns = older.turns.map(({ why: _why, ...turn }) => turn)
  expect(structuredDocumentSchema.parse({ ...older, turns })).toEqual({ ...older, turns })
})
