import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

// Chapters have a number and a title; so has the last item of a list, above the paragraph behind the list.

const SENTENCE = 'Deze dijken zijn in het voorjaar met de waterschappen bekeken en daarna verhoogd.'

const headings = async (...lines: readonly string[]) => {
  const { blocks, text } = await readMadeUp(lines.join('\n'))
  return blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))
}

test('the last item of a list is no heading, with blank lines between its items or without', async () => {
  const chapter = (title: string, items: readonly string[], between: readonly string[]) => [
    title,
    '',
    SENTENCE,
    '',
    'Dat gebeurt zo:',
    '',
    ...items.flatMap(item => [item, ...between]),
    '',
    SENTENCE,
    '',
  ]
  for (const between of [[], ['']])
    expect(
      await headings(
        'Verslag van de dijken',
        '',
        ...chapter('1. Inleiding', ['1. Onderzoek', '2. Overleg', '3. Uitvoering van het werk'], between),
        ...chapter('2. Aanpak', ['1. Klei', '2. Zand', '3. Steen', '4. Gras op de kruin'], between),
        ...chapter('3. Kosten', ['1. Een enkele post'], between),
      ),
    ).toEqual(['1. Inleiding', '2. Aanpak', '3. Kosten'])
})

test('a chapter below one that holds nothing yet is a heading', async () => {
  const chapters = ['1. Inleiding', '2. Aanpak', '3. Kosten', '4. Dekking', '5. Slot']
  const lines = chapters.flatMap(title => [title, '', ...(title === '3. Kosten' ? [] : [SENTENCE, ''])])
  expect(await headings(...lines)).toEqual(chapters.filter(title => title !== '3. Kosten'))
})

test('a list in Roman numbers is no row of parts, and the parts that it announces are', async () => {
  const parts = ['I. Algemeen deel', 'II. Artikelsgewijs deel']
  expect(
    await headings('Dit verslag heeft twee delen:', '', ...parts.flatMap(part => [part, '']), SENTENCE),
  ).toEqual([])
  expect(
    await headings(
      'Dit verslag heeft twee delen:',
      '',
      ...parts.flatMap(part => [part, '']),
      SENTENCE,
      '',
      ...parts.flatMap(part => [part, '', SENTENCE, '']),
    ),
  ).toEqual(parts)
})

test('a list within an answer ends no answer', async () => {
  const paper = await readMadeUp(
    [
      'Vragen van het lid Jansen (ABC) aan de minister van Zeezaken over dijken.',
      ...[1, 2].flatMap(number => [
        '',
        `Vraag ${number}`,
        'Welke stappen zet u?',
        '',
        `Antwoord ${number}`,
        'Ik zet deze stappen:',
        '',
        '1. Onderzoek naar de dijken',
        '',
        '2. Overleg met het waterschap',
        '',
        ...(number === 2 ? ['3. Uitvoering van het werk', ''] : []),
        SENTENCE,
      ]),
    ].join('\n'),
  )
  const answers = paper.turns.filter(({ role }) => role === 'answer')
  expect(answers.map(({ start, end }) => paper.text.slice(start, end).endsWith(SENTENCE))).toEqual([
    true,
    true,
  ])
})
