import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

test('an amendment is of its movers, whose names are written as names, and is no letter', async () => {
  const amendment = await readMadeUp(`36 412
Wijziging van de Havenwet

Nr. 9
AMENDEMENT VAN HET LID VAN DER ANKER C.S.
Ontvangen 20 maart 2024

De ondergetekenden stellen het volgende amendement voor:

I
In artikel I, onderdeel B, wordt «zes» vervangen door «acht».

II
Artikel II vervalt.

Toelichting

Met dit amendement wordt het aantal havens verhoogd.`)
  expect(amendment.kind).toBe('other')
  expect(amendment.kindCertainty).toBeLessThanOrEqual(0.6)
  expect(amendment.meta).toMatchObject({
    title: 'Wijziging van de Havenwet: amendement van het lid Van der Anker c.s.',
    askedBy: ['Van der Anker'],
    date: '2024-03-20',
  })
})

test('a letter is of who signs it, in small letters too', async () => {
  const { meta } = await readMadeUp(`Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum 14 maart 2024
Betreft Voortgang kadeplan

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de voortgang van het kadeplan.

Hoogachtend,

de minister van Zeezaken,

A.B. de Boer`)
  expect(meta.answeredBy).toEqual(['de minister van Zeezaken, A.B. de Boer'])
})

test('a procedure meeting’s decisions are a list of them without that title, of the meeting’s own day', async () => {
  const list = await readMadeUp(`Den Haag, 14 maart 2024

Voortouwcommissie: vaste commissie voor Zeezaken

Activiteit: Procedurevergadering
Datum: woensdag 13 maart 2024
Tijd: 10.00 - 11.00 uur

Brievenlijst

1. Agendapunt: Lijst van brieven

Zaak: Lijst met EU-voorstellen - 2024Z01234
Besluit: Conform voorstellen.

2. Agendapunt: Rondvraag

Besluit: Geen.

Griffier: P. Rif`)
  expect(list.kind).toBe('decision-list')
  expect(list.meta).toMatchObject({
    title: 'Procedurevergadering vaste commissie voor Zeezaken',
    date: '2024-03-13',
  })
  expect(turnsOf(list)).toEqual([
    'statement {1. Agendapunt:} Lijst van brieven / Zaak: Lijst met EU-voorstellen - 2024Z01234',
    'statement {Besluit:} Conform voorstellen.',
    'statement {2. Agendapunt:} Rondvraag',
    'statement {Besluit:} Geen.',
  ])
})

test('an agenda of such a meeting, which decides nothing yet, is none', async () => {
  const { kind } = await readMadeUp(`Voortouwcommissie: vaste commissie voor Zeezaken

Activiteit: Procedurevergadering
Datum: woensdag 13 maart 2024

1. Agendapunt: Lijst van brieven

2. Agendapunt: Rondvraag`)
  expect(kind).toBe('other')
})

test('an appendix to the proceedings has its number, also where only its year stands above', async () => {
  const { meta } = await readMadeUp(`Tweede Kamer der Staten-Generaal
Vergaderjaar 2023–2024
Aanhangsel van de Handelingen
1300
Vragen van het lid Anker (ABC) aan de Minister van Zeezaken over kades (ingezonden 5 februari 2024).
Mededeling van Minister De Boer (Zeezaken) (ontvangen 27 februari 2024).

Vraag 1
Bent u bekend met de kades?

Mededeling

De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.`)
  expect(meta.identifiers).toMatchObject([{ kind: 'aanhangsel', value: '2023-2024-1300' }])
})

test('a college answers below its own heading under the numbers of the questions', async () => {
  const paper = await readMadeUp(`Gemeente Kadedam

Schriftelijke vragen ex artikel 38 Reglement van orde

Van: mevrouw A. Boei (Lokaal Belang)
Aan: het college van burgemeester en wethouders
Datum: 4 april 2023
Onderwerp: Zwerfafval langs de kade

Langs de kade ligt veel afval. Daarom heb ik de volgende vragen:

1. Is het college bekend met het afval?
2. Wat gaat het college doen?

Antwoorden van het college van burgemeester en wethouders van 2 mei 2023

1. Ja, het college is daarmee bekend.
2. Het college plaatst tien bakken.`)
  expect(turnsOf(paper)).toEqual([
    'question {1.} Is het college bekend met het afval?',
    'question {2.} Wat gaat het college doen?',
    'answer {1.} Ja, het college is daarmee bekend.',
    'answer {2.} Het college plaatst tien bakken.',
  ])
  expect(paper.turns.map(({ answers }) => answers)).toEqual([[], [], ['t1'], ['t2']])
})

test('who is asked signs above the answers of a Flemish paper, and that is no part of the last question', async () => {
  const paper = await readMadeUp(`SCHRIFTELIJKE VRAAG

nr. 123
van JAN JANSEN
datum: 4 februari 2021

aan ELS DE BOER
VLAAMS MINISTER VAN MOBILITEIT EN OPENBARE WERKEN

Bruggen - Onderhoud

1. Hoeveel bruggen zijn er?

2. Hoeveel worden er hersteld?

ELS DE BOER
VLAAMS MINISTER VAN MOBILITEIT EN OPENBARE WERKEN

ANTWOORD
op vraag nr. 123 van 4 februari 2021
van JAN JANSEN

1. Er zijn 900 bruggen.

2. Er worden er 12 hersteld.`)
  expect(turnsOf(paper)[1]).toBe('question {2.} Hoeveel worden er hersteld?')
})

test('the number of a case behind what is asked about is no part of the title', async () => {
  const { meta } =
    await readMadeUp(`Hierbij zend ik u de antwoorden op de vragen van de leden Anker (ABC) en Dijk (XYZ) over zakkende kades (2024Z01234, ingezonden 5 februari 2024).

Vraag 1
Bent u bekend met het bericht?

Antwoord
Ja.`)
  expect(meta.title).toBe('Vragen van de leden Anker (ABC) en Dijk (XYZ) over zakkende kades')
})

test('the day until which a council asks something is not that of its motion', async () => {
  const { meta } = await readMadeUp(`Gemeente Kadedam

Motie vreemd aan de orde van de dag

Onderwerp: Meer bankjes aan de kade

De raad van de gemeente Kadedam, in vergadering bijeen op 9 november 2023,

Overwegende dat:
- bankjes niet duur zijn;

Verzoekt het college:
1. twintig bankjes te plaatsen;
2. de raad hierover te informeren voor 1 mei 2024,

En gaat over tot de orde van de dag.`)
  expect(meta.date).toBe('2023-11-09')
})

test('a title that holds the whole head of the questions says who asks about what', async () => {
  const { meta } = await readMadeUp(
    [
      {
        text: 'Vragen van het lid Anker (ABC) aan de minister van Zeezaken over boeien (ingezonden 3 maart 2022)',
        page: 1,
        role: 'title',
      },
      ...['', 'Vraag 1', 'Kent u de boeien?', '', 'Antwoord 1', 'Ja.'].map(text => ({ text, page: 1 })),
    ],
    {
      title:
        'Vragen van het lid Anker (ABC) aan de minister van Zeezaken over boeien (ingezonden 3 maart 2022)',
    },
  )
  expect(meta.title).toBe('Vragen van het lid Anker (ABC) over boeien')
})

test('a short paper on one line lost its breaks too', async () => {
  const paper = await readMadeUp(
    'Beantwoording Kamervragen over boeien. Geachte voorzitter, Hierbij bied ik u de antwoorden aan op de vragen van het lid Anker (ABC) over boeien (ingezonden 3 april 2021). Vraag 1 Kent u de boeien in de haven? Antwoord 1 Ja, die ken ik. Vraag 2 Hoeveel boeien zijn er en wie beheert ze? Antwoord 2 Er zijn twaalf boeien. De havendienst beheert ze.',
  )
  expect(turnsOf(paper)).toEqual([
    'question {Vraag 1} Kent u de boeien in de haven?',
    'answer {Antwoord 1} Ja, die ken ik.',
    'question {Vraag 2} Hoeveel boeien zijn er en wie beheert ze?',
    'answer {Antwoord 2} Er zijn twaalf boeien. De havendienst beheert ze.',
  ])
})

test('a court of audit answers what is asked about its reports, whichever minister it speaks of', async () => {
  const { meta, turns } = await readMadeUp(`Algemene Rekenkamer

Betreft Beantwoording vragen over rapport Kades in zicht

Antwoorden Algemene Rekenkamer op vragen van de vaste commissie voor Zeezaken

Vraag 1
Wat vindt u van het antwoord van de minister van Zeezaken (Kamerstuk 31 865, nr. 81)?

Antwoord 1
De minister neemt onze aanbevelingen over.

Vraag 2
Hoeveel kades zijn slecht?

Antwoord 2
Twaalf.`)
  expect(meta.answeredBy).toEqual(['Algemene Rekenkamer'])
  expect(turns[1]?.speaker).toBe('Algemene Rekenkamer')
})

test('the head of a paper is told by its lines, below what a site printed above it', async () => {
  const { meta, blocks, text } =
    await readMadeUp(`Verslag van een algemeen overleg : Verslag van een algemeen overleg, gehouden op 20 november 2018, over Sluizen
31 504 Sluizenraad
Nr. 220 VERSLAG VAN EEN ALGEMEEN OVERLEG
Vastgesteld 4 januari 2019
De algemene commissie voor Zeezaken heeft op 20 november 2018 overleg gevoerd met
mevrouw De Boer, Minister van Zeezaken, over sluizen.`)
  expect(meta.title).toBe('Sluizenraad: verslag van een algemeen overleg')
  expect(blocks.map(({ start, end }) => text.slice(start, end)).slice(1, 4)).toEqual([
    '31 504 Sluizenraad',
    'Nr. 220 VERSLAG VAN EEN ALGEMEEN OVERLEG',
    'Vastgesteld 4 januari 2019',
  ])
})

test('a field may hold a short subject', async () => {
  const { meta } = await readMadeUp(`Den Haag, 14 maart 2024

Voortouwcommissie: vaste commissie voor Zeezaken

Activiteit: Commissiedebat
Datum: woensdag 3 april 2024

Onderwerp: Kades

Agendapunt: Voortgang kadeplan

Agendapunt: Boeien`)
  expect(meta).toMatchObject({ title: 'Kades', date: '2024-04-03' })
})

test('neither a field’s name nor a party’s heading is a title, however large it is printed', async () => {
  const line = (text: string, role?: 'title') => ({ text, page: 1, ...(role && { role, level: 1 }) })
  const letter = await readMadeUp([
    line('Datum', 'title'),
    line('14 maart 2024'),
    line(''),
    line('Betreft: Voortgang van het kadeplan'),
    line(''),
    line('Geachte voorzitter,'),
    line(''),
    line('De kades worden vernieuwd.'),
  ])
  expect(letter.meta.title).toBe('Voortgang van het kadeplan')
  const consultation = await readMadeUp([
    line('VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'),
    line(''),
    line(
      'De vaste commissie voor Zeezaken heeft vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over de brief van de Minister van Zeezaken d.d. 10 februari 2023 over de haring.',
    ),
    line(''),
    line('Vragen en opmerkingen van de leden van de VVD-fractie', 'title'),
    line(''),
    line('De leden van de VVD-fractie vragen wat de inzet is.'),
  ])
  expect(consultation.meta).toMatchObject({
    title:
      'Schriftelijk overleg over de brief van de Minister van Zeezaken d.d. 10 februari 2023 over de haring',
    date: null,
  })
})

test('what a layout leaves between the words of a title is no part of it', async () => {
  const asked = (who: string, what: string) =>
    readMadeUp(`2024Z00042
(ingezonden 14 maart 2024)
Vragen van de leden ${who} aan de minister van Infrastructuur over ${what} (ingezonden 14 maart 2024)

Vraag 1
Kent u de boeien?

Vraag 2
Zo ja, waarom?`)
  const parted = await asked('Anker , Dijk (beiden ABC) en Kade (XYZ)', 'losgeslagen boeien')
  expect(parted.meta.title).toBe(
    'Vragen van de leden Anker, Dijk (beiden ABC) en Kade (XYZ) over losgeslagen boeien',
  )
  const letter = await readMadeUp(`Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum 14 maart 2024
Betreft Beantwoording vragen bij het rapport Boeien (31 477, nr. 6) /

Geachte voorzitter,

Met deze brief beantwoord ik de vragen.`)
  expect(letter.meta.title).toBe('Beantwoording vragen bij het rapport Boeien (31 477, nr. 6)')
})
