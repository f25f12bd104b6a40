import { describe, expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

describe('a question to the European Commission with its answer', () => {
  const paper = (day: string, head: string[], questions: string[], answers: string[]) =>
    [day, ...head.slice(0, 4), '', head[4], '', ...questions.flatMap(text => [text, ''])]
      .concat(head.slice(5), '', ...answers.flatMap(text => [text, '']))
      .join('\n')

  test.each([
    [
      'nl',
      paper(
        '20 januari 2021',
        [
          'Vraag met verzoek om schriftelijk antwoord E-000321/2021',
          'aan de Commissie',
          'Artikel 138 van het Reglement',
          'Piet Voorbeeld (ECR)',
          'Betreft: Onderhoud van veerboten',
          'E-000321/2021',
          'Antwoord van mevrouw Proef',
          'namens de Europese Commissie',
          '(19 april 2021)',
        ],
        ['1. Kent de Commissie de toestand van de veerboten?', '2. Komt er geld voor het onderhoud?'],
        ['1. De Commissie kent de toestand.', '2. Het onderhoud is een zaak van de lidstaten.'],
      ),
      {
        title: 'Onderhoud van veerboten',
        date: '2021-04-19',
        questionsDate: '2021-01-20',
        askedBy: ['Piet Voorbeeld (ECR)'],
        answeredBy: ['mevrouw Proef namens de Europese Commissie'],
      },
    ],
    [
      'de',
      paper(
        '21. Januar 2021',
        [
          'Anfrage zur schriftlichen Beantwortung E-000322/2021',
          'an die Kommission',
          'Artikel 138 der Geschäftsordnung',
          'Karl Muster (PPE), Eva Probe (PPE)',
          'Betrifft: Zustand der Fähren',
          'Antwort von Frau Beispiel',
          'im Namen der Europäischen Kommission',
          '(20. April 2021)',
        ],
        ['1. Kennt die Kommission den Zustand der Fähren?', '2. Wird sie Mittel bereitstellen?'],
        ['1. Der Kommission ist der Zustand bekannt.', '2. Die Instandhaltung ist Sache der Staaten.'],
      ),
      {
        title: 'Zustand der Fähren',
        date: '2021-04-20',
        questionsDate: '2021-01-21',
        askedBy: ['Karl Muster (PPE)', 'Eva Probe (PPE)'],
        answeredBy: ['Frau Beispiel im Namen der Europäischen Kommission'],
      },
    ],
    [
      'fr',
      paper(
        '22 janvier 2021',
        [
          'Question avec demande de réponse écrite E-000323/2021',
          'à la Commission',
          'Article 138 du règlement intérieur',
          'Jean Exemple (Renew)',
          'Objet: État des bacs',
          'E-000323/2021',
          'Réponse donnée par Mme Modèle',
          'au nom de la Commission européenne',
          '(21 avril 2021)',
        ],
        ['1. La Commission connaît-elle l’état des bacs?', '2. Va-t-elle financer leur entretien?'],
        ['1. La Commission connaît cet état.', '2. L’entretien relève des États membres.'],
      ),
      {
        title: 'État des bacs',
        date: '2021-04-21',
        questionsDate: '2021-01-22',
        askedBy: ['Jean Exemple (Renew)'],
        answeredBy: ['Mme Modèle au nom de la Commission européenne'],
      },
    ],
    [
      'es',
      paper(
        '25 de enero de 2021',
        [
          'Pregunta con solicitud de respuesta escrita E-000324/2021',
          'a la Comisión',
          'Artículo 138 del Reglamento interno',
          'Ana Ejemplo (S&D)',
          'Asunto: Estado de los transbordadores',
          'Respuesta de la Sra. Muestra',
          'en nombre de la Comisión Europea',
          '(22 de abril de 2021)',
        ],
        ['1. ¿Conoce la Comisión el estado de los transbordadores?', '2. ¿Va a financiar su mantenimiento?'],
        ['1. La Comisión conoce su estado.', '2. El mantenimiento es competencia de los Estados.'],
      ),
      {
        title: 'Estado de los transbordadores',
        date: '2021-04-22',
        questionsDate: '2021-01-25',
        askedBy: ['Ana Ejemplo (S&D)'],
        answeredBy: ['Sra. Muestra en nombre de la Comisión Europea'],
      },
    ],
  ])('in %s', async (language, text, facts) => {
    const document = await readMadeUp(text)
    expect(document.language).toBe(language)
    expect(document.meta).toMatchObject(facts)
    expect(document.turns.map(({ role, numbers, answers }) => [role, ...numbers, ...answers])).toEqual([
      ['question', 1],
      ['question', 2],
      ['answer', 1, 't1'],
      ['answer', 2, 't2'],
    ])
  })

  test('without numbers: what asks and what is answered below the name of who does', async () => {
    const { kind, meta, turns } = await readMadeUp(`Question for written answer E-004321-18
to the Commission (Vice-President/High Representative)
Rule 130
Lucia Prova (ENF)

Subject: VP/HR — Detention of sailors

(29 August 2018)

Can the High Representative say what steps have been taken to secure their release?

Answer given by High Representative/Vice-President Esempio
on behalf of the European Commission
(20 November 2018)

The High Representative has raised the cases on several occasions.`)
    expect(kind).toBe('question-answers')
    expect(meta).toMatchObject({
      title: 'VP/HR — Detention of sailors',
      date: '2018-11-20',
      questionsDate: '2018-08-29',
      identifiers: [{ value: 'E-004321/2018', text: 'E-004321-18' }],
    })
    expect(turns.map(({ role, answers }) => [role, ...answers])).toEqual([['question'], ['answer', 't1']])
  })
})

test('the Chamber of Belgium names who asked whom, and when, above a question of several parts', async () => {
  const { meta, turns } = await readMadeUp(`DO 2020202101234

Vraag nr. 123 van de heer Jan Jansen van 4 februari 2021 (N.) aan de minister van Zeezaken:

Sluizen aan de kust.

1. Hoeveel sluizen zijn er?

2. Hoeveel worden er vervangen?

Antwoord van de minister van Zeezaken van 3 maart 2021, op de vraag nr. 123 van de heer Jan Jansen van 4 februari 2021 (N.):

1. Er zijn negen sluizen.

2. Er wordt er één vervangen.`)
  expect(meta).toMatchObject({
    title: 'Sluizen aan de kust',
    date: '2021-03-03',
    questionsDate: '2021-02-04',
    askedBy: ['Jan Jansen'],
    answeredBy: ['minister van Zeezaken'],
  })
  expect(turns.map(({ role, answers }) => [role, ...answers])).toEqual([
    ['question'],
    ['question'],
    ['answer', 't1'],
    ['answer', 't2'],
  ])
})

test('deputies ask ministers, who answer by their office', async () => {
  const { meta, turns } = await readMadeUp(`Dáil Éireann
Written Answers
Tuesday, 14 March 2023

45. Deputy Aoife Sampla asked the Minister for Transport when the ferry to the island will resume; and if he will make a statement on the matter. [12345/23]

Minister for Transport (Deputy Seán Eisimpláir): The ferry will resume in April.

46. Deputy Pádraig Mac Shampla asked the Minister for Transport the cost of the pier; and if he will make a statement on the matter. [12346/23]

Minister for Transport (Deputy Seán Eisimpláir): The pier cost €2 million.`)
  expect(meta.askedBy).toEqual(['Deputy Aoife Sampla', 'Deputy Pádraig Mac Shampla'])
  expect(turns.map(({ role, label, speaker }) => [role, label, speaker])).toEqual([
    ['question', '45. Deputy Aoife Sampla asked the Minister for Transport', 'Deputy Aoife Sampla'],
    [
      'answer',
      'Minister for Transport (Deputy Seán Eisimpláir):',
      'Minister for Transport (Deputy Seán Eisimpláir)',
    ],
    [
      'question',
      '46. Deputy Pádraig Mac Shampla asked the Minister for Transport',
      'Deputy Pádraig Mac Shampla',
    ],
    [
      'answer',
      'Minister for Transport (Deputy Seán Eisimpláir):',
      'Minister for Transport (Deputy Seán Eisimpláir)',
    ],
  ])
})

test.each([
  [
    'the Congress of Spain',
    `CORTES GENERALES
DIARIO DE SESIONES DEL CONGRESO DE LOS DIPUTADOS

celebrada el miércoles 11 de mayo de 2016

La señora PRESIDENTA: Señorías, se abre la sesión.

El señor MUESTRA PÉREZ: El puente está cerrado desde marzo.

El señor MINISTRO DE FOMENTO (Ejemplo Ruiz): Señoría, el puente se abrirá en junio.

La señora PRESIDENTA: Muchas gracias, señor ministro.`,
    '2016-05-11',
    [
      'La señora PRESIDENTA',
      'El señor MUESTRA PÉREZ',
      'El señor MINISTRO DE FOMENTO (Ejemplo Ruiz)',
      'La señora PRESIDENTA',
    ],
  ],
  [
    'the Parliament of Catalonia',
    `Diari de Sessions del Parlament de Catalunya

Sessió 12, dimecres 5 de març de 2014

La presidenta

Té la paraula el diputat senyor Joan Puig.

Joan Puig i Serra

El pont és tancat des de fa un any.

La presidenta

Respon la consellera de Territori.

La consellera de Territori (Maria Soler i Vila)

El pont s’obrirà al maig.`,
    '2014-03-05',
    [
      'La presidenta',
      'Joan Puig i Serra',
      'La presidenta',
      'La consellera de Territori (Maria Soler i Vila)',
    ],
  ],
  [
    'a council’s minutes',
    `Gemeente Veldstad
Notulen van de raadsvergadering van 24 maart 2022

De VOORZITTER: Het woord is aan de heer Bakker.

De heer BAKKER (Groen): De bomen aan de markt zijn dood.

Wethouder SMIT: Dat klopt. Wij planten nieuwe bomen.

De heer BAKKER (Groen): Wanneer?

Wethouder SMIT: In november.`,
    '2022-03-24',
    ['De VOORZITTER', 'De heer BAKKER', 'Wethouder SMIT', 'De heer BAKKER', 'Wethouder SMIT'],
  ],
])('who speaks in %s, and on which day', async (_, text, date, speakers) => {
  const { kind, meta, turns } = await readMadeUp(text)
  expect(kind).toBe('debate')
  expect(meta.date).toBe(date)
  expect(turns.map(({ speaker }) => speaker)).toEqual(speakers)
})

test('a committee of Flanders deals with what its head asks', async () => {
  const { meta } = await readMadeUp(`Commissie voor Mobiliteit

Vergadering van 5 maart 2020

Vraag om uitleg over fietssnelwegen
van An Peeters aan minister Bart De Wit

De voorzitter: Mevrouw Peeters heeft het woord.

An Peeters (KLM): Minister, hoeveel fietssnelwegen komen er bij?

Minister Bart De Wit: Er komen er twaalf bij.

De voorzitter: De vraag om uitleg is afgehandeld.`)
  expect(meta).toMatchObject({ title: 'Vraag om uitleg over fietssnelwegen', date: '2020-03-05' })
})

test('questions of a debate are of whom their labels name, before what is asked too', async () => {
  const above = await readMadeUp(`Bijlage: antwoorden op openstaande vragen uit het commissiedebat Scheepvaart

Vraag van het lid Vos (KLM)

Hoeveel sluizen zijn aan vervanging toe?

Antwoord

Dat zijn er 52.

Vraag van de leden Tas (NOP) en Van Gent (QRS)

Wanneer start de vervanging van de sluis bij Kornwerd?

Antwoord

In 2026.`)
  expect(above.meta.askedBy).toEqual(['Vos (KLM)', 'Tas (NOP)', 'Van Gent (QRS)'])
  const before = await readMadeUp(`Geachte voorzitter,

Hieronder volgen de antwoorden op de vragen die in het wetgevingsoverleg Water zijn gesteld.

Vraag lid Vos (KLM): Hoe staat het met de dijkversterking bij Lobith?

Antwoord: De versterking is in 2025 gereed.

Vraag lid Tas (NOP): Kan de minister een overzicht geven van de zwakke plekken?

Antwoord: Dat overzicht staat in de bijlage.

De Minister van Water,
B. Plas`)
  expect(before.meta.title).toMatch(/^Hieronder volgen de antwoorden/)
  expect(turnsOf(before)).toEqual([
    'question {Vraag lid Vos (KLM):} Hoe staat het met de dijkversterking bij Lobith?',
    'answer {Antwoord:} De versterking is in 2025 gereed.',
    'question {Vraag lid Tas (NOP):} Kan de minister een overzicht geven van de zwakke plekken?',
    'answer {Antwoord:} Dat overzicht staat in de bijlage.',
  ])
  expect(before.turns.map(({ party }) => party)).toEqual(['KLM', null, 'NOP', null])
})

test('a mover may have the party behind a comma, and another member there is none', async () => {
  const motion = (signed: string) =>
    readMadeUp(`Motie M12 Veilige fietspaden
Provinciale Staten van Zuidland in vergadering bijeen op 13 november 2019,
Overwegende, dat fietspaden breed genoeg horen te zijn;
Verzoeken Gedeputeerde Staten de fietspaden te verbreden,
en gaan over tot de orde van de dag.
${signed}`)
  expect((await motion('Karel de Wit, Zuidlands Belang')).meta.askedBy).toEqual([
    'Karel de Wit (Zuidlands Belang)',
  ])
  const { meta, turns } = await motion('Karel de Wit')
  expect(meta.askedBy).toEqual(['Karel de Wit'])
  expect(turns[0]?.label).toBe('Overwegende, dat')
})

test('the answer’s part of a report in the third person has a heading, with an article too', async () => {
  const report = await readMadeUp(`VERSLAG VAN EEN ALGEMEEN OVERLEG

Vastgesteld 12 januari 2001

De algemene commissie voor Jeugd heeft op 30 november 2000 overleg gevoerd met staatssecretaris Van Dam over speeltuinen.

Vragen en opmerkingen uit de commissie

Mevrouw Kroon (ABC) vindt dat er te weinig speeltuinen zijn.

De heer Pels (XYZ) meent dat speeltuinen een zaak van gemeenten zijn.

Het antwoord van de staatssecretaris

De staatssecretaris antwoordt dat zij met gemeenten overlegt.`)
  expect(turnsOf(report)[1]).toBe(
    'speech {De heer Pels (XYZ)} meent dat speeltuinen een zaak van gemeenten zijn.',
  )
})

test('a letter’s place and day stand apart from whom it is to, and a board that signs from the last answer', async () => {
  const letter = await readMadeUp(`33 045
Wijziging van de Leerplichtwet

F
BRIEF VAN DE MINISTER VAN ONDERWIJS
Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
Den Haag, 22 mei 2012

Hierbij zend ik u het gevraagde overzicht.`)
  expect(letter.text).toContain('der Staten-Generaal\nDen Haag, 22 mei 2012\n')
  const board = await readMadeUp(`Onderwerp: Snelheid op de Dorpsstraat
Vragensteller: F. Bakker (Groen Lokaal)

Vraag 1: Is het college bekend met de metingen?
Antwoord: Ja.

Vraag 2: Komt er een drempel?
Antwoord: Dat wordt onderzocht.

Burgemeester en wethouders van Veldstad`)
  expect(board.meta.answeredBy).toEqual(['Burgemeester en wethouders van Veldstad'])
  expect(turnsOf(board).at(-1)).toBe('answer {Antwoord:} Dat wordt onderzocht.')
})
