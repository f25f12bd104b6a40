import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

test('a hearing names who speaks for a state, also where it is printed in capitals', async () => {
  const { turns } = await readMadeUp(`THE FUTURE OF RIVER FERRIES

Tuesday, June 4, 2019

Mr. SAMPLE. Good morning. The subcommittee will come to order.

Ms. MODEL OF WASHINGTON. How many ferries are electric?

Dr. PROOF. Six of them are, and four more will be.

Ms. MODEL OF WASHINGTON. Thank you for that.

Mr. SAMPLE. The hearing is adjourned.`)
  expect(turns.map(({ speaker }) => speaker)).toEqual([
    'Mr. SAMPLE',
    'Ms. MODEL OF WASHINGTON',
    'Dr. PROOF',
    'Ms. MODEL OF WASHINGTON',
    'Mr. SAMPLE',
  ])
})

test('the period of a chamber opens no chapter, in whatever print it stands', async () => {
  const lines = [
    { text: 'Deutscher Bundestag Drucksache 20/9911', role: 'heading' as const, level: 2 },
    { text: '20. Wahlperiode 22.12.2023', role: 'heading' as const, level: 2 },
    { text: '' },
    { text: 'Antwort', role: 'heading' as const, level: 1 },
    { text: 'der Bundesregierung' },
    { text: '' },
    { text: 'auf die Kleine Anfrage der Abgeordneten Karla Muster und der Fraktion der CDU/CSU' },
    { text: '' },
    { text: 'Zustand der Fähren', role: 'heading' as const, level: 1 },
    { text: '' },
    { text: '1. Wie viele Fähren verkehren derzeit auf den Flüssen des Landes?' },
    { text: '' },
    { text: 'Nach Kenntnis der Bundesregierung verkehren derzeit 182 Fähren.' },
    { text: '' },
    { text: '2. Welche Mittel stehen den Betrieben zur Verfügung?' },
    { text: '' },
    { text: 'Es stehen Mittel aus dem Förderprogramm zur Verfügung.' },
  ]
  const { kind, turns } = await readMadeUp(lines.map(line => ({ ...line, page: 1 })))
  expect(kind).toBe('question-answers')
  expect(turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    'question 1',
    'answer 1',
    'question 2',
    'answer 2',
  ])
})

test('the Journal officiel numbers a question behind its day, below a rubric and a subject', async () => {
  const { turns, text } = await readMadeUp(`TRANSPORTS

Voies navigables

Avenir des bacs fluviaux

10452. − 8 août 2023. − Mme Claire Exemple attire l’attention de M. le ministre sur l’avenir des bacs. Elle lui demande ce qu’il entend faire.

Réponse. − Le Gouvernement est attentif à la situation des bacs.

Ports

Entretien des quais

11007. − 5 septembre 2023. − M. Paul Modèle interroge M. le ministre sur l’entretien des quais.

Réponse. − Les travaux dureront deux ans.`)
  expect(turns.map(({ role, numbers, speaker }) => `${role} ${numbers} ${speaker}`)).toEqual([
    'question 10452 Mme Claire Exemple',
    'answer 10452 null',
    'question 11007 M. Paul Modèle',
    'answer 11007 null',
  ])
  expect(text.slice(turns[1]?.start, turns[1]?.end)).toMatch(/situation des bacs\.$/)
})

test('an amendment of a council has its clauses apart, a paragraph a line, and is surely no motion', async () => {
  const { kind, kindCertainty, blocks, text } = await readMadeUp(`Amendement A12
Onderwerp: Meer geld voor de veerpont
De gemeenteraad van Testdam, in vergadering bijeen op 9 november 2023,
gelezen het voorstel van het college van 26 september 2023;
overwegende dat:
- de veerpont elke dag door 800 scholieren wordt gebruikt;
- veel ouders hun kinderen nu met de auto brengen;
besluit:
aan beslispunt 3 toe te voegen: een bedrag van € 40.000 voor de avonddienst van de veerpont;
en gaat over tot de orde van de dag.
Fractie ABC,
Lies Kuiper`)
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining([
      'gelezen het voorstel van het college van 26 september 2023;',
      'overwegende dat:',
      '- veel ouders hun kinderen nu met de auto brengen;',
      'besluit:',
      'en gaat over tot de orde van de dag.',
    ]),
  )
  expect(kind === 'motion' ? kindCertainty : 0).toBeLessThanOrEqual(0.6)
})

test('who signs behind an office is no part of it where a title in capitals is written as the text does', async () => {
  const { meta } = await readMadeUp(`29 362 Modernisering van de havens

Nr. 287 BRIEF VAN DE STAATSSECRETARIS VAN BRUGGEN EN WATER EN DE MINISTER VOOR KADES EN DIJKEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 14 oktober 2019

De kades worden elk jaar gemeten. In 2018 zijn 34 kades hersteld.

De Staatssecretaris van Bruggen en Water,
L. van Proef

De Minister voor Kades en Dijken,
T.B. Staal`)
  expect(meta.title).toBe(
    'Modernisering van de havens: brief van de Staatssecretaris van Bruggen en Water en de Minister voor Kades en Dijken',
  )
})

test('a word that only another language writes in one piece keeps the hyphen of its prefix', async () => {
  const { text } = await readMadeUp(`Report on the ferries

The committee heard from the chair of the agency and its vice-
president, who agreed that the ferries of the region are well kept and safe.`)
  expect(text).toContain('its vice-president, who')
})

test('a written question to the Committee of Ministers names who asks below its subject', async () => {
  const { kind, meta, turns } = await readMadeUp(`Parliamentary Assembly
Written question No. 742 to the Committee of Ministers
Doc. 14987
14 October 2019

Ferries across the river

Question from Ms Anna SAMPLE, Norway, Socialists, Democrats and Greens Group

Ferries that cross the river have been suspended since 2017.

To ask the Committee of Ministers:

What has it done to reopen the ferries?

What will it do to keep them open?`)
  expect(kind).toBe('questions')
  expect(meta).toMatchObject({
    title: 'Ferries across the river',
    date: '2019-10-14',
    askedBy: ['Ms Anna SAMPLE (Socialists, Democrats and Greens Group)'],
  })
  expect(turns).toHaveLength(2)
})

test('who asks in Europe may do so on behalf of a group, without brackets', async () => {
  const { meta } = await readMadeUp(`Vraag met verzoek om mondeling antwoord O-000045/2022
aan de Commissie
Artikel 136
Jan Proefman, Lena Toets
namens de PPE-Fractie
Betreft: Toekomst van de veerdiensten

Veerdiensten verbinden eilanden en oevers.

1. Welke maatregelen neemt de Commissie?

2. Is zij bereid met een actieplan te komen?`)
  expect(meta.askedBy).toEqual(['Jan Proefman', 'Lena Toets'])
})
