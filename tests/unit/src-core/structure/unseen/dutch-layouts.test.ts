import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readMadeUp, turnsOf } from '../read-made-up'

// Made-up papers of the chambers, each of which was read wrongly at first.

const partiesOf = ({ turns }: StructuredDocument) =>
  turns.map(({ id, role, party, answers }) => [id, role, party, answers.join()])

/** A paragraph a line, those behind `/` in italics. */
const inItalics = (paper: string) =>
  paper
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => {
      const text = line.replace(/^\/ /, '')
      const spans = text === line ? [] : [{ kind: 'italic' as const, start: 0, end: text.length }]
      return [
        { text, page: 1, spans },
        { text: '', page: 1 },
      ]
    })

const CONSULTED = `29 398
Maatregelen verkeersveiligheid

Nr. 1107

VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 19 april 2024

De vaste commissie voor Waterstaat heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Waterstaat over bermen van 3 februari 2024.
`

test('a party’s name of several words, small ones among them, is one', async () => {
  const paper = await readMadeUp(`${CONSULTED}
I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de Vonk-fractie

De leden van de Vonk-fractie vragen of ook naar fietspaden is gekeken.

Vragen en opmerkingen van de leden van de Partij voor de Vogels-fractie

De leden van de Partij voor de Vogels-fractie vragen wat dit betekent voor broedende vogels.

II Reactie van de Minister

Antwoorden op de inbreng van de leden van de Vonk-fractie

Fietspaden zitten in een ander programma.

Antwoorden op de inbreng van de leden van de Partij voor de Vogels-fractie

Er wordt gewerkt buiten de broedtijd.`)
  expect(partiesOf(paper)).toEqual([
    ['t1', 'question', 'Vonk', ''],
    ['t2', 'question', 'Partij voor de Vogels', ''],
    ['t3', 'answer', null, 't1'],
    ['t4', 'answer', null, 't2'],
  ])
  expect(paper.meta).toMatchObject({ askedBy: ['Vonk', 'Partij voor de Vogels'], date: '2024-04-19' })
})

const BOTH = `${CONSULTED}
I Vragen en opmerkingen vanuit de fracties en reactie van de Minister

Vragen en opmerkingen van de leden van de ABC-fractie en reactie van de Minister

/ De leden van de ABC-fractie lezen dat het kabinet het doel steunt. Deze leden vragen of voorraden nodig zijn.

Het kabinet onderzoekt op dit moment of voorraden nodig zijn. De uitkomst volgt.

/ De leden van de ABC-fractie vragen tevens welke stoffen het kabinet als meest kritiek ziet.

Dat zijn in elk geval lithium en grafiet.

Vragen en opmerkingen van de leden van de Vonk-fractie en reactie van de Minister

/ De leden van de Vonk-fractie vragen hoe inwoners worden betrokken.

In vergunningen wordt inspraak geregeld.`

test.each([
  ['in italics, with answers upright', inItalics(BOTH)],
  ['as the answers are, below headings that promise both', BOTH.replaceAll('\n/ ', '\n')],
])('questions are printed %s', async (_, paper) => {
  expect(partiesOf(await readMadeUp(paper))).toEqual([
    ['t1', 'question', 'ABC', ''],
    ['t2', 'answer', null, 't1'],
    ['t3', 'question', 'ABC', ''],
    ['t4', 'answer', null, 't3'],
    ['t5', 'question', 'Vonk', ''],
    ['t6', 'answer', null, 't5'],
  ])
})

test('a government repeats a report’s questions in italics, whoever they name and wherever', async () => {
  const paper = await readMadeUp(
    inItalics(`36 103
Regels over verkeerslichten (Wet verkeerslichten)
Nr. 7
NOTA NAAR AANLEIDING VAN HET VERSLAG
Ontvangen 25 november 2022
Met belangstelling heb ik kennisgenomen van het verslag. De vragen zijn cursief weergegeven.
/ De leden van de ABC-fractie lezen dat het licht langer op groen staat. Deze leden willen weten waarom.
Uit metingen blijkt dat fietsers te lang wachten.
/ De leden van de ABC-fractie vragen of gemeenten hierover zelf mogen besluiten.
Ja, dat mogen zij. De leden van deze fractie wijzen er terecht op.
/ Waarom, zo vragen de leden van de NU24-fractie, is gekozen voor een ingangsdatum in 2024?
Wegbeheerders hebben tijd nodig.`),
  )
  expect(partiesOf(paper)).toEqual([
    ['t1', 'question', 'ABC', ''],
    ['t2', 'answer', null, 't1'],
    ['t3', 'question', 'ABC', ''],
    ['t4', 'answer', null, 't3'],
    ['t5', 'question', 'NU24', ''],
    ['t6', 'answer', null, 't5'],
  ])
  expect(paper.kindCertainty).toBeLessThanOrEqual(0.6)
})

test('numbered questions in a report ask without a question mark', async () => {
  const paper = await readMadeUp(`36 435
Wijziging van de Omgevingswet (Wet kleine windmolens)

Nr. 7

NOTA NAAR AANLEIDING VAN HET VERSLAG

Ontvangen 5 februari 2024

Hieronder worden de vragen beantwoord.

1

De leden van de ABC-fractie vragen hoeveel kleine windmolens er zijn.

Er staan ongeveer 2.400 kleine windmolens.

2

Deze leden vragen of gemeenten ze mogen weigeren.

Ja, op grond van artikel 5.1 van de wet.

3

De leden van de Vonk-fractie vragen of vogels er last van hebben.

Uit onderzoek blijkt dat dit nauwelijks het geval is. Zie ook het antwoord op vraag 2.`)
  expect(paper.kind).toBe('question-answers')
  expect(paper.turns.map(({ role, numbers, party }) => [role, numbers.join(), party])).toEqual([
    ['question', '1', 'ABC'],
    ['answer', '1', null],
    ['question', '2', 'ABC'],
    ['answer', '2', null],
    ['question', '3', 'Vonk'],
    ['answer', '3', null],
  ])
})

test.each([
  [
    'a frame that is applied',
    `Toetsingskader digitale diensten

Dit kader bevat drie vragen die bij elke dienst worden gesteld.

1. Is de dienst nodig voor het doel?

Denk aan het doel dat in de wet staat.

2. Kunnen mensen bezwaar maken?

Een mens moet de beslissing kunnen herzien.

3. Is de dienst toegankelijk?

Volg de richtlijnen.`,
  ],
  [
    'a study',
    `Evaluatie van de Wet op de vuurtorens

De opdrachtgever heeft de volgende onderzoeksvragen gesteld:

1. Is het doel van de wet bereikt?

2. Welke neveneffecten treden op?

3. Wat zijn de kosten?

Voor het onderzoek zijn twintig gesprekken gevoerd. Vraag 1 wordt bevestigend beantwoord.`,
  ],
])('questions of %s are put to nobody', async (_, paper) => {
  const { kind, turns } = await readMadeUp(paper)
  expect([kind, turns]).toEqual(['other', []])
})

test('how a committee closes its letter answers nothing', async () => {
  const paper = await readMadeUp(`Aan de Minister van Onderwijs

Den Haag, 6 februari 2024

De leden van de Vonk-fractie hebben de volgende vragen.

1. Hoeveel bibliotheken zijn er op scholen?

2. Hoeveel gemeenten hebben geen bibliotheek?

De leden van de commissie zien uw antwoorden met belangstelling tegemoet.

De voorzitter van de vaste commissie voor Onderwijs,

A. Rietman`)
  expect(paper.turns.map(({ role, numbers }) => [role, numbers.join()])).toEqual([
    ['question', '1'],
    ['question', '2'],
  ])
})

test('the heads of a table that lost its columns are no label', async () => {
  const paper = await readMadeUp(`2022D20199 LIJST VAN VRAGEN

De vaste commissie voor Natuur heeft een aantal vragen voorgelegd aan de Minister voor Natuur over duinen.

Nr

Vraag

1

Hoeveel kilometer duin is er versterkt?

2

Wat kost het onderhoud per jaar?`)
  expect(turnsOf(paper)).toEqual([
    'question {1} Hoeveel kilometer duin is er versterkt?',
    'question {2} Wat kost het onderhoud per jaar?',
  ])
})

test('a question of a member may be called by a name and a party only', async () => {
  const { turns } = await readMadeUp(`Hierbij zend ik u de schriftelijke antwoorden op vragen uit het debat.

Vraag Eerdmanse (NU24)

Hoeveel aanvragen verwacht de minister?

Antwoord

Er worden 51.000 aanvragen verwacht.

Vraag Podtje (D67)

Kan de minister ingaan op de doorlooptijden?

Antwoord

Die bedragen gemiddeld 44 weken.`)
  expect(turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
    ['question', 'Eerdmanse', 'NU24'],
    ['answer', null, null],
    ['question', 'Podtje', 'D67'],
    ['answer', null, null],
  ])
})

test('who is asked may sign above the answers on two lines', async () => {
  const paper = await readMadeUp(`SCHRIFTELIJKE VRAAG

nr. 311

van KAREL PEETERS

datum: 15 februari 2022

aan LIEN MAES

VLAAMS MINISTER VAN WELZIJN

Kinderopvang

1. Hoeveel plaatsen zijn er?

2. Hoeveel kinderen wachten?

LIEN MAES

VLAAMS MINISTER VAN WELZIJN

ANTWOORD

op vraag nr. 311 van 15 februari 2022

1. Er zijn 93.000 plaatsen.

2. Er wachten 2.000 kinderen.`)
  expect(turnsOf(paper)).toEqual([
    'question {1.} Hoeveel plaatsen zijn er?',
    'question {2.} Hoeveel kinderen wachten?',
    'answer {1.} Er zijn 93.000 plaatsen.',
    'answer {2.} Er wachten 2.000 kinderen.',
  ])
})

test('headings that return with a sentence between them are no contents, also where a note’s mark ends it', async () => {
  const asked = 'De leden van de Zee-fractie vragen naar alternatieven.'
  const lines = [
    'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
    'I Vragen en opmerkingen vanuit de fracties',
    'Vragen en opmerkingen van de leden van de Vonk-fractie',
    'De leden van de Vonk-fractie vragen of het middel nog wordt verkocht.',
    'Vragen en opmerkingen van de leden van de Zee-fractie',
    asked,
    'II Reactie van de Minister',
    'Vragen en opmerkingen van de leden van de Vonk-fractie',
    'Het middel is niet meer toegelaten.',
    'Vragen en opmerkingen van de leden van de Zee-fractie',
    'Er zijn drie alternatieven.',
  ].flatMap(text => [
    text === asked
      ? {
          text: `${text}1`,
          page: 1,
          spans: [{ kind: 'footnote-mark' as const, start: text.length, end: text.length + 1, target: '1' }],
        }
      : { text, page: 1 },
    { text: '', page: 1 },
  ])
  const note = { text: 'Kamerstuk 27 858, nr. 600.', page: 1, role: 'footnote' as const, mark: '1' }
  expect(partiesOf(await readMadeUp([...lines, note]))).toEqual([
    ['t1', 'question', 'Vonk', ''],
    ['t2', 'question', 'Zee', ''],
    ['t3', 'answer', null, 't1'],
    ['t4', 'answer', null, 't2'],
  ])
})

const VERSLAG = `36 169
Wijziging van de Pensioenwet en enige andere wetten (Verzamelwet pensioenen 2023)
B
VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR SOCIALE ZAKEN EN WERKGELEGENHEID
Vastgesteld 14 februari 2023
Het voorbereidend onderzoek van dit wetsvoorstel heeft de commissie aanleiding gegeven tot het maken van de volgende opmerkingen en het stellen van de volgende vragen.
1. Inleiding
De leden van de ABC-fractie vragen waarom niet eerder is gekozen voor een verzamelwet, zoals dat bij andere wetten wel is gedaan.
2. Uitvoering
De leden van de Vonk-fractie vragen hoe de regering de uitvoerbaarheid beoordeelt.
De leden van de 60PLUS-fractie vragen de regering of oudere werknemers vooraf worden ingelicht.
De voorzitter van de vaste commissie voor Sociale Zaken en Werkgelegenheid,
Salamat
De griffier van de vaste commissie voor Sociale Zaken en Werkgelegenheid,
Van der Bijl-Kamp`

test('a paper of a paragraph a line is one whatever signs it', async () => {
  const { turns } = await readMadeUp(VERSLAG)
  expect(turns.map(({ role, party }) => [role, party])).toEqual([
    ['question', 'ABC'],
    ['question', 'Vonk'],
    ['question', '60PLUS'],
  ])
})

test.each([
  ['with blank lines', '\n\n'],
  ['without', '\n'],
])('a list of what is dealt with next ends the chair’s words, in text %s', async (_, gap) => {
  const paper = await readMadeUp(
    [
      '63ste vergadering',
      'Woensdag 18 maart 2009',
      'Aanvang 10.15 uur',
      'De voorzitter: Ik deel mee dat er geen afmeldingen zijn en dat de vergadering zal worden geopend.',
      'Aan de orde is de behandeling van:',
      '- het wetsvoorstel Wijziging van de Visserijwet (31 710).',
      'De heer Koppejansen (LMN): Voorzitter. De visserij heeft het zwaar.',
      'Mevrouw Ouwehandel (Vonk): Kan de heer Koppejansen aangeven hoe het zit met de quota?',
      'De heer Koppejansen (LMN): Dat kan ik.',
      'Minister Cramers: Voorzitter. Ik dank de Kamer.',
    ].join(gap),
  )
  expect(turnsOf(paper)[0]).toBe(
    'speech {De voorzitter:} Ik deel mee dat er geen afmeldingen zijn en dat de vergadering zal worden geopend.',
  )
  expect(paper.meta).toMatchObject({
    title: 'Wetsvoorstel Wijziging van de Visserijwet (31 710)',
    date: '2009-03-18',
  })
})

test('a table of questions may have tabs between its columns', async () => {
  const paper = await readMadeUp(`2024D01111 LIJST VAN VRAGEN EN ANTWOORDEN

De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën over munten.

Nr.\tVraag\tAntwoord
1\tHoeveel munten zijn er?\tEr zijn 4 miljoen munten.
2\tWat kost dat?\tDat kost 1 miljoen euro.`)
  expect(paper.kind).toBe('question-list')
  expect(turnsOf(paper)).toEqual([
    'question {1} Hoeveel munten zijn er?',
    'answer {} Er zijn 4 miljoen munten.',
    'question {2} Wat kost dat?',
    'answer {} Dat kost 1 miljoen euro.',
  ])
})
