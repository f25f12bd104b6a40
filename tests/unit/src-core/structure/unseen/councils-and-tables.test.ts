import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readMadeUp, turnsOf } from '../read-made-up'

// Made-up papers of councils, provinces and the chambers, each of which was read wrongly at first.

const asked = ({ turns }: StructuredDocument) =>
  turns.filter(({ role }) => role === 'question').map(({ numbers, party }) => [numbers.join(), party])
const linesOf = ({ blocks, text }: StructuredDocument) =>
  blocks.map(({ start, end }) => text.slice(start, end))

test.each([
  ['alone', 'CDA', 'GroenLinks-PvdA', 'Leefbaar Waterhoven'],
  ['behind what they send', 'Vragen CDA', 'Vragen van GroenLinks-PvdA', 'Vragen van Leefbaar Waterhoven'],
  ['behind a sign of headings', '### CDA', '### GroenLinks-PvdA', '### Leefbaar Waterhoven'],
  ['in a field', 'Fractie: CDA', 'Fractie: GroenLinks-PvdA', 'Fractie: Leefbaar Waterhoven'],
])('parties’ names %s are headings above technical questions', async (_, first, second, third) => {
  const paper = await readMadeUp(`Technische vragen begroting 2026

${first}

1. Waarom stijgen de lasten voor onderhoud van bruggen in 2026?

Antwoord: Door hogere prijzen van staal.

2. Is de reserve voor bruggen toereikend?

Antwoord: Ja, tot en met 2029.

${second}

3. Hoeveel bomen worden er in 2026 geplant?

Antwoord: Ongeveer 800.

${third}

4. Wat kost het vervangen van de lantaarns in de binnenstad?

Antwoord: Dat kost € 410.000.`)
  expect(asked(paper)).toEqual([
    ['1', 'CDA'],
    ['2', 'CDA'],
    ['3', 'GroenLinks-PvdA'],
    ['4', 'Leefbaar Waterhoven'],
  ])
  expect(turnsOf(paper)[3]).toBe('answer {Antwoord:} Ja, tot en met 2029.')
})

test('parties in a list of contents or of votes are no headings', async () => {
  const paper = await readMadeUp(`Inhoud

VVD
3
CDA
5

Vraag 1

Hoeveel bomen worden er in 2026 geplant?

Antwoord 1

Ongeveer 800.`)
  expect(asked(paper)).toEqual([['1', null]])
})

test('a member without a party asks in a paper of parties', async () => {
  const paper = await readMadeUp(`36 588 Wijziging van de Havenwet

Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG

Ontvangen 22 november 2024

1

De leden van de ABC-fractie vragen of de regering dat kan toelichten.

Antwoord

Dat kan.

2

Het lid Van Dalen vraagt of de regering een overzicht kan geven.

Antwoord

Zie de bijlage.`)
  expect(asked(paper)).toEqual([
    ['1', 'ABC'],
    ['2', 'Lid Van Dalen'],
  ])
  expect(paper.meta.askedBy).toEqual(['ABC', 'Lid Van Dalen'])
})

test('answers of a council are of the day at the end of their long heading', async () => {
  const { meta } = await readMadeUp(`Schriftelijke vragen ex artikel 38 Reglement van Orde

Van: R. Voorbeeld (ABC)
Aan: het college van burgemeester en wethouders
Datum: 20 maart 2025
Onderwerp: fietsenstalling bij het station

Beantwoording door het college van burgemeester en wethouders, 15 april 2025

1. Is het college bekend met de volle stalling?

Antwoord: Ja.

2. Hoeveel plaatsen zijn er?

Antwoord: Er zijn 2.400 plaatsen.`)
  expect(meta).toMatchObject({ date: '2025-04-15', questionsDate: '2025-03-20' })
})

test.each(['over', 'inzake'])('questions of a province say who asks them %s something', async about => {
  const { meta } = await readMadeUp(`Provincie Middelland

Onderwerp: beantwoording Statenvragen van mevrouw L. Voorbeeld (XYZ) ${about} ganzenschade

Datum: 8 oktober 2024

Vraag 1:
Bent u bekend met de metingen?

Antwoord:
Ja.

Vraag 2:
Welke middelen zijn aangetroffen?

Antwoord:
Er zijn veertien middelen aangetroffen.`)
  expect(meta.askedBy).toEqual(['L. Voorbeeld (XYZ)'])
})

test.each([
  ['a tab', '\t'],
  ['a gap', '                  '],
  ['a space', ' '],
])('the number of a question stands before it with %s between', async (_, gap) => {
  const head = 'LIJST VAN VRAGEN\n\nDe vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd.\n\n'
  const questions = [
    'Wanneer wordt het eerste schip geleverd?',
    'Wat kost een schip?',
    'Wie vaart ermee?',
  ].map((question, index) => `${index + 1}${gap}${question}`)
  const list = await readMadeUp(`${head}${questions.join('\n')}`)
  expect(list.kind).toBe('question-list')
  expect(asked(list).map(([number]) => number)).toEqual(['1', '2', '3'])
  const answered = await readMadeUp(
    `${head}${questions.map(question => `${question}\n\nAntwoord\nDat volgt.`).join('\n\n')}`,
  )
  expect(answered.turns.map(({ role, numbers, answers }) => [role, numbers.join(), answers.join()])).toEqual([
    ['question', '1', ''],
    ['answer', '1', 't1'],
    ['question', '2', ''],
    ['answer', '2', 't3'],
    ['question', '3', ''],
    ['answer', '3', 't5'],
  ])
})

test('bare numbers may have a stop each where one label names several', async () => {
  const paper = await readMadeUp(`Antwoorden op de vragen van het lid Voorbeeld (ABC) over woonboten

1.
Hoeveel woonboten liggen er in het land?

Antwoord op vraag 1
Naar schatting 10.000.

2. en 3.
Wat vindt u daarvan? Wilt u dit veranderen?

Antwoord op vraag 2 en 3
Nee, dit is een taak van gemeenten.`)
  expect(paper.turns.map(({ role, numbers, answers }) => [role, numbers.join(), answers.join()])).toEqual([
    ['question', '1', ''],
    ['answer', '1', 't1'],
    ['question', '2,3', ''],
    ['answer', '2,3', 't3'],
  ])
})

const REPORT = `Nr. 5 VERSLAG
Vastgesteld 3 november 2022
De vaste commissie voor Zeezaken, belast met het voorbereidend onderzoek van dit
wetsvoorstel, heeft de eer als volgt verslag uit te brengen van haar bevindingen.
I. ALGEMEEN
1. Inleiding
De leden van de ABC-fractie hebben met interesse kennisgenomen van het wetsvoorstel en hebben
daarover enkele vragen. Zij vragen waarom niet voor een langere termijn is gekozen.
De leden van de Groep Van Dalen vragen hoe schippers zijn betrokken bij het voorstel.
2. Aanleiding en doel
De leden van de ABC-fractie vragen de regering de doelen in cijfers uit te drukken.
De voorzitter van de commissie,
Voorbeeld`

test('chapters and who signs are lines of their own, and a group of members asks, where nothing is blank', async () => {
  const paper = await readMadeUp(REPORT)
  expect(linesOf(paper)).toEqual(
    expect.arrayContaining(['I. ALGEMEEN', '1. Inleiding', '2. Aanleiding en doel']),
  )
  expect(asked(paper).map(([, party]) => party)).toEqual(['ABC', 'Groep Van Dalen', 'ABC'])
  expect(turnsOf(paper).at(-1)).toBe(
    'question {} De leden van de ABC-fractie vragen de regering de doelen in cijfers uit te drukken.',
  )
})

test('labelled answers to a report below parties’ bare names are of no sure kind, and have who asked', async () => {
  const paper = await readMadeUp(`36 700 Regels over vliegers

D MEMORIE VAN ANTWOORD
Ontvangen 7 oktober 2025

Graag dank ik de leden voor hun inbreng in het voorlopig verslag.

VVD

Vraag 1
De leden van de fractie van de VVD vragen of de plicht ook voor drakenvliegers geldt.

Antwoord
Nee.

CDA en PvdD

Vraag 2
De leden van de fracties van het CDA en de PvdD vragen naar het effect op vogels.

Antwoord
Boven natuurgebieden geldt een verbod.`)
  expect(paper.kindCertainty).toBeLessThanOrEqual(0.6)
  expect(asked(paper)).toEqual([
    ['1', 'VVD'],
    ['2', 'CDA en PvdD'],
  ])
})

test('a signed letter that asks under labels without answering under any is surely nothing else', async () => {
  const { kindCertainty } = await readMadeUp(`Datum: 18 juni 2024
Betreft: Besluit op verzoek

Geachte heer Voorbeeld,

Op 2 april 2024 heeft u verzocht om openbaarmaking van alle documenten over Kamervragen. Uw verzoek bestaat uit twee vragen:

Vraag 1
Welke documenten zijn opgesteld?

Vraag 2
Wie heeft de antwoorden opgesteld?

Ik besluit de documenten gedeeltelijk openbaar te maken.

Met vriendelijke groet,

De minister van Zeezaken`)
  expect(kindCertainty).toBeLessThanOrEqual(0.6)
})
