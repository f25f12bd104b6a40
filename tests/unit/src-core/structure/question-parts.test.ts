import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readMadeUp } from './read-made-up'

// Questions in parts: `Vraag 3a` and `Vraag 3b` have one number, and say it twice.

const HEAD =
  'Vragen van het lid Jansen (ABC) aan de minister van Zeezaken over dijken (ingezonden 3 mei 2024).\n\n'

const paperOf = (...exchanges: readonly string[]) => readMadeUp(`${HEAD}${exchanges.join('\n\n')}`)

const links = ({ turns }: StructuredDocument) =>
  turns
    .filter(({ role }) => role === 'answer')
    .map(({ label, answers }) => [label, ...answers.map(id => turns.find(turn => turn.id === id)?.label)])

const warned = ({ warnings }: StructuredDocument) => warnings.map(({ kind }) => kind)

describe('the parts of one number are not that number again', () => {
  test.each([
    ['a letter', ['Vraag 1', 'Vraag 2a', 'Vraag 2b', 'Vraag 3']],
    ['from the first on', ['Vraag 1a', 'Vraag 1b', 'Vraag 1c', 'Vraag 2']],
    ['brackets', ['Vraag 1 (a)', 'Vraag 1 (b)', 'Vraag 2']],
    ['a hyphen and a colon', ['Vraag 1', 'Vraag 2-a:', 'Vraag 2-b:']],
    ['numbers', ['Vraag 1.1', 'Vraag 1.2', 'Vraag 2.1', 'Vraag 2.2']],
    ['the whole question first', ['Vraag 1', 'Vraag 2', 'Vraag 2a', 'Vraag 2b']],
  ])('%s', async (_, labels) => {
    const paper = await paperOf(...labels.map(label => `${label}\nIs deze dijk hoog genoeg?`))
    expect(paper.turns.map(({ label }) => label)).toEqual(labels)
    expect(warned(paper)).toEqual([])
  })

  test('but the same part again is told', async () => {
    const labels = ['Vraag 1', 'Vraag 2a', 'Vraag 2b', 'Vraag 2b']
    const paper = await paperOf(...labels.map(label => `${label}\nIs deze dijk hoog genoeg?`))
    expect(warned(paper)).toEqual(['number-repeated'])
  })
})

test('an answer is to the parts it names, and so is a mention', async () => {
  const asked = (label: string) => `Vraag ${label}\nIs deze dijk hoog genoeg?`
  const paper = await paperOf(
    asked('1a/1b'),
    'Antwoord 1a en 1b\nJa.',
    ...['2a', '2b', '2c'].map(asked),
    'Antwoord 2a, b en c\nNee.',
    ...['3a', '3b', '3c'].map(asked),
    'Antwoord 3a t/m b\nSoms.',
    'Antwoord 3c\nZie het antwoord op vraag 3b.',
  )
  expect(links(paper)).toEqual([
    ['Antwoord 1a en 1b', 'Vraag 1a/1b'],
    ['Antwoord 2a, b en c', 'Vraag 2a', 'Vraag 2b', 'Vraag 2c'],
    ['Antwoord 3a t/m b', 'Vraag 3a', 'Vraag 3b'],
    ['Antwoord 3c', 'Vraag 3c'],
  ])
  const mention = paper.inlines.find(({ kind }) => kind === 'cross-reference')
  expect(paper.text.slice(mention?.start, mention?.end)).toBe('antwoord op vraag 3b')
  expect(paper.turns.find(({ id }) => id === mention?.target)?.label).toBe('Antwoord 3a t/m b')
  expect(warned(paper)).toEqual([])
})

test('numbers with a letter alone on their lines open questions', async () => {
  const labels = ['1a', '1b', '2', '3 a)', '3 b)']
  const paper = await readMadeUp(
    [
      'Lijst van vragen en antwoorden',
      '',
      'De vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd aan de minister.',
      ...labels.flatMap(label => ['', label, 'Wie betaalt deze dijk?', '', 'Antwoord', 'Het Rijk.']),
    ].join('\n'),
  )
  expect(links(paper)).toEqual(labels.map(label => ['Antwoord', label]))
  expect(warned(paper)).toEqual([])
})
