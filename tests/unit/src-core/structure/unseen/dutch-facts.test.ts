import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

// Facts and lines of made-up Dutch papers that were read wrongly at first.

const metaOf = async (paper: Parameters<typeof readMadeUp>[0], told?: Parameters<typeof readMadeUp>[1]) =>
  (await readMadeUp(paper, told)).meta

test('questions that only a notice answers are of the day it came', async () => {
  expect(
    await metaOf(`Vragen van het lid Stoffelsma (BoerenUnie) aan de Minister van Landbouw over mest (ingezonden 18 december 2024).
Mededeling van Minister Wiersmaat (Landbouw) (ontvangen 13 januari 2025).

Vraag 1
Klopt het bericht?

Mededeling

De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.`),
  ).toMatchObject({ date: '2025-01-13', questionsDate: '2024-12-18' })
})

test('a letter names members of the Chamber, and the questions’ day behind their number', async () => {
  expect(
    await metaOf(`Datum 30 juni 2021
Betreft Kamervragen

Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van de Kamerleden Kuikentje en Ploumens (beiden LMN) over daklozen (kenmerk 2021Z09012, ingezonden 27 mei 2021).

Vraag 1
Kent u de cijfers?

Antwoord 1
Ja.`),
  ).toMatchObject({
    title: 'Vragen van de Kamerleden Kuikentje en Ploumens (beiden LMN) over daklozen',
    askedBy: ['Kuikentje (LMN)', 'Ploumens (LMN)'],
    questionsDate: '2021-05-27',
  })
})

test('a letter that puts answers off is called by what it is about', async () => {
  const { kind, meta } = await readMadeUp(`Datum 26 november 2024
Betreft Uitstel beantwoording Kamervragen over gasboringen

Geachte Voorzitter,

De vragen van het lid Kostmaat (Vonk) over gasboringen (kenmerk 2024Z17455) kunnen niet tijdig worden beantwoord.

De minister van Klimaat,

Sophie Hermanson`)
  expect([kind, meta.title]).toEqual(['letter', 'Uitstel beantwoording Kamervragen over gasboringen'])
})

test('advice on a bill is called by the bill, and is of the day of the report on it', async () => {
  expect(
    await metaOf(`36 331
Wijziging van de Waterwet in verband met veilige kades (Wet veilige kades)

Nr. 4

ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT

Hieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State d.d. 22 februari 2023 en het nader rapport d.d. 20 maart 2023.`),
  ).toMatchObject({
    title:
      'Wijziging van de Waterwet in verband met veilige kades (Wet veilige kades): advies Afdeling advisering Raad van State en nader rapport',
    date: '2023-03-20',
  })
})

test('a member’s own memorandum is the member’s, and called by its dossier', async () => {
  expect(
    await metaOf(`36 480
Initiatiefnota van het lid Sneller-Kaas over stilteplekken in de stad

Nr. 2

INITIATIEFNOTA

Ontvangen 17 januari 2024

Stilte is schaars.`),
  ).toMatchObject({
    title: 'Initiatiefnota van het lid Sneller-Kaas over stilteplekken in de stad: initiatiefnota',
    askedBy: ['Sneller-Kaas'],
  })
})

test.each([
  ['a year of a chamber in large print', 'Vergaderjaar 2017-2018', undefined],
  ['a file that tells of a chamber only', undefined, 'Tweede Kamer der Staten-Generaal'],
  ['a file that tells of a number only', undefined, '26 999'],
])('%s is no title', async (_, printed, told) => {
  const lines = [
    ...(printed ? [{ text: printed, page: 1, role: 'title' as const, level: 1 }] : []),
    ...[
      '26 999',
      'Waterveiligheid',
      'Nr. 529',
      'BRIEF VAN DE MINISTER VAN WATER',
      'Den Haag, 25 juni 2018',
    ].map(text => ({ text, page: 1 })),
  ]
  const { title } = await metaOf(lines, told === undefined ? undefined : { title: told })
  expect(title).toBe('Waterveiligheid: brief van de minister van water')
})

test.each(['Aanbevelingen', '1. Algemeen'])(
  'large print below running text or of a chapter, %s, is no paper’s title',
  async heading => {
    const head = [
      '26 999',
      'Waterveiligheid',
      'Nr. 529',
      'BRIEF VAN DE MINISTER VAN WATER',
      'Den Haag, 25 juni 2018',
    ]
    const body =
      'Hierbij bied ik u de reactie aan op het rapport over dijken, dat in mei is verschenen. In deze brief geef ik mijn oordeel over elk van de aanbevelingen.'
    const lines = [...head, body].map(text => ({ text, page: 1 }))
    const title = { text: heading, page: 1, role: 'title' as const, level: 1 }
    expect((await metaOf([...lines, title])).title).toBe('Waterveiligheid: brief van de minister van water')
  },
)

test('what a debate deals with may stand in a list', async () => {
  expect(
    await metaOf(`8

Aan de orde is de behandeling van:

- het wetsvoorstel Regels over de toegang tot havens (Wet open havens) (35421).

De voorzitter:

Ik heet de minister welkom.

De heer Adriaansen (ABC):

Dank u wel.

De voorzitter:

Ik sluit de vergadering.`),
  ).toMatchObject({ title: 'Wetsvoorstel Regels over de toegang tot havens (Wet open havens) (35421)' })
})

test('a temporary committee is named without a word before its field', async () => {
  expect(
    await metaOf(`LIJST VAN VRAGEN

De tijdelijke commissie Fiscaal Beleid heeft een aantal vragen voorgelegd aan de Staatssecretaris van Financiën over boten.

1

Wat kost een boot?`),
  ).toMatchObject({ committee: 'tijdelijke commissie Fiscaal Beleid' })
})

test('what a letter brings is no part of an office it speaks for', async () => {
  expect(
    await metaOf(`Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 8 maart 2024

Hierbij bied ik u, mede namens de Minister-President, de geannoteerde agenda aan voor de Europese Raad.

De Minister van Buitenlandse Zaken,

H.G.J. Bruinsma`),
  ).toMatchObject({
    answeredBy: ['De Minister van Buitenlandse Zaken, H.G.J. Bruinsma', 'Minister-President'],
  })
})

test.each([
  [
    'with a dash in the office',
    'de staatssecretaris van Financiën – Belastingdienst,\n\nMarnix van Rijsbergen',
  ],
  [
    'with the name in full behind it',
    'de staatssecretaris van Financiën – Belastingdienst, Marnix van Rijsbergen',
  ],
])('a letter is signed %s', async (_, signature) => {
  const { answeredBy } = await metaOf(`Geachte voorzitter,

Met deze brief informeer ik u over boten.

Hoogachtend,

${signature}`)
  expect(answeredBy).toEqual(['de staatssecretaris van Financiën – Belastingdienst, Marnix van Rijsbergen'])
})

test('a province’s executive answers in a sentence', async () => {
  const { answeredBy } = await metaOf(`Onderwerp: Wolven op de heide

Vragensteller: de heer J. van Dam-Rot (BoerenUnie)

Gedeputeerde Staten van Waterland beantwoorden de vragen als volgt:

Vraag 1: Hoeveel wolven leven er in de provincie?

Antwoord: Er leven naar schatting zes wolven.

Vraag 2: Worden veehouders schadeloos gesteld?

Antwoord: Ja, via het fonds.`)
  expect(answeredBy).toEqual(['Gedeputeerde Staten van Waterland'])
})

test('lines that letters have by themselves part paragraphs without blank lines between', async () => {
  const { kind, meta, text } = await readMadeUp(`32 761 Verwerking en bescherming persoonsgegevens
Nr. 180 Brief van de Minister voor Rechtsbescherming
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 22 maart 2021
Met deze brief informeer ik uw Kamer over de uitvoering van de wet en over
de vraag wat er in de komende jaren nodig is.
De Minister voor Rechtsbescherming,
S. Dekkerse`)
  expect(text.split('\n')).toEqual([
    '32 761 Verwerking en bescherming persoonsgegevens',
    'Nr. 180 Brief van de Minister voor Rechtsbescherming',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'Den Haag, 22 maart 2021',
    'Met deze brief informeer ik uw Kamer over de uitvoering van de wet en over de vraag wat er in de komende jaren nodig is.',
    'De Minister voor Rechtsbescherming, S. Dekkerse',
  ])
  expect(kind).toBe('letter')
  expect(meta.identifiers).toMatchObject([{ kind: 'kamerstuk', value: '32761-180' }])
})

test('fields of a letterhead part paragraphs without blank lines and colons', async () => {
  const { text } = await readMadeUp(`2594 AC DEN HAAG
Datum 7 mei 2024
Betreft Voortgang programma Hoogwater
Ons kenmerk IENW/BSK-2024
Geachte voorzitter,
Met deze brief informeer ik u.
Hoogachtend,
De minister van Waterstaat,
M. Haverkamp`)
  expect(text.split('\n')).toEqual([
    '2594 AC DEN HAAG',
    'Datum 7 mei 2024',
    'Betreft Voortgang programma Hoogwater',
    'Ons kenmerk IENW/BSK-2024',
    'Geachte voorzitter,',
    'Met deze brief informeer ik u.',
    'Hoogachtend,',
    'De minister van Waterstaat, M. Haverkamp',
  ])
})

/** Text as it comes from a PDF: a page’s foot and its number, each on a line of its own. */
const FOOT = 'Tweede Kamer, vergaderjaar 2022–2023, 29 689, nr. 1188'
const PAGES = `29 689
Herziening Zorgstelsel
Nr. 1188
BRIEF VAN DE MINISTER VAN ZORG
De wachttijden zijn lang.1
De afspraken zijn gemaakt, zoals is gemeld.2

${FOOT}

1

De toezichthouder meldt de cijfers elk kwartaal.3
1

Kamerstuk 29 689, nr. 1170.

2

Zorgmonitor 2022, tabel 3.

3

www.toezichthouder.example/kwartaal.

${FOOT}

2
`

test('numbers below the feet of pages are theirs, and those above notes are the notes’ marks', async () => {
  const { furniture, footnotes, blocks, text } = await readMadeUp(PAGES)
  expect(furniture.map(({ text: printed }) => printed)).toEqual([FOOT, '1', FOOT, '2'])
  expect(footnotes.map(({ mark, marks }) => [mark, marks.length])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 1],
  ])
  const notes = blocks.filter(({ kind }) => kind === 'footnote')
  expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kamerstuk 29 689, nr. 1170.',
    'Zorgmonitor 2022, tabel 3.',
    'www.toezichthouder.example/kwartaal.',
  ])
})

test('an item of the proceedings is numbered at the edges of its pages', async () => {
  const edges = [1, 2, 3].flatMap(page => [
    { text: 'Veiligheid van bruggen TK 61', page, role: 'furniture' as const },
    { text: `23 maart 2023 61-14-${page}`, page, role: 'furniture' as const },
  ])
  const said = [
    'De voorzitter:',
    'Ik open het debat.',
    'De heer Zand (ABC):',
    'Dank u wel.',
    'De voorzitter:',
    'Tot zover.',
  ]
  const speeches = said.flatMap(text => [
    { text, page: 3 },
    { text: '', page: 3 },
  ])
  expect(await metaOf([...edges, ...speeches])).toMatchObject({
    date: '2023-03-23',
    identifiers: [{ kind: 'handelingen', value: '2022-2023-61-14' }],
  })
})

test('a council’s minutes are of the day its meeting was held, wherever that council sits', async () => {
  expect(
    await metaOf(`Notulen van de openbare raadsvergadering van de gemeente Rietwoude van 16 juni 2022

De voorzitter opent de vergadering en heet iedereen welkom.

Mevrouw Pot (Lokaal Anders) vraagt wanneer het zwembad opengaat.

Wethouder De Wit antwoordt dat het zwembad in mei opengaat.

De heer Kok (ABC) bedankt de wethouder.`),
  ).toMatchObject({ date: '2022-06-16' })
})

test('a mark that sticks to a note that opens with a year is its mark, whatever follows the year', async () => {
  const { footnotes, blocks, text } = await readMadeUp(`Vraag 1
Klopt het dat de normen
1
niet worden gehaald?
Antwoord 1
In 2023 is een nieuwe norm vastgesteld.
2 Die
norm geldt voor alle bruggen langer dan honderd meter, in beheer bij het Rijk.
1De Klok, 1 mei 2024, «Bruggen zakken door»
22019 norm: https://norm.example/bruggen/2019-12, vervangen door NEN 8700`)
  const notes = footnotes.map(({ block }) => blocks.find(({ id }) => id === block))
  expect(notes.map(note => note && text.slice(note.start, note.end))).toEqual([
    'De Klok, 1 mei 2024, «Bruggen zakken door»',
    '2019 norm: https://norm.example/bruggen/2019-12, vervangen door NEN 8700',
  ])
})

test('a further memorandum of the Eerste Kamer has the letter above its title', async () => {
  const { identifiers } = await metaOf(`35 958
Wijziging van de Wet op de grens

F

NADERE MEMORIE VAN ANTWOORD

Ontvangen 16 juni 2023

Met belangstelling heb ik kennisgenomen van het verslag.`)
  expect(identifiers).toMatchObject([{ kind: 'kamerstuk', value: '35958-F' }])
})

test('what a committee writes to a minister is a letter', async () => {
  const { kind } = await readMadeUp(`Aan de Minister van Landbouw

Den Haag, 7 november 2023

De leden van de commissie hebben kennisgenomen van uw brief en vragen wanneer de evaluatie klaar is.

De voorzitter van de vaste commissie voor Landbouw,

G. Oplaat-Bos`)
  expect(kind).toBe('letter')
})

test('a greeting that its sentence goes on behind is no line by itself', async () => {
  const sentence = `Dear and precious friend, how terrible and frightful a thing is
separation! Though I tell myself that half my life and half my happiness are
wrapped up in you, I cannot overcome my sadness.`
  const { text } = await readMadeUp(`${sentence}\n\n${sentence}`)
  expect(text.split('\n')).toEqual(Array.from({ length: 2 }, () => sentence.replaceAll('\n', ' ')))
})
