import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

test('the European Parliament sets a stop and a dash behind who speaks', async () => {
  const debate = await readMadeUp(`Thursday, 12 March 2015 - Strasbourg

IN THE CHAIR: Ms Anna EXAMPLE
Vice-President

4. Opening hours of bridges (debate)

President. – The next item is the debate on opening hours of bridges.

John Sample, Member of the Commission. – Madam President, the Commission has no plans.

Maria Muster, on behalf of the PPE Group. – Madam President, I regret that.

Jan Jansen (S&D). – Voorzitter, de bruggen moeten open.

Erika Beispiel (Verts/ALE), in writing. – I voted in favour.

President. – The debate is closed.`)
  expect(debate.kind).toBe('debate')
  expect(debate.turns.map(({ speaker, party }) => [speaker, party])).toEqual([
    ['President', null],
    ['John Sample', null],
    ['Maria Muster', 'PPE'],
    ['Jan Jansen', 'S&D'],
    ['Erika Beispiel', 'Verts/ALE'],
    ['President', null],
  ])
  expect(turnsOf(debate)[1]).toBe(
    'speech {John Sample, Member of the Commission. –} Madam President, the Commission has no plans.',
  )
})

test('the Belgian Chamber numbers its speakers', async () => {
  const debate = await readMadeUp(`Belgische Kamer van volksvertegenwoordigers

PLENUMVERGADERING

DONDERDAG 22 APRIL 2021

01 Vraag van de heer Jan Jansen aan de minister van Zeezaken over "de sluis" (55001111P)

01.01 Jan Jansen (ABC): Mijnheer de minister, de sluis is dicht. Wanneer gaat zij open?

01.02 Minister Piet De Boer: Mijnheer Jansen, de sluis gaat morgen open.

01.03 Jan Jansen (ABC): Ik dank u voor uw antwoord.

Het incident is gesloten.

02 Vraag van mevrouw An Smet aan de minister van Zeezaken over "de brug" (55001112P)

02.01 An Smet (XYZ): Mijnheer de minister, de brug is stuk.

02.02 Minister Piet De Boer: Dat weet ik.

Het incident is gesloten.`)
  expect(debate.kind).toBe('debate')
  expect(turnsOf(debate)).toEqual([
    'speech {01.01 Jan Jansen (ABC):} Mijnheer de minister, de sluis is dicht. Wanneer gaat zij open?',
    'speech {01.02 Minister Piet De Boer:} Mijnheer Jansen, de sluis gaat morgen open.',
    'speech {01.03 Jan Jansen (ABC):} Ik dank u voor uw antwoord.',
    'speech {02.01 An Smet (XYZ):} Mijnheer de minister, de brug is stuk.',
    'speech {02.02 Minister Piet De Boer:} Dat weet ik.',
  ])
  expect(debate.turns.map(({ speaker }) => speaker)).toEqual([
    'Jan Jansen',
    'Minister Piet De Boer',
    'Jan Jansen',
    'An Smet',
    'Minister Piet De Boer',
  ])
})

test('articles of a law before a stop and a dash are nobody’s words', async () => {
  const law = await readMadeUp(`Wet op de bruggen

Artikel 1. – De brug is open.

Artikel 2. – De brug is dicht.

Artikel 3. – De brug is oud.

Artikel 4. – De brug is nieuw.

Artikel 5. – Deze wet treedt in werking.`)
  expect(law.kind).toBe('other')
  expect(law.turns).toEqual([])
})

test('what is on the agenda next, below its title, ends the chair’s words; what the chair says of it does not', async () => {
  const debate = await readMadeUp(`Tweede Kamer
12e vergadering
Donderdag 5 oktober 2023

De voorzitter:
Ik open de vergadering.

3
Waterveiligheid
Aan de orde is het tweeminutendebat Waterveiligheid (CD d.d. 14/09).

De voorzitter:
Aan de orde is het tweeminutendebat Waterveiligheid. Ik geef graag het woord aan mevrouw Anker.

Mevrouw Anker (XYZ):
Dank u wel, voorzitter.

Minister De Boer:
De dijken zijn hoog genoeg.`)
  expect(turnsOf(debate).slice(0, 2)).toEqual([
    'speech {De voorzitter:} Ik open de vergadering.',
    'speech {De voorzitter:} Aan de orde is het tweeminutendebat Waterveiligheid. Ik geef graag het woord aan mevrouw Anker.',
  ])
  expect(debate.meta.title).toBe('Tweeminutendebat Waterveiligheid')
})

test('a committee’s debate is of the day it was held, not of the day its report was adopted', async () => {
  const { meta } = await readMadeUp(`29 398 Verkeersveiligheid op het water

Nr. 1101 VERSLAG VAN EEN COMMISSIEDEBAT
Vastgesteld 12 december 2023

De vaste commissie voor Zeezaken heeft op 16 november 2023 overleg gevoerd met de heer De Boer, minister van Zeezaken.

De voorzitter:
Goedemiddag. Het woord is aan de heer Boei.

De heer Boei (ABC):
De boeien liggen verkeerd.

Minister De Boer:
Dat klopt.

De heer Boei (ABC):
Dank.`)
  expect(meta).toMatchObject({
    date: '2023-11-16',
    title: 'Verkeersveiligheid op het water: verslag van een commissiedebat',
  })
})

test('a report in the third person ends where the chair of the committee signs', async () => {
  const report = await readMadeUp(`31 888 Sluizenbeleid

Nr. 14 VERSLAG VAN EEN ALGEMEEN OVERLEG

Vastgesteld 3 april 2009

De vaste commissie voor Zeezaken heeft op 12 maart 2009 overleg gevoerd met minister De Boer over sluizen.

Vragen en opmerkingen uit de commissie

Mevrouw Van der Anker (ABC) vindt het voorstel te mager.

De heer Boei (XYZ) steunt de minister.

Antwoord van de minister

De minister herhaalt zijn toezegging.

De voorzitter van de vaste commissie voor Zeezaken,
Kade

De griffier van de vaste commissie voor Zeezaken,
Rif`)
  expect(report.turns.map(({ speaker }) => speaker)).toEqual([
    'Mevrouw Van der Anker',
    'De heer Boei',
    'De minister',
  ])
  expect(turnsOf(report).at(-1)).toBe('speech {De minister} herhaalt zijn toezegging.')
})

test('who asks in the Commons may be the only one to sit for a party, and an office is held by who answers on', async () => {
  const debate = await readMadeUp(`House of Commons

Wednesday 4 March 2020

BRIDGES

The Secretary of State was asked—

Jane Sample (Northtown) (Lab)
1. What assessment he has made of the opening hours. [901111]

The Secretary of State for Bridges (John Example)
We keep opening hours under review.

Jane Sample
I thank the Minister. When will the bridge open?

John Example
It will open in May.

Peter Muster (Southtown) (Con)
2. What steps he is taking on locks. [901112]

John Example
We are spending more on locks.`)
  expect(debate.turns.map(({ speaker, party }) => [speaker, party])).toEqual([
    ['Jane Sample', 'Lab'],
    ['The Secretary of State for Bridges (John Example)', null],
    ['Jane Sample', 'Lab'],
    ['John Example', null],
    ['Peter Muster', 'Con'],
    ['John Example', null],
  ])
})

test('the title of a debate whose lines were lost is what is printed twice before the agenda', async () => {
  const { meta } = await readMadeUp(
    `6 Staat van de Sluizen Voorzitter: Martin Anker Staat van de Sluizen Aan de orde is het tweeminutendebat Staat van de Sluizen (CD d.d. 31/01). ${[
      'De voorzitter: Goedemiddag. Het woord is aan de heer Boei.',
      'De heer Boei (ABC): De sluizen zijn oud.',
      'Minister De Boer: Dat klopt.',
      'De heer Boei (ABC): Wat gaat de minister doen?',
      `Minister De Boer: ${'Wij maken nieuwe sluizen. '.repeat(80)}`,
      'De voorzitter: Dank u wel.',
    ].join(' ')}`,
  )
  expect(meta.title).toBe('Staat van de Sluizen')
})

test('the National Assembly sets only a stop behind who speaks', async () => {
  const debate = await readMadeUp(`Assemblée nationale

Séance du mardi 3 mars 2020

Mme la présidente. La séance est ouverte.

M. Jean Pont. Madame la présidente, le pont est fermé.

M. le ministre de la transition. Il ouvrira en mai.

M. Jean Pont. Merci.

Mme la présidente. La séance est levée.`)
  expect(debate.turns.map(({ speaker }) => speaker)).toEqual([
    'Mme la présidente',
    'M. Jean Pont',
    'M. le ministre de la transition',
    'M. Jean Pont',
    'Mme la présidente',
  ])
  expect(turnsOf(debate)[3]).toBe('speech {M. Jean Pont.} Merci.')
})

test('who asks in question time is of the party the debate gives, and a source’s day is not the debate’s', async () => {
  const { meta } = await readMadeUp(`Vragenuur

Vragen van het lid Anker aan de minister van Zeezaken over het bericht dat kades zakken (De Golf, 4 maart 2024)

De voorzitter:
Het woord is aan mevrouw Anker.

Mevrouw Anker (ABC):
Kades zakken. Wat doet de minister?

Minister De Boer:
Wij herstellen de kades.

Mevrouw Anker (ABC):
Wanneer?`)
  expect(meta).toMatchObject({ askedBy: ['Anker (ABC)'], date: null })
})

test('what is said behind a motion in a debate keeps its lines together', async () => {
  const debate = await readMadeUp(`Waterveiligheid

De voorzitter:
Ik geef het woord aan mevrouw Anker.

Mevrouw Anker (XYZ):
Ik heb één motie.

Motie

De Kamer,

gehoord de beraadslaging,

verzoekt de regering de dijken te verhogen,

en gaat over tot de orde van de dag.

De voorzitter:
Deze motie is voorgesteld door het lid Anker. Zij
krijgt nr. 88 (27625).

Minister De Boer:
De dijken zijn hoog genoeg. Er is één
uitzondering: de dijk bij Kadedam.`)
  expect(turnsOf(debate).slice(2)).toEqual([
    'speech {De voorzitter:} Deze motie is voorgesteld door het lid Anker. Zij krijgt nr. 88 (27625).',
    'speech {Minister De Boer:} De dijken zijn hoog genoeg. Er is één uitzondering: de dijk bij Kadedam.',
  ])
})
