import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

/** Turns as role, party and the turns they answer. */
async function partiesOf(paper: string): Promise<string[]> {
  const { turns } = await readMadeUp(paper)
  return turns.map(({ id, role, party, answers }) =>
    [id, role, party ?? '-', ...(answers.length > 0 ? [`to ${answers.join(', ')}`] : [])].join(' '),
  )
}

test('a committee’s first chapter is no note, whatever mark stands behind its title', async () => {
  const report = await readMadeUp(`Eerste Kamer der Staten-Generaal
1
Vergaderjaar 2021-2022
35 777
Wijziging van de Sluizenwet

B
VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR ZEEZAKEN1
Vastgesteld 8 maart 2022

Het voorbereidend onderzoek heeft de commissie aanleiding gegeven tot het stellen van de volgende vragen.

1. Inleiding

De leden van de fractie van het Anker hebben met interesse kennisgenomen van het wetsvoorstel. Zij hebben vragen.

De Zeil-fractieleden hebben met belangstelling kennisgenomen van het wetsvoorstel.

2. Uitvoering

De Anker-fractieleden vragen de regering wie de sluizen bedient.

Het lid van de fractie-Jansen vraagt of de regering kennis heeft van het rapport.`)
  expect(report.footnotes).toEqual([])
  expect(report.meta).toMatchObject({
    title: 'Wijziging van de Sluizenwet: voorlopig verslag van de vaste commissie voor Zeezaken',
    date: '2022-03-08',
    askedBy: ['Anker', 'Zeil', 'Fractie-Jansen'],
  })
  expect(report.meta.identifiers).toMatchObject([{ value: '35777-B' }])
  expect(report.turns.map(({ party }) => party)).toEqual(['Anker', 'Zeil', 'Anker', 'Fractie-Jansen'])
})

const HEAD = `36 412

Wijziging van de Havenwet in verband met een kadeheffing

Nr. 6

NOTA NAAR AANLEIDING VAN HET VERSLAG
Ontvangen 14 februari 2024
`

test('the government answers a report in prose, and names fractions in one word', async () => {
  const nota = `${HEAD}
1. Inleiding

De regering heeft kennisgenomen van het verslag van de vaste commissie voor Zeezaken.

2. Hoofdlijnen

De leden van de Ankerfractie vragen waarom de heffing alleen voor grote havens geldt.

De heffing geldt alleen voor grote havens omdat kleine havens weinig kades hebben.

De leden van de Zeilfractie lezen dat de heffing tijdelijk is. Tot wanneer geldt zij?

De regering is voornemens de heffing in 2030 te beëindigen.

De Minister van Zeezaken,
A.B. de Boer`
  expect(await partiesOf(nota)).toEqual([
    't1 question Ankerfractie',
    't2 answer - to t1',
    't3 question Zeilfractie',
    't4 answer - to t3',
  ])
  const { kindCertainty, turns } = await readMadeUp(nota)
  expect(kindCertainty).toBeLessThanOrEqual(0.6)
  expect(turns.every(({ certainty }) => certainty <= 0.6)).toBe(true)
})

test('or below headings of the parties, who ask on without being named', async () => {
  const memorie = `Eerste Kamer der Staten-Generaal
Vergaderjaar 2021/22

35 888
Wijziging van de Wet op de kades (Wet lage kades)

C
MEMORIE VAN ANTWOORD
Ontvangen 12 mei 2022

Met belangstelling heb ik kennisgenomen van de vragen.

Vragen en opmerkingen van de leden van de Anker-fractie

De leden van de Anker-fractie vragen of de regering kan toelichten hoe de handhaving wordt geregeld.

De handhaving wordt geregeld bij algemene maatregel van bestuur.

De leden van deze fractie vragen voorts naar de kosten voor gemeenten.

De kosten voor gemeenten worden vergoed uit het kadefonds.

Is dat fonds groot genoeg?

Het fonds is groot genoeg.

Vragen en opmerkingen van de leden van de Zeil-fractie

De leden van de Zeil-fractie vragen hoe de regering aankijkt tegen de kritiek van de Afdeling.

De regering heeft het voorstel naar aanleiding van het advies aangepast.`
  expect(await partiesOf(memorie)).toEqual([
    't1 question Anker',
    't2 answer - to t1',
    't3 question Anker',
    't4 answer - to t3',
    't5 question Anker',
    't6 answer - to t5',
    't7 question Zeil',
    't8 answer - to t7',
  ])
})

test('a chapter may open with its first question, and who signs belongs to no answer', async () => {
  const nota = await readMadeUp(`${HEAD}
1. Inleiding

De regering dankt de leden voor hun inbreng.

Vraag 1
De leden van de fracties van het Anker en de Zeilpartij vragen hoeveel bruggen er zijn.

Antwoord
Er zijn 4.000 bruggen.

2. Vragen over het toezicht

2
Deze leden vragen wie toezicht houdt.

Antwoord
De inspectie.

3
De leden van de Roei-fractie vragen hoe vaak.

Antwoord
Eens per jaar.

De Minister van Bruggen,

C.D. Kade`)
  expect(turnsOf(nota)).toEqual([
    'question {Vraag 1} De leden van de fracties van het Anker en de Zeilpartij vragen hoeveel bruggen er zijn.',
    'answer {Antwoord} Er zijn 4.000 bruggen.',
    'question {2} Deze leden vragen wie toezicht houdt.',
    'answer {Antwoord} De inspectie.',
    'question {3} De leden van de Roei-fractie vragen hoe vaak.',
    'answer {Antwoord} Eens per jaar.',
  ])
  expect(nota.turns.flatMap(({ party }) => party ?? [])).toEqual([
    'Anker en Zeilpartij',
    'Anker en Zeilpartij',
    'Roei',
  ])
  expect(nota.meta.askedBy).toEqual(['Anker', 'Zeilpartij', 'Roei'])
})

test('a letter that repeats questions word by word before each `Antwoord:` answers them one by one', async () => {
  const consultation = `Eerste Kamer der Staten-Generaal

34 111 Kabinetsbeleid voor zeezaken

BK VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 6 juni 2023

De leden van de vaste commissie voor Zeezaken hebben kennisgenomen van de brief van de minister van Zeezaken.

Naar aanleiding hiervan is op 25 april 2023 een brief gestuurd aan de minister van Zeezaken.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR ZEEZAKEN

Aan de minister van Zeezaken

Den Haag, 25 april 2023

Vragen van de leden van de Anker-fractie

De leden van de Anker-fractie constateren dat de minister nog geen datum noemt. Wanneer is het plan gereed?

Kan de minister toelichten waarom de provincies niet zijn betrokken?

Vragen van de leden van de Zeil-fractie

De leden van de Zeil-fractie vragen of het budget toereikend is.

Voorzitter van de vaste commissie voor Zeezaken,
G. Haven

BRIEF VAN DE MINISTER VAN ZEEZAKEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 1 juni 2023

Hierbij bied ik u de antwoorden aan.

De minister van Zeezaken,
A.B. de Boer

Vragen van de leden van de Anker-fractie

De leden van de Anker-fractie constateren dat de minister nog geen datum noemt. Wanneer is het plan gereed?

Antwoord:
Het plan is in september gereed.

Kan de minister toelichten waarom de provincies niet zijn betrokken?

Antwoord:
De provincies zijn betrokken via hun koepel.

Vragen van de leden van de Zeil-fractie

De leden van de Zeil-fractie vragen of het budget toereikend is.

Antwoord:
Ja, het budget is toereikend.`
  expect(await partiesOf(consultation)).toEqual([
    't1 question Anker',
    't2 question Anker',
    't3 question Zeil',
    't4 answer - to t1',
    't5 answer - to t2',
    't6 answer - to t3',
  ])
  expect(turnsOf(await readMadeUp(consultation))[3]).toBe(
    'answer {Antwoord:} Het plan is in september gereed.',
  )
})

test('who has only read the papers asks nothing yet', async () => {
  const { turns } = await readMadeUp(`Verslag van een schriftelijk overleg

Vragen en opmerkingen van de leden van de Anker-fractie

De leden van de Anker-fractie hebben met interesse de stukken gelezen.

De leden van de Anker-fractie vragen of de visserij kan worden beperkt.`)
  expect(turns.map(({ role }) => role)).toEqual(['statement', 'question'])
})

test('a party’s heading may hold that somebody answers below it', async () => {
  const consultation = await readMadeUp(`VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Binnen de vaste commissie voor Zeezaken hebben de onderstaande fracties de behoefte vragen en opmerkingen voor te leggen over de brief Voortgang kadeplan (Kamerstuk 27625-640).

Vragen en opmerkingen van de leden van de GroenLinks-PvdA-fractie en reactie van de minister

De leden van de GroenLinks-PvdA-fractie vragen hoe hoog de kosten zijn.

Antwoord van de minister

De kosten bedragen € 3 miljoen.

Vragen en opmerkingen van de leden van de fractie van Volt en antwoord van de minister

De leden van de fractie van Volt vragen wanneer het plan af is.

Antwoord van de minister

In september.`)
  expect(consultation.kind).toBe('written-consultation')
  expect(consultation.meta).toMatchObject({
    title: 'Schriftelijk overleg over de brief Voortgang kadeplan (Kamerstuk 27625-640)',
    askedBy: ['GroenLinks-PvdA', 'Volt'],
  })
  expect(turnsOf(consultation)[2]).toBe(
    'question {} De leden van de fractie van Volt vragen wanneer het plan af is.',
  )
})

test('parts of a question in letters stand below its question mark, and answer nothing', async () => {
  const paper = await readMadeUp(`Deutscher Bundestag Drucksache 19/12345

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion ABC
– Drucksache 19/12000 –

Zustand der Brücken

1. Wie viele Brücken gibt es?

Es gibt 40 000 Brücken.

2. Wie viele davon sind baufällig?

a) im Norden

b) im Süden

Es sind 400 Brücken.

3. Was plant die Bundesregierung?

Auf die Antwort zu Frage 1 wird verwiesen.`)
  expect(turnsOf(paper).slice(2, 4)).toEqual([
    'question {2.} Wie viele davon sind baufällig? / a) im Norden / b) im Süden',
    'answer {} Es sind 400 Brücken.',
  ])
})
