import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

// Papers as they were read wrongly the first time, made up anew for these tests.

test('numbered steps of a guide that speaks of members’ questions ask nothing', async () => {
  const guide = await readMadeUp(`Sluizen zoeken in Kamervragen

Een uitleg van hoe het zoeken werkt

Om te vinden wat de minister over sluizen heeft geantwoord, doet het programma vier dingen.

1. Invoer: de vraag die binnenkomt wordt in woorden verdeeld, die elk een getal krijgen.

2. Zoeken: de getallen worden vergeleken met die van eerdere stukken uit de Kamer.

3. Opslag: de stukken staan in een bestand dat iedere nacht wordt aangevuld.

4. Taalmodel: wat gevonden is wordt in zinnen samengevat.

Een laag dieper

Hoe kan een programma weten welke stukken op elkaar lijken?

Het telt woorden. Maar welke woorden tellen mee?

Wie meer wil weten, leest de bijlage.`)
  expect(guide.kind).toBe('other')
  expect(guide.turns).toEqual([])
})

test('a title in brackets stands between another one and a name, and small words within names', async () => {
  const debate = await readMadeUp(`NATIONAL ASSEMBLY

OFFICIAL REPORT

Hon. Speaker: Order, Members. Let us begin.

Hon. (Ms.) Heron: Thank you, Hon. Speaker. I stand to support the Bill on harbours.

Hon. (Eng.) Gannet: Hon. Speaker, I do not.

Hon. ole Tern: I second the Motion.

Hon. (Dr.) Skua: On a point of order, Hon. Speaker.

Hon. Speaker: What is out of order?`)
  expect(debate.turns.map(({ speaker }) => speaker)).toEqual([
    'Hon. Speaker',
    'Hon. (Ms.) Heron',
    'Hon. (Eng.) Gannet',
    'Hon. ole Tern',
    'Hon. (Dr.) Skua',
    'Hon. Speaker',
  ])
})

test('in text that lost its lines what is said may stick to the colon', async () => {
  const said = 'Ik dank de Kamer voor wat zij over sluizen naar voren heeft gebracht en ga daar graag op in. '
    .repeat(4)
    .trim()
  const debate = await readMadeUp(
    [
      `4 Sluizen Sluizen Aan de orde is het debat over sluizen. De voorzitter: Ik open de vergadering.`,
      `Minister De Boer: ${said}`,
      `De heer Jansen (ABC):${said}`,
      `Minister De Boer:${said}`,
      `Mevrouw De Wit (XYZ): ${said}`,
      `Minister De Boer:${said}`,
      'De voorzitter: Ik sluit de vergadering.',
    ].join(' '),
  )
  expect(turnsOf(debate).map(turn => turn.slice(0, 40))).toEqual([
    'speech {De voorzitter:} Ik open de verga',
    'speech {Minister De Boer:} Ik dank de Ka',
    'speech {De heer Jansen (ABC):} Ik dank d',
    'speech {Minister De Boer:} Ik dank de Ka',
    'speech {Mevrouw De Wit (XYZ):} Ik dank d',
    'speech {Minister De Boer:} Ik dank de Ka',
    'speech {De voorzitter:} Ik sluit de verg',
  ])
})

test('what stands in brackets behind members of a question paper again and again is their party', async () => {
  const asked = (number: number, who: string) =>
    `${number}. ${who} to ask the Minister of Harbours:\n\nWhether the harbour of number ${number} was dredged; if not, why not?`
  const paper = await readMadeUp(
    [
      'QUESTION PAPER: NATIONAL ASSEMBLY',
      asked(11, 'Mr A Heron (Gulls)'),
      asked(12, 'Mrs B Tern (Gulls)'),
      asked(13, 'Mr C Skua (Gulls)'),
      asked(14, 'Mr D Petrel (ABC)'),
    ].join('\n\n'),
  )
  expect(paper.turns.map(({ party }) => party)).toEqual(['Gulls', 'Gulls', 'Gulls', 'ABC'])
})

test('a bracket that a head leaves open is closed in who answers', async () => {
  const paper = await readMadeUp(`AH 714

2024Z14915

Antwoord van staatssecretaris De Boer (Zeezaken, Havens en Sluizen (ontvangen 20 november 2024)

Vraag 1

Kent u het bericht over de sluis?

Antwoord 1

Ja.

Vraag 2

Gaat zij open?

Antwoord 2

Nee.`)
  expect(paper.meta.answeredBy).toEqual(['staatssecretaris De Boer (Zeezaken, Havens en Sluizen)'])
  expect(paper.meta.title).toBe('Antwoord van staatssecretaris De Boer (Zeezaken, Havens en Sluizen)')
  expect(paper.meta.date).toBe('2024-11-20')
})

test('answers without labels part from their questions at the end of a line', async () => {
  const paper = await readMadeUp(`Datum        12 maart 2024
Betreft      Beantwoording feitelijke vragen over sluizen

Vraag 1
Kent u het bericht dat de sluis bij Westhaven al drie maanden dicht is en dat schippers
daardoor omvaren?
Ja, dat bericht is mij bekend. Het is overgenomen door de regionale omroep.
Vraag 2
Bent u bereid schippers tegemoet te komen in hun kosten? Zo nee, waarom niet eigenlijk?
Het is aan de provincie om daarover te besluiten.
Vraag 3
Hoe lang blijft de sluis dicht, en kunt u aangeven welke werkzaamheden nodig zullen zijn?
De sluis blijft naar verwachting tot de zomer dicht. De deuren worden vervangen en het
beton van de kolk wordt hersteld.`)
  expect(turnsOf(paper)).toEqual([
    'question {Vraag 1} Kent u het bericht dat de sluis bij Westhaven al drie maanden dicht is en dat schippers daardoor omvaren?',
    'answer {} Ja, dat bericht is mij bekend. Het is overgenomen door de regionale omroep.',
    'question {Vraag 2} Bent u bereid schippers tegemoet te komen in hun kosten? Zo nee, waarom niet eigenlijk?',
    'answer {} Het is aan de provincie om daarover te besluiten.',
    'question {Vraag 3} Hoe lang blijft de sluis dicht, en kunt u aangeven welke werkzaamheden nodig zullen zijn?',
    'answer {} De sluis blijft naar verwachting tot de zomer dicht. De deuren worden vervangen en het beton van de kolk wordt hersteld.',
  ])
})

test('lines that follow a question part no questions that nothing answers', async () => {
  const paper = await readMadeUp(`2024Z01234

Vragen van het lid Jansen (ABC) aan de Minister van Zeezaken over sluizen (ingezonden 12 maart 2024)

Vraag 1
Kent u het bericht dat de sluis bij Westhaven al drie maanden dicht is?
Dat bericht staat in de bijlage.
Vraag 2
Bent u bereid schippers tegemoet te komen in hun kosten?
Vraag 3
Hoe lang blijft de sluis dicht?`)
  expect(paper.turns.map(({ role }) => role)).toEqual(['question', 'question', 'question'])
})

test('questions of the Senate that do not say what they are about are those of who asks whom', async () => {
  const paper = await readMadeUp(`Eerste Kamer der Staten-Generaal

Vergaderjaar 2023–2024

Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden

4

Vragen van het lid Jansen (ABC) aan de Minister van Zeezaken (ingezonden 12 maart 2024).

1

Wanneer gaat de sluis open?

2

Is de regering bereid de Kamer te informeren?

Antwoord van Minister De Boer (Zeezaken) (ontvangen 2 april 2024).

1

In mei.

2

Ja.`)
  expect(paper.meta.title).toBe('Vragen van het lid Jansen (ABC) aan de Minister van Zeezaken')
  expect(paper.meta.askedBy).toEqual(['Jansen (ABC)'])
  expect(paper.turns[0]).toMatchObject({ speaker: 'Jansen', party: 'ABC' })
})

test('questions that were made known on a day, and to nobody', async () => {
  const { meta } =
    await readMadeUp(`Schriftelijke vragen van de leden Jansen (ABC) en Tas (NOP), medegedeeld op 12 maart 2024

Vraag 1

Wanneer gaat de sluis open?

Vraag 2

Is de regering bereid de Kamer te informeren?`)
  expect(meta.title).toBe('Vragen van de leden Jansen (ABC) en Tas (NOP)')
  expect(meta.askedBy).toEqual(['Jansen (ABC)', 'Tas (NOP)'])
  expect(meta.date).toBe('2024-03-12')
})

test('a letter without a subject is not called by its reference', async () => {
  const { meta } = await readMadeUp(`Aan de minister van Zeezaken

Kenmerk: 171234.01u

Den Haag, 12 maart 2024

Geachte heer De Boer,

De leden van de commissie hebben kennisgenomen van uw brief over sluizen.

Hoogachtend,

A. Jansen`)
  expect(meta.title).toBe('De leden van de commissie hebben kennisgenomen van uw brief over sluizen.')
})

test('a page of the European Parliament whose question has no subject and no numbers', async () => {
  const paper = await readMadeUp(`European Parliament

Parliamentary question - E-004321/2024
12.3.2024

Opening hours of bridges

Question for written answer  E-004321/2024
to the Commission
Rule 138
Anna Heron (Renew)

Bridges across the Union open at different hours.

Is the Commission aware of these delays?

Will it propose common opening hours?`)
  expect(paper.kind).toBe('questions')
  expect(paper.meta).toMatchObject({
    title: 'Opening hours of bridges',
    date: '2024-03-12',
    askedBy: ['Anna Heron (Renew)'],
  })
  expect(turnsOf(paper)).toEqual([
    'question {} Is the Commission aware of these delays?',
    'question {} Will it propose common opening hours?',
  ])
})

test('an old written question of the European Parliament names who asks behind its number', async () => {
  const { meta } = await readMadeUp(`WRITTEN QUESTION E-1234/08
by Anna Heron (PSE)
to the Commission

Subject: Opening hours of bridges

Is the Commission aware of these delays?`)
  expect(meta).toMatchObject({ title: 'Opening hours of bridges', askedBy: ['Anna Heron (PSE)'] })
  expect(meta.identifiers.map(({ value }) => value)).toEqual(['E-1234/08'])
})

test('what a Landtag is asked is called by its subject, below who asks', async () => {
  const { meta } =
    await readMadeUp(`Landtag Nordmark                                             Drucksache 17/4321
17. Wahlperiode                                              12.03.2021

Kleine Anfrage 1234
der Abgeordneten Anna Beispiel FRAKTION DER GRÜNEN

Sanierung der Schleusen im Kreis Westhafen

Die Schleusen im Kreis Westhafen sind seit Jahren in schlechtem Zustand.

Vor diesem Hintergrund frage ich die Landesregierung:

1. Wie viele Schleusen im Kreis Westhafen sind derzeit gesperrt?

2. Welche Mittel stehen für deren Sanierung bereit?

3. Bis wann sollen die Arbeiten abgeschlossen sein?`)
  expect(meta).toMatchObject({
    title: 'Sanierung der Schleusen im Kreis Westhafen',
    askedBy: ['Anna Beispiel (GRÜNEN)'],
    date: '2021-03-12',
  })
})

test('below the number of the paper that a Landtag’s answer is to stands its subject', async () => {
  const { meta } = await readMadeUp(`LANDTAG NORDMARK
16. Wahlperiode

Drucksache 16/9876
15.06.2016

Antwort
der Landesregierung
auf die Kleine Anfrage 3210 vom 10. Mai 2016
der Abgeordneten Erika Muster CDU
Drucksache 16/9700

Wie steht es um die Brücken im Kreis Osthafen?

Vorbemerkung der Kleinen Anfrage

Die Brücken im Kreis Osthafen sind seit Jahren in schlechtem Zustand.

1. Wie viele Brücken im Kreis Osthafen sind gesperrt?

Im Kreis Osthafen sind drei Brücken gesperrt.

2. Welche Mittel stehen für deren Sanierung bereit?

Für die Sanierung stehen 2 Millionen Euro bereit.`)
  expect(meta.title).toBe('Wie steht es um die Brücken im Kreis Osthafen?')
  expect(meta.askedBy).toEqual(['Erika Muster (CDU)'])
  expect(meta.identifiers.map(({ value }) => value)).toEqual(['16/9876'])
})

test('a meeting of the United Nations is called by its agenda, and has a number of its own', async () => {
  const { kind, meta } =
    await readMadeUp(`United Nations                                                                S/PV.9641
Security Council
Seventy-ninth year

9641st meeting
Thursday, 30 May 2024, 10 a.m.
New York

President:      Mr. Heron . . . . . . . . . . . . . . . . . . . (Westland)

Agenda
The situation in the harbours

The meeting was called to order at 10 a.m.

The President: I give the floor to Ms. Petrel.

Ms. Petrel: I thank you for the opportunity to brief the Council.

The President: I thank Ms. Petrel for her briefing.

Mrs. Gannet (Eastland): We thank the Special Envoy. Two points of document S/PV.9000 matter to us.

The President: There are no more names on the list.`)
  expect(kind).toBe('debate')
  expect(meta.title).toBe('The situation in the harbours')
  expect(meta.date).toBe('2024-05-30')
  expect(meta.identifiers.map(({ value }) => value)).toEqual(['S/PV.9641'])
})

test('a sitting below whose chamber a paragraph says which one it is', async () => {
  const said = 'La presidenta: Comença la sessió.\n\nLa presidenta: Gràcies.\n'
  const { kind, meta } = await readMadeUp([
    ...['XI legislatura', '', 'Ple del Parlament', '', 'Sessió 9, dimecres 17 de febrer de 2016', ''].map(
      text => ({ text, page: 1 }),
    ),
    { text: 'Manifestació de condol', page: 1, role: 'heading', level: 2 } as const,
    ...said.split('\n').map(text => ({ text, page: 1 })),
    { text: 'Pregunta sobre els ponts', page: 1, role: 'heading', level: 2 } as const,
    ...`${said}\n\n${said}`.split('\n').map(text => ({ text, page: 1 })),
  ])
  expect(kind).toBe('debate')
  expect(meta.title).toBe('Ple del Parlament: sessió 9')
  expect(meta.date).toBe('2016-02-17')
})

test('a paper whose head lost its lines is called as most of its pages are, and dated by its answers', async () => {
  const edge = (text: string, page: number) => ({ text, page, role: 'furniture' }) as const
  const { meta } = await readMadeUp([
    {
      text: 'Rekenkamer van Westland . mm f Havenweg 8 BEZORGEN Postbus 1 2500 AA Den Haag T 070 - 123 45 67 F 070 - 123 45 68 E voorlichting@rekenkamer.voorbeeld De voorzitter vatum 3 mei 2012 setrerr Sluizen Geachte mevrouw De Wit, Hierbij bieden wij u de op 3 mei 2012 vastgestelde antwoorden aan op vragen over sluizen.',
      page: 1,
    },
    edge('Antwoorden op vragen over het rapport Sluizen in', 2),
    { text: 'Vraag 1', page: 2 },
    { text: 'Wat kost een sluis?', page: 2 },
    { text: '', page: 2 },
    { text: 'Een sluis kost veel geld.', page: 2 },
    edge('Antwoorden op vragen over het rapport Sluizen in het Westland (Tweede Kamer, 33 173)', 3),
    { text: 'Vraag 2', page: 3 },
    { text: 'Wat kost een brug?', page: 3 },
    { text: '', page: 3 },
    { text: 'Een brug kost minder dan een sluis.', page: 3 },
    edge('Antwoorden op vragen over het rapport Sluizen in', 4),
  ])
  expect(meta.title).toBe('Antwoorden op vragen over het rapport Sluizen in het Westland')
  expect(meta.date).toBe('2012-05-03')
})

test('a heading of the minister’s reaction that comes again and again answers what was asked since the last', async () => {
  const paper = await readMadeUp(
    [
      '21 501-99 Raad voor Zeezaken',
      'Nr. 45 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'Vastgesteld 12 maart 2024',
      'De vaste commissie voor Zeezaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over sluizen.',
      'Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon',
      'Vragen en opmerkingen van de leden van de ABC-fractie',
      'De leden van de ABC-fractie vragen of de Minister kan toelichten welke sluizen worden besproken.',
      'Reactie van de Minister',
      'In de Raad worden de sluizen in de Oostzee besproken.',
      'De leden van de ABC-fractie vragen voorts of de Minister zich inzet voor gelijke openingstijden.',
      'Reactie van de Minister',
      'Het kabinet zet zich daarvoor in.',
      'Vragen en opmerkingen van de leden van de XYZ-fractie',
      'De leden van de XYZ-fractie vragen naar de kosten.',
      'Reactie van de Minister',
      'De kosten zijn nog niet bekend.',
    ].join('\n\n'),
  )
  const answer = 'answer {Reactie van de Minister}'
  expect(turnsOf(paper)).toEqual([
    'question {} De leden van de ABC-fractie vragen of de Minister kan toelichten welke sluizen worden besproken.',
    `${answer} In de Raad worden de sluizen in de Oostzee besproken.`,
    'question {} De leden van de ABC-fractie vragen voorts of de Minister zich inzet voor gelijke openingstijden.',
    `${answer} Het kabinet zet zich daarvoor in.`,
    'question {} De leden van de XYZ-fractie vragen naar de kosten.',
    `${answer} De kosten zijn nog niet bekend.`,
  ])
  const [first, second, third, fourth, fifth, sixth] = paper.turns
  expect([second, fourth, sixth].map(turn => turn?.answers)).toEqual(
    [first, third, fifth].map(turn => [turn?.id]),
  )
})

test('a question’s number and the word for one below it are one label', async () => {
  const asked = (number: number, what: string, answer: string) =>
    `${number}\nVraag:\n${what}\n\nAntwoord:\n${answer}`
  const paper = await readMadeUp(
    [
      'Nr. 10 LIJST VAN VRAGEN EN ANTWOORDEN',
      'De vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd aan de Minister van Zeezaken.',
      asked(1, 'Hoeveel sluizen worden hersteld?', 'Er worden twaalf sluizen hersteld.'),
      asked(2, 'Wat kost dat?', 'Dat kost 12 miljoen euro.'),
      asked(3, 'Welke sluizen zijn dat?', 'Dat staat in bijlage 1.'),
    ].join('\n\n'),
  )
  expect(paper.turns.map(({ role, numbers }) => [role, ...numbers])).toEqual([
    ['question', 1],
    ['answer', 1],
    ['question', 2],
    ['answer', 2],
    ['question', 3],
    ['answer', 3],
  ])
})

test('a form of a council says on lines of their own who asks and of which party', async () => {
  const paper = await readMadeUp(`Gemeente Westhaven

Schriftelijke vragen ex artikel 38 Reglement van orde

Datum: 12 maart 2024
Fractie: Lokaal Westhaven
Indiener: A. Jansen
Onderwerp: Sluis in de Havenstraat

Inleiding
De sluis in de Havenstraat is al drie maanden dicht. Omwonenden klagen daarover.

Vragen
1. Is het college bekend met de klachten?
2. Wanneer gaat de sluis weer open?
3. Wat doet het college tegen het omvaren?`)
  expect(paper.kind).toBe('questions')
  expect(paper.meta).toMatchObject({
    title: 'Sluis in de Havenstraat',
    date: '2024-03-12',
    askedBy: ['A. Jansen (Lokaal Westhaven)'],
  })
  expect(paper.turns.map(({ numbers, party }) => [...numbers, party])).toEqual([
    [1, 'Lokaal Westhaven'],
    [2, 'Lokaal Westhaven'],
    [3, 'Lokaal Westhaven'],
  ])
})

test('a letter that repeats one question word by word and others in its own words answers each party', async () => {
  const paper = await readMadeUp(
    [
      'Nr. 45 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'De vaste commissie voor Zeezaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over sluizen.',
      'I Vragen en opmerkingen vanuit de fracties',
      'Vragen en opmerkingen van de leden van de ABC-fractie',
      'De leden van de ABC-fractie vragen hoeveel sluizen worden hersteld. Kan de Minister dat per provincie aangeven?',
      'Vragen en opmerkingen van de leden van de XYZ-fractie',
      'De leden van de XYZ-fractie vragen naar de kosten.',
      'II Antwoord/Reactie van de Minister',
      'De leden van de ABC-fractie vragen hoeveel sluizen per provincie worden hersteld.',
      'Er worden 43 sluizen hersteld.',
      'De leden van de XYZ-fractie vragen naar de kosten.',
      'De kosten bedragen 200 miljoen euro.',
    ].join('\n\n'),
  )
  const [ofABC, ofXYZ, ...answers] = paper.turns
  expect(answers.map(({ role }) => role)).toEqual(['answer', 'answer'])
  expect(answers.map(turn => turn.answers)).toEqual([[ofABC?.id], [ofXYZ?.id]])
})
