import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readMadeUp, turnsOf } from '../read-made-up'

// Made-up papers as websites of chambers, provinces and water boards print them, each of which was read wrongly at first.

const partiesOf = ({ turns, text }: StructuredDocument) =>
  turns.map(({ role, party, start }) => `${role} ${party} ${text.slice(start, start + 12)}`)
const linksOf = ({ turns }: StructuredDocument) =>
  turns.map(({ role, party, answers }) => `${role} ${party} ${answers.join()}`)

test('a preliminary report names who asks in the middle of a sentence and at its end', async () => {
  const paper = await readMadeUp(`35 871 Wijziging van de Vaarwet (Wet op de veren)

B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR VAARWEGEN EN DE HOGE BRUGGEN1

Vastgesteld 21 juni 2022

1. Inleiding

De leden van de ABC-fractie hebben met belangstelling kennisgenomen van het wetsvoorstel.

Alvorens daarop in te gaan, vragen de leden van de XYZ-fractie of het veer blijft varen.

2. Dienstregeling

In hoeverre regelt het voorstel ook de nachtvaart, vragen de leden van ABC-fractie de regering.

De voorzitter van de vaste commissie,
Kaal`)
  expect(paper.kind).toBe('written-consultation')
  expect(partiesOf(paper)).toEqual([
    'statement ABC De leden van',
    'question XYZ Alvorens daa',
    'question ABC In hoeverre ',
  ])
})

test('members of a party may be called so in its heading too', async () => {
  const paper = await readMadeUp(`25 871 Vaarwegen

BM VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 31 januari 2023

De leden van de vaste commissie voor Vaarwegen hebben een aantal vragen.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VAARWEGEN

Aan de Minister van Vaarwegen

Den Haag, 9 december 2022

Vragen en opmerkingen van de fractieleden van de ABC

Kunt u zeggen of het veer blijft varen?

Vragen en opmerkingen van de fractieleden van de XYZ

Bent u bereid een brug te bouwen?

BRIEF VAN DE MINISTER VAN VAARWEGEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 30 januari 2023

Vragen en opmerkingen van de fractieleden van de ABC

Het veer vaart tot 2030.

Vragen en opmerkingen van de fractieleden van de XYZ

Voor een brug is geen geld.`)
  expect(linksOf(paper)).toEqual(['question ABC ', 'question XYZ ', 'answer null t1', 'answer null t2'])
})

test('a minister answers in a letter, behind what each of several parties asks below one heading', async () => {
  const paper = await readMadeUp(`35 871 Voorstel van wet tot wijziging van de Vaarwet

J BRIEF VAN DE MINISTER VAN VAARWEGEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 7 november 2022

Hierbij geef ik antwoord op de vragen van de leden van de fracties van ABC, XYZ en DEF.

Vragen van de fractie van het ABC en de XYZ-fractie

De leden van de fractie van het ABC en van de XYZ-fractie vragen of het veer blijft varen.

Het veer vaart tot 2030.

Vragen van de fractie van DEF

De leden van de fractie van DEF vragen wanneer de brug er komt.

Die komt er in 2031.

De Minister van Vaarwegen,
A.B. Kok`)
  expect(linksOf(paper)).toEqual([
    'question ABC en XYZ ',
    'answer null t1',
    'question DEF ',
    'answer null t3',
  ])
})

test.each(['minister', 'Minister'])(
  '“Antwoord van de %s” below all parties holds the answers to each',
  async who => {
    const paper = await readMadeUp(`32 871
Vaarwegen

Nr. 1300 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 14 juni 2024

De vaste commissie voor Vaarwegen heeft een aantal vragen voorgelegd aan de Minister van Vaarwegen over het veer.

Vragen en opmerkingen vanuit de fracties

ABC-fractie

De leden van de ABC-fractie vragen hoe het met het veer staat.

XYZ-fractie

De leden van de XYZ-fractie vragen naar de brug.

Antwoord van de ${who}

Op de vraag van de leden van de ABC-fractie antwoord ik dat het vaart.

De leden van de XYZ-fractie vroegen naar de brug. Die komt in 2031.`)
    expect(linksOf(paper)).toEqual(['question ABC ', 'question XYZ ', 'answer null t1', 'answer null t2'])
  },
)

test('questions that end with the marks of notes are no contents', async () => {
  const paper = await readMadeUp(`29 871
Veren

Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 9 april 2024

De vaste commissie voor Vaarwegen heeft een aantal vragen voorgelegd aan de Minister van Vaarwegen.

I. Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de ABC-fractie

De leden van de ABC-fractie vragen naar het veer.1

Vragen en opmerkingen van de leden van de XYZ-fractie

De leden van de XYZ-fractie vragen naar de brug.2

II. Reactie van de Minister

Vragen en opmerkingen van de leden van de ABC-fractie

Het veer vaart.

Vragen en opmerkingen van de leden van de XYZ-fractie

De brug komt in 2031.

1 Veerbericht 2024.
2 Brugbericht 2024.`)
  expect(linksOf(paper)).toEqual(['question ABC ', 'question XYZ ', 'answer null t1', 'answer null t2'])
})

test('a letter to those who run a province asks what it numbers, and closes behind it', async () => {
  const paper =
    await readMadeUp(`Schriftelijke vragen ingevolge artikel 44 van het Reglement van Orde van het Statenlid Roel Kaal, Partij voor de Veren (PvdV), over het veer.

Aan het College van Gedeputeerde Staten

Zandoord, 14 oktober 2021

Geacht College,

Op 4 oktober hebben wij uw brief ontvangen.

Vragen:

1. Kunt u zeggen of het veer blijft varen?
2. Kunt u zeggen wat het kost?

Ik verzoek u vriendelijk om deze vragen schriftelijk te beantwoorden.

Hoogachtend,

Roel Kaal`)
  expect(paper.kind).toBe('questions')
  expect(paper.meta.askedBy).toEqual(['Roel Kaal (PvdV)'])
  expect(turnsOf(paper)).toEqual([
    'question {1.} Kunt u zeggen of het veer blijft varen?',
    'question {2.} Kunt u zeggen wat het kost?',
  ])
})

test('who writes to a council, or is written to by one, is who asked', async () => {
  const asks = await readMadeUp(`Geacht college,

Onderwerp: Schriftelijke vragen over het zwembad

Dit roept bij ons de volgende vragen op:

1. Klopt het dat het zwembad sluit?
2. Is het college bereid te praten?

Wij zien uw antwoord graag tegemoet.

Namens de fractie van Zandoord Vooruit,
P. Kaal`)
  expect(asks.meta.askedBy).toEqual(['P. Kaal (Zandoord Vooruit)'])
  const answers = await readMadeUp(`Onderwerp: Beantwoording bestuurlijke vragen over fuiken
Datum: 9 januari 2024

Geachte heer Kaal,

Op 15 november 2023 heeft u namens de fractie Water Vooruit vragen gesteld over fuiken.

Vraag 1
Waar staan nog fuiken?

Antwoord D&H
Bij het gemaal.

Vraag 2
Wat is uw beleid?

Antwoord D&H
Zij worden verwijderd.

Hoogachtend,
dijkgraaf en hoogheemraden van de Zuidpolder`)
  expect(answers.meta.askedBy).toEqual(['Kaal (Water Vooruit)'])
  expect(answers.turns.map(({ label }) => label)).toEqual([
    'Vraag 1',
    'Antwoord D&H',
    'Vraag 2',
    'Antwoord D&H',
  ])
})

test('a sign of a website stands between a name and a party, and a heading names no speaker', async () => {
  const senate = await readMadeUp(`Verslag van de vergadering van 19 april 2022

De heer Van der Kaal i (ABC):

Voorzitter. Dank.

Mevrouw Kok i (XyzAbc):

Dank u wel.

De voorzitter:

Het woord is aan de heer Kaal.`)
  expect(senate.turns.map(({ speaker, party }) => [speaker, party])).toEqual([
    ['De heer Van der Kaal', 'ABC'],
    ['Mevrouw Kok', 'XyzAbc'],
    ['De voorzitter', null],
  ])
  const flemish = await readMadeUp(`U bent hier

woensdag 13 april 2016, 10.00u

Voorzitter
van Jan Kaal aan minister An Kok
1616 (2015-2016)
De voorzitter

De heer Kaal heeft het woord.

Jan Kaal (ABC)

Minister, wat zult u doen?

De voorzitter

Minister Kok heeft het woord.

Minister An Kok

Wij hebben een campagne gepland.

De voorzitter

De vraag is afgehandeld.`)
  expect(flemish.turns.map(({ speaker }) => speaker)).toEqual([
    'De voorzitter',
    'Jan Kaal',
    'De voorzitter',
    'Minister An Kok',
    'De voorzitter',
  ])
  expect(flemish.meta.title).not.toBe('U bent hier')
})

test('the Belgian Senate sets a stop and a hyphen behind who speaks, and chapters of a law are nobody', async () => {
  const debate = await readMadeUp(`Belgische Senaat

Handelingen - Nederlandse versie

Mevrouw Marie Kaal (ABC). - Naar ik verneem, vaart het veer niet.

De heer Jan Kok, minister van Veren, belast met Bruggen. - Dat klopt.

Mevrouw Marie Kaal (ABC). - Ik dank de minister.

De voorzitter. - Dit incident is gesloten.`)
  expect(debate.turns.map(({ speaker, party }) => [speaker, party])).toEqual([
    ['Mevrouw Marie Kaal', 'ABC'],
    ['De heer Jan Kok', null],
    ['Mevrouw Marie Kaal', 'ABC'],
    ['De voorzitter', null],
  ])
  const law = await readMadeUp(
    ['I', 'II', 'III', 'IV', 'V']
      .map(number => `HOOFDSTUK ${number}. - Algemene bepalingen\n\nHet veer vaart.`)
      .join('\n\n'),
  )
  expect(law.turns).toEqual([])
})

test('a decision on a request whose annex holds questions is a letter, and not surely', async () => {
  const paper = await readMadeUp(`Datum 12 maart 2024
Ons kenmerk VW/2024/61
Betreft Besluit op uw Woo-verzoek over het veer

Geachte heer Kaal,

In uw verzoek van 3 januari 2024 heeft u gevraagd om openbaarmaking van informatie over het veer.

Ik heb besloten de informatie deels openbaar te maken.

Hoogachtend,

DE MINISTER VAN VAARWEGEN,

Bijlage 2 Vraag en antwoord

Vraag 1
Vaart het veer?

Antwoord 1
Ja.

Vraag 2
Wat kost het?

Antwoord 2
Een euro.`)
  expect(paper.kind).toBe('letter')
  expect(paper.kindCertainty).toBeLessThanOrEqual(0.6)
})

test('titles in wrapped text without blank lines stand apart, and “Fractie X” is the heading of a party', async () => {
  const paper = await readMadeUp(`Technische vragen AB 15 oktober 2014
Fractie Water Vooruit
Agendapunt 4a Managementletter 2014-3
In de Managementletter 2014-3 wordt op pagina 9 van 27 onder Programma 3000 gesproken over de
acht elementen. Wat zijn die elementen?
Antwoord
De elementen zijn landschapstypen zoals poelen, houtwallen en schraal grasland, en per element zijn
vormen van onderhoud beschreven.
Fractie ABC
Agendapunt 3b Beleidsregel kernen
Er staat in de nota dat tegelijk met het intrekken van de regel het waterketenbeleid zal worden
aangepast. Op welke wijze en wanneer gebeurt dat aanpassen?
Antwoord
Het kader ligt vast in verschillende door het algemeen bestuur vastgestelde documenten zoals de nota
over de waterketen. Daarnaast is er door het dagelijks bestuur vastgesteld uitvoeringsbeleid.`)
  expect(paper.turns.map(({ role, party }) => [role, party])).toEqual([
    ['question', 'Water Vooruit'],
    ['answer', null],
    ['question', 'ABC'],
    ['answer', null],
  ])
})

test('what a website says around a paper is none of its words', async () => {
  const { turns, text } =
    await readMadeUp(`Vragen van het lid Kaal (ABC) aan de Minister van Vaarwegen over het veer (ingezonden 12 oktober 2022).

Vraag 1

Klopt het dat het veer vaart?

Vraag 2

Kunt u deze vragen binnen één week beantwoorden?

Naar boven`)
  expect(text.slice(turns[1]?.start, turns[1]?.end)).toBe(
    'Vraag 2\nKunt u deze vragen binnen één week beantwoorden?',
  )
})

test('a court of audit answers what a committee asks it', async () => {
  const { meta } = await readMadeUp(`36 871 Jaarverslag 2021
Nr. 4
LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 juni 2022

De commissie voor de Rijksuitgaven heeft een aantal vragen voorgelegd aan de Algemene Rekenkamer over het rapport van 18 mei 2022.

Vraag 1
Waarom is dat zo?

Dat is zo omdat de wet het zegt.

Vraag 2
Hoeveel fouten zijn er?

Dat houden wij niet bij.`)
  expect(meta.answeredBy).toEqual(['Algemene Rekenkamer'])
})
