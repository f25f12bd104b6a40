import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

// Each German state heads its written questions in an order of its own; the heads are as printed, all else is made up.

const QUESTIONS = `1. Wie viele Schleusen wurden im Jahr 2022 gewartet?

Im Jahr 2022 wurden 14 Schleusen gewartet.

2. Welche Kosten sind dabei entstanden?

Die Kosten beliefen sich auf 2,3 Millionen Euro.

3. Wann werden die übrigen Schleusen gewartet?

Die Planung sieht das Jahr 2024 vor.`

interface Head {
  readonly of: string
  readonly head: string
  readonly title: string
  readonly askedBy: readonly string[]
  readonly answeredBy: readonly string[]
  readonly date: string | null
  readonly numbers: readonly string[]
}

const HEADS: readonly Head[] = [
  {
    of: 'Lower Saxony',
    head: `Niedersächsischer Landtag − 19. Wahlperiode Drucksache 19/1234

Kleine Anfrage zur schriftlichen Beantwortung gemäß § 46 Abs. 1 GO LT
mit Antwort der Landesregierung

Anfrage der Abgeordneten Marta Muster und Stefan Probe (AfD)

Antwort des Niedersächsischen Ministeriums für Umwelt, Energie und Klimaschutz namens der Landesregierung vom 22.02.2023

Zustand der Schleusen im Land

Anfrage der Abgeordneten Marta Muster und Stefan Probe (AfD), eingegangen am 24.01.2023`,
    title: 'Zustand der Schleusen im Land',
    askedBy: ['Marta Muster (AfD)', 'Stefan Probe (AfD)'],
    answeredBy: ['Ministerium für Umwelt, Energie und Klimaschutz'],
    date: '2023-02-22',
    numbers: ['19/1234'],
  },
  {
    of: 'Bavaria',
    head: `Bayerischer Landtag

18. Wahlperiode 12.05.2023 18/28123

Schriftliche Anfrage

der Abgeordneten Katrin Muster BÜNDNIS 90/DIE GRÜNEN
vom 09.03.2023

Zustand der Schleusen in Bayern

Die Staatsregierung wird gefragt:`,
    title: 'Zustand der Schleusen in Bayern',
    askedBy: ['Katrin Muster (BÜNDNIS 90/DIE GRÜNEN)'],
    answeredBy: [],
    date: '2023-05-12',
    numbers: ['18/28123'],
  },
  {
    of: 'Baden-Württemberg',
    head: `Landtag von Baden-Württemberg
17. Wahlperiode

Drucksache 17/4321
2.3.2023

Kleine Anfrage
des Abg. Daniel Muster SPD

und

Antwort
des Ministeriums für Verkehr

Zustand der Schleusen am Neckar

Kleine Anfrage

Ich frage die Landesregierung:`,
    title: 'Zustand der Schleusen am Neckar',
    askedBy: ['Daniel Muster (SPD)'],
    answeredBy: ['Ministerium für Verkehr'],
    date: '2023-03-02',
    numbers: ['17/4321'],
  },
  {
    of: 'Hesse',
    head: `20. Wahlperiode

HESSISCHER LANDTAG

Drucksache 20/7654
23.02.2022

Kleine Anfrage
Turan Muster (SPD) vom 12.01.2022
Zustand der Schleusen am Main
und
Antwort
Minister für Wirtschaft, Energie, Verkehr und Wohnen`,
    title: 'Zustand der Schleusen am Main',
    askedBy: ['Turan Muster (SPD)'],
    answeredBy: ['Minister für Wirtschaft, Energie, Verkehr und Wohnen'],
    date: '2022-02-23',
    numbers: ['20/7654'],
  },
  {
    of: 'Berlin',
    head: `Abgeordnetenhaus Berlin
Drucksache 19 / 15 123
Schriftliche Anfrage
19. Wahlperiode

der Abgeordneten Katrin Muster (LINKE)

vom 11. April 2023 (Eingang beim Abgeordnetenhaus am 12. April 2023)

zum Thema:

Zustand der Berliner Schleusen

und Antwort vom 26. April 2023 (Eingang beim Abgeordnetenhaus am 27. April 2023)

Senatsverwaltung für Umwelt

Im Namen des Senats von Berlin beantworte ich Ihre Schriftliche Anfrage wie folgt:`,
    title: 'Zustand der Berliner Schleusen',
    askedBy: ['Katrin Muster (LINKE)'],
    answeredBy: ['Senat'],
    date: '2023-04-26',
    numbers: [],
  },
  {
    of: 'Hamburg',
    head: `BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG
Drucksache 22/10871
22. Wahlperiode
10.02.23

Schriftliche Kleine Anfrage

der Abgeordneten Sabine Muster (DIE LINKE) vom 02.02.23

und Antwort des Senats

Betr.: Zustand der Hamburger Schleusen`,
    title: 'Zustand der Hamburger Schleusen',
    askedBy: ['Sabine Muster (DIE LINKE)'],
    answeredBy: ['Senat'],
    date: null,
    numbers: ['22/10871'],
  },
  {
    of: 'Saxony',
    head: `Kleine Anfrage des Abgeordneten Ivo Muster, AfD-Fraktion
Drs.-Nr.: 7/12345
Thema: Zustand der Schleusen in Sachsen

Sehr geehrter Herr Präsident,

namens und im Auftrag der Sächsischen Staatsregierung beantworte ich die Kleine Anfrage wie folgt:`,
    title: 'Zustand der Schleusen in Sachsen',
    askedBy: ['Ivo Muster (AfD)'],
    answeredBy: ['Staatsregierung'],
    date: null,
    numbers: [],
  },
  {
    of: 'Brandenburg',
    head: `Landtag Brandenburg Drucksache 7/7654
7. Wahlperiode

Antwort
der Landesregierung
auf die Kleine Anfrage Nr. 2654
des Abgeordneten Lars Muster (AfD-Fraktion)
Drucksache 7/7321

Zustand der Schleusen an der Havel

Namens der Landesregierung beantwortet der Minister für Infrastruktur und Landesplanung die Kleine Anfrage wie folgt:`,
    title: 'Zustand der Schleusen an der Havel',
    askedBy: ['Lars Muster (AfD)'],
    answeredBy: ['Landesregierung'],
    date: null,
    numbers: ['7/7654'],
  },
  {
    of: 'Thuringia',
    head: `THÜRINGER LANDTAG
7. Wahlperiode
Drucksache 7/7890
20.04.2023

Kleine Anfrage
der Abgeordneten Muster und Probe (CDU)

und

Antwort
des Thüringer Ministeriums für Umwelt, Energie und Naturschutz

Zustand der Schleusen an der Unstrut`,
    title: 'Zustand der Schleusen an der Unstrut',
    askedBy: ['Muster (CDU)', 'Probe (CDU)'],
    answeredBy: ['Ministerium für Umwelt, Energie und Naturschutz'],
    date: '2023-04-20',
    numbers: ['7/7890'],
  },
  {
    of: 'Schleswig-Holstein',
    head: `SCHLESWIG-HOLSTEINISCHER LANDTAG Drucksache 20/1123
20. Wahlperiode 2023-07-04

Kleine Anfrage

des Abgeordneten Dr. Frank Muster (FDP)

und

Antwort

der Landesregierung – Minister für Energiewende, Klimaschutz, Umwelt und Natur

Zustand der Schleusen am Nord-Ostsee-Kanal`,
    title: 'Zustand der Schleusen am Nord-Ostsee-Kanal',
    askedBy: ['Dr. Frank Muster (FDP)'],
    answeredBy: ['Landesregierung'],
    date: '2023-07-04',
    numbers: ['20/1123'],
  },
  {
    of: 'Mecklenburg',
    head: `LANDTAG MECKLENBURG-VORPOMMERN Drucksache 8/2123
8. Wahlperiode 08.06.2023

KLEINE ANFRAGE

des Abgeordneten Thore Muster, Fraktion der AfD

Zustand der Schleusen an der Elde

und

ANTWORT

der Landesregierung`,
    title: 'Zustand der Schleusen an der Elde',
    askedBy: ['Thore Muster (AfD)'],
    answeredBy: ['Landesregierung'],
    date: '2023-06-08',
    numbers: ['8/2123'],
  },
  {
    of: 'the Saarland',
    head: `LANDTAG DES SAARLANDES

16. Wahlperiode Drucksache 16/1500 (16/1432)
12.03.2021

A N T W O R T

zu der

Anfrage der Abgeordneten Barbara Muster (DIE LINKE.)

betr.: Zustand der Schleusen an der Saar`,
    title: 'Zustand der Schleusen an der Saar',
    askedBy: ['Barbara Muster (DIE LINKE)'],
    answeredBy: [],
    date: '2021-03-12',
    numbers: ['16/1500'],
  },
]

test.each(HEADS)('a written question of $of', async ({ head, title, askedBy, answeredBy, date, numbers }) => {
  const { kind, meta, turns } = await readMadeUp(`${head}\n\n${QUESTIONS}\n`)
  expect(kind).toBe('question-answers')
  expect(meta).toMatchObject({ title, askedBy, answeredBy, date })
  expect(meta.identifiers.map(({ value }) => value)).toEqual(numbers)
  expect(turns.map(({ role, numbers: own }) => [role, ...own])).toEqual([
    ['question', 1],
    ['answer', 1],
    ['question', 2],
    ['answer', 2],
    ['question', 3],
    ['answer', 3],
  ])
})

test('what single members ask the Bundesregierung in a week', async () => {
  const paper = await readMadeUp(`Deutscher Bundestag Drucksache 20/5900
20. Wahlperiode 03.03.2023

Schriftliche Fragen
mit den in der Woche vom 27. Februar 2023
eingegangenen Antworten der Bundesregierung

Geschäftsbereich des Bundesministeriums für Digitales und Verkehr

1. Abgeordneter Klaus Muster (DIE LINKE.)

Wie viele Schleusen des Bundes waren am 1. Januar 2023 gesperrt, und aus welchen Gründen?

Antwort des Parlamentarischen Staatssekretärs Oliver Probe vom 28. Februar 2023

Am 1. Januar 2023 waren nach Angaben der Wasserstraßenverwaltung elf Schleusen gesperrt. Gründe waren Eisgang und Reparaturen.

2. Abgeordnete Anna Beispiel (CDU/CSU)

Wann wird nach Kenntnis der Bundesregierung die Schleuse Musterstadt wieder geöffnet?

Antwort des Parlamentarischen Staatssekretärs Oliver Probe vom 1. März 2023

Die Schleuse wird voraussichtlich im Juni 2023 wieder geöffnet.

Geschäftsbereich des Bundesministeriums für Umwelt

3. Abgeordneter Dr. Peter Vorlage (AfD)

Welche Mittel stehen im Jahr 2023 für Fischtreppen an Schleusen bereit?

Antwort der Parlamentarischen Staatssekretärin Dr. Bettina Norm vom 2. März 2023

Im Jahr 2023 stehen dafür 12 Millionen Euro bereit.
`)
  expect(paper.kind).toBe('question-answers')
  expect(paper.meta).toMatchObject({
    title:
      'Schriftliche Fragen mit den in der Woche vom 27. Februar 2023 eingegangenen Antworten der Bundesregierung',
    date: '2023-03-03',
    askedBy: ['Klaus Muster (DIE LINKE)', 'Anna Beispiel (CDU/CSU)', 'Dr. Peter Vorlage (AfD)'],
    answeredBy: ['Oliver Probe', 'Dr. Bettina Norm'],
  })
  expect(paper.turns.map(({ role, numbers, speaker, party }) => [role, numbers[0], speaker, party])).toEqual([
    ['question', 1, 'Klaus Muster', 'DIE LINKE'],
    ['answer', 1, 'Oliver Probe', null],
    ['question', 2, 'Anna Beispiel', 'CDU/CSU'],
    ['answer', 2, 'Oliver Probe', null],
    ['question', 3, 'Dr. Peter Vorlage', 'AfD'],
    ['answer', 3, 'Dr. Bettina Norm', null],
  ])
})
