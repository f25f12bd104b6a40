import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src-main/import/read-document'
import { readMadeUp } from '../read-made-up'

const meta = async (paper: string) => (await readMadeUp(paper)).meta

const PARTY =
  '\n\nVragen en opmerkingen van de leden van de D66-fractie\n\nDe leden van de D66-fractie vragen wat het kost.'

describe('a written consultation', () => {
  test('on a letter is of the day it was adopted, and its title keeps the number of the paper', async () => {
    const found = await meta(
      `30 123 Bruggen\n\nNr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 14 november 2024\n\nDe vaste commissie voor Waterstaat heeft vragen voorgelegd aan de Minister van Bruggen over de brief van 3 oktober 2024 over het onderhoud (Kamerstuk 30 123, nr. 12).\n\nDe vragen en opmerkingen zijn op 24 oktober 2024 aan de Minister van Bruggen voorgelegd.${PARTY}`,
    )
    expect(found).toMatchObject({
      title:
        'Schriftelijk overleg over de brief van 3 oktober 2024 over het onderhoud (Kamerstuk 30 123, nr. 12)',
      date: '2024-11-14',
      questionsDate: '2024-10-24',
      answeredBy: ['Minister van Bruggen'],
    })
  })

  test('says in either order what was put to whom, and is of the day of the meeting it prepares', async () => {
    const found = await meta(
      `INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nDe vaste commissie voor Waterstaat heeft vragen aan de minister van Bruggen voorgelegd over zijn brief van 3 mei 2024 inzake de Bruggenraad van 9 mei 2024.${PARTY}`,
    )
    expect(found).toMatchObject({
      title: 'Schriftelijk overleg over de brief van 3 mei 2024 inzake de Bruggenraad van 9 mei 2024',
      date: '2024-05-09',
    })
  })
})

test('decisions are those of a meeting, whatever stands above them and whenever they were sent', async () => {
  const found = await meta(
    'Den Haag, 5 maart 2021\n\nDocument: Besluitenlijst van de procedurevergadering van dinsdag 2 maart 2021\n\nBrievenlijst\n\n1. Agendapunt: Onderhoud\n\nBesluit: Aangehouden.',
  )
  expect(found).toMatchObject({
    title: 'Besluitenlijst van de procedurevergadering van dinsdag 2 maart 2021',
    date: '2021-03-02',
  })
})

describe('titles', () => {
  test.each([
    ['MOTIE VAN HET LID VAN DER ZEE-DE BOER C.S.', 'Motie van het lid Van der Zee-de Boer c.s.'],
    ['MOTIE VAN DE LEDEN ZEEMAN EN EL BRUG', 'Motie van de leden Zeeman en El Brug'],
    ['MOTIE VAN HET LID ZEEMAN Voorgesteld 3 april 2025', 'Motie van het lid Zeeman'],
  ])('%s', async (printed, title) => {
    const clauses = 'constaterende dat bruggen roesten;\n\nverzoekt de regering ze te verven,'
    const found = await meta(
      `Nr. 31 ${printed}\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\n${clauses}\n\nen gaat over tot de orde van de dag.`,
    )
    expect(found.title).toBe(title)
  })

  test.each([
    [
      'deel ik u mede dat de vragen van het lid Zeeman (D66) over bruggen worden beantwoord zoals in de bijlage.',
    ],
    ['Vragen van de lid Zeeman (D66) aan de minister van Bruggen over bruggen (ingezonden 3 mei 2023)'],
  ])('of questions end where the sentence goes on: %s', async sentence => {
    const found = await meta(
      `${sentence}\n\nVraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n\nAntwoord 2\nZo.`,
    )
    expect(found.title).toMatch(/^Vragen van (?:het|de) lid Zeeman \(D66\) over bruggen$/)
    expect(found.askedBy).toEqual(['Zeeman (D66)'])
  })
})

const SPEECHES = [
  'De voorzitter',
  'Mevrouw Zeeman (D66)',
  'Minister De Boer',
  'De voorzitter',
  'De heer Brug (SP)',
]
  .map(speaker => `${speaker}:\nIn de brief van 3 juli 2019 staat het.`)
  .join('\n\n')

test.each([
  ['Verslag van een algemeen overleg, gehouden op 20 november 2018, over bruggen', '2018-11-20'],
  ['Official report\n\nThursday, 27th August, 2015', '2015-08-27'],
  ['Bruggen', null],
])('a debate is not of a day it speaks about: %s', async (head, date) => {
  const filler = 'Aan de orde is het debat over het onderhoud van bruggen. '.repeat(8)
  expect((await meta(`${head}\n\n${filler}\n\n${SPEECHES}`)).date).toBe(date)
})

test('questions alone are of the day they were sent, whatever day they speak of', async () => {
  const paper = await meta(
    'Vragen van het lid Zeeman (D66) aan de Minister van Bruggen over de brief van 3 mei 2022 (ingezonden 18 november 2024).\n\nVraag 1\nWat kost het?\n\nVraag 2\nWie betaalt?',
  )
  expect(paper.date).toBe('2024-11-18')
})

test('a note’s date is no paper’s own', async () => {
  const paper = await readDocument(
    'a.html',
    Buffer.from(
      '<h1>Vragen over bruggen</h1><p>Wat kost een brug<sup><a href="#fn1" id="r1">1</a></sup>?</p><section class="footnotes"><ol><li id="fn1"><p>NRC, 2 mei 2023. <a href="#r1">↩</a></p></li></ol></section>',
    ),
  )
  expect(paper.footnotes).toHaveLength(1)
  expect(paper.meta.date).toBeNull()
})

test('what a letter is about ends where its lines ran together and it begins', async () => {
  const found = await meta(
    'Bureau van Bruggen BEZORGEN Voorzitter van de Kamer DATUM 9 juni 2016 BETREFT Beantwoording vragen over bruggen Geachte mevrouw Zeeman, Hierbij bied ik u de antwoorden aan.',
  )
  expect(found).toMatchObject({ title: 'Beantwoording vragen over bruggen', date: '2016-06-09' })
})

test('members who ask about a committee’s questions are no committee', async () => {
  const paper = await readMadeUp(
    'Vragen van het lid Zeeman (D66) aan de Minister van Bruggen over de feitelijke vragen van de vaste commissie voor Waterstaat (ingezonden 3 mei 2023).\n\nVraag 1\nWat kost het?\n\nVraag 2\nWie betaalt?',
  )
  expect(paper.kind).toBe('questions')
})

test('a Kleine Anfrage says which party asks about what, and its answers may have no labels', async () => {
  const paper = await readMadeUp(
    [
      'Deutscher Bundestag Drucksache 20/5123',
      '20. Wahlperiode 09.01.2023',
      'Antwort',
      'der Bundesregierung',
      'auf die Kleine Anfrage der Abgeordneten Erika Muster, Max Muster und der Fraktion der Grünen',
      '– Drucksache 20/4987 –',
      'Zustand der Brücken',
      '1. Wie viele Brücken gibt es nach Kenntnis der Bundesregierung?',
      'Es gibt rund 4 000 Brücken.',
      '2. Wird gebaut?',
      '3. Wenn ja, wann?',
      'Die Fragen 2 und 3 werden gemeinsam beantwortet. Es wird 2025 gebaut.',
    ].join('\n\n'),
  )
  expect(paper.meta).toMatchObject({ title: 'Kleine Anfrage: Zustand der Brücken', askedBy: ['Grünen'] })
  expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    'question 1',
    'answer 1',
    'question 2',
    'question 3',
    'answer 2,3',
  ])
})

test('the heading of a first chapter is no title where a line stands above it', async () => {
  const chapters = [
    '1. Inleiding',
    'Het voorstel regelt de pleziervaart.',
    '2. Slot',
    'Tot zover het advies.',
  ]
  const paper = await readMadeUp(['Advies over de pleziervaart', ...chapters].join('\n\n'))
  expect(paper.meta.title).toBe('Advies over de pleziervaart')
})
