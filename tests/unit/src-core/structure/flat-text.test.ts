import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from './read-made-up'

/** A paper in one line: four pages under one head, with what fills it up. */
function flat(links: string): string {
  const head = 'Beantwoording vragen over het rapport Bruggen en  dijken van de Rekenkamer van Waterland'
  const long = 'Wij hebben dat onderzocht en niets gevonden wat daarop wijst. '.repeat(6)
  const page = (number: number) => `   ${head}   ${number}/4   `
  return [
    `Betreft: ${head}   Geachte voorzitter,   Hierbij de antwoorden op de vragen van de Tweede Kamer.   De Rekenkamer`,
    `${page(2)}Vraag 1  Hoeveel bruggen  zijn er?    ${long}Zie  https://example.org/bruggen voor meer.`,
    `   ${links}${page(3)}Vraag 2  Hoeveel dijken  zijn er?    ${long}`,
    `${page(4)}Vraag 3  Zijn dat  er genoeg?    ${long}Dat is  alles.`,
  ].join('')
}

test('a running head goes, on the page before the first question too; the title stays', async () => {
  const paper = await readMadeUp(flat(''))
  expect(paper.furniture.filter(({ text }) => text.startsWith('Beantwoording'))).toHaveLength(3)
  expect(paper.text.match(/Beantwoording vragen over het rapport/g)).toHaveLength(1)
  expect(paper.text).toContain('Betreft: Beantwoording')
})

test('the addresses of links that are listed behind a page go, those in its text stay', async () => {
  const paper = await readMadeUp(flat('https://example.org/bruggen https://example.org/bruggen'))
  expect(turnsOf(paper)[1]).toMatch(/Zie https:\/\/example\.org\/bruggen voor meer\.$/)
  expect(paper.furniture.map(({ text }) => text)).toContain(
    'https://example.org/bruggen https://example.org/bruggen',
  )
})

test('a head that the first page does not print goes where the number of a page follows', async () => {
  const head = 'Antwoorden van de Rekenkamer over het rapport Bruggen 2014, Kamerstuk 33 869'
  const long = (place: string) => `Over ${place} hebben wij niets gevonden, zo bleek in ${place}. `.repeat(6)
  const paper = await readMadeUp(
    'Betreft: Bruggen. ' +
      ['Delft', 'Gouda', 'Breda', 'Zwolle', 'Meppel']
        .map(
          (place, at) =>
            `Vraag ${at + 1} Hoeveel is er in ${place}? ${long(place)}${head} 2${at}/26 Ook ${place} is ${long(place)}`,
        )
        .join(''),
  )
  expect(paper.furniture.filter(({ text }) => text === head)).toHaveLength(5)
  expect(turnsOf(paper)[1]).toMatch(/in Delft\. \/ Ook Delft is/)
})

test('a head right behind a question is no answer, nor is what a scan made of its logo', async () => {
  const head = 'Antwoorden van de Rekenkamer over het rapport Bruggen 2014, Kamerstuk 33 869'
  const long = (place: string) => `Over ${place} hebben wij niets gevonden, zo bleek in ${place}. `.repeat(7)
  const paper = await readMadeUp(
    'Betreft: Bruggen. ' +
      ['Delft', 'Gouda', 'Breda', 'Zwolle', 'Meppel']
        .map(
          (place, at) =>
            `Vraag ${at + 1} Hoeveel is er in ${place}? ${at % 2 ? '2 ;b: 1814- 2014 .., ' : ''}${head} ${place} is 2${at}/26 dat zelf. ${long(place)}`,
        )
        .join(''),
  )
  expect(paper.furniture.filter(({ text }) => text.endsWith(head))).toHaveLength(5)
  expect(turnsOf(paper)[1]).toMatch(/^answer \S+ Delft is dat zelf\./)
  expect(turnsOf(paper)[3]).toMatch(/^answer \S+ Gouda is dat zelf\./)
})

test('a page’s number before a head does not hide it', async () => {
  const head = 'Antwoorden van de Rekenkamer over het rapport Bruggen 2014, Kamerstuk 33 869'
  const long = (place: string) => `Over ${place} hebben wij niets gevonden, zo bleek in ${place}. `.repeat(7)
  const paper = await readMadeUp(
    `Betreft: ${head} ` +
      ['Delft', 'Gouda', 'Breda', 'Zwolle', 'Meppel']
        .map(
          (place, at) =>
            `Vraag ${at + 1} Hoeveel is er in ${place}? 2${at}/26 ${head} ${place} is dat. ${long(place)}`,
        )
        .join(''),
  )
  expect(paper.furniture.filter(({ text }) => text.startsWith('Antwoorden van'))).toHaveLength(5)
})

test('a page’s number glued to a word in lower case goes, and the sentence is one again', async () => {
  const answer = 'De dienst heeft alle ponten en steigers in het najaar bekeken en niets gevonden. '.repeat(4)
  const asked = [2, 3, 4, 5, 6].map(
    number => `Vraag ${number}   Is pont ${number} nog goed?   ${answer}  ${number}/6   `,
  )
  const paper = await readMadeUp(
    `Antwoorden op vragen over ponten   Vraag 1   Is het kaartje ook in de   1/6winkel te koop?   ${answer}   ${asked.join('')}`,
  )
  expect(paper.text).toContain('\nIs het kaartje ook in de winkel te koop?')
})
