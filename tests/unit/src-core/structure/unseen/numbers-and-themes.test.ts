import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

// Numbers that open a question or do not, and what stands on a line of its own above questions.

const LIST_HEAD = `36 999 XII

Begroting van Zeezaken

Nr. 15 LIJST VAN VRAGEN EN ANTWOORDEN

Vastgesteld 19 november 2024

De vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd aan de Minister van Zeezaken over bruggen. De Minister heeft deze vragen beantwoord. Vragen en antwoorden zijn hierna afgedrukt.

De griffier van de commissie,

Veldhoen`

test('a question may have only a space behind its number, as a note has', async () => {
  const paper = await readMadeUp(`${LIST_HEAD}

1 Hoeveel bruggen zijn in beheer bij het Rijk en hoeveel daarvan zijn gebouwd vóór het
jaar 1970?

Het Rijk beheert 1.047 bruggen.1

2 Welke bruggen hebben een gewichtsbeperking?

Er zijn drie lessen getrokken.

1. Inspecties worden eerder gepland.

2. Gemeenten worden eerder ingelicht.

1 Staat van de bruggen, 2023, blz. 12.

Tweede Kamer, vergaderjaar 2024–2025, 36 999 XII, nr. 15  1
3 Hoeveel fte werken aan bruggen?

Dat zijn er 390.2

4 Wanneer ontvangt de Kamer de volgende rapportage?

Die komt in het najaar.

2 Peildatum 1 oktober 2024.

Tweede Kamer, vergaderjaar 2024–2025, 36 999 XII, nr. 15  2`)
  expect(paper.turns.map(({ role, numbers, answers }) => `${role} ${numbers} ${answers}`)).toEqual([
    'question 1 ',
    'answer 1 t1',
    'question 2 ',
    'answer 2 t3',
    'question 3 ',
    'answer 3 t5',
    'question 4 ',
    'answer 4 t7',
  ])
  expect(paper.footnotes.map(({ mark, block, marks }) => [mark, block !== null, marks.length])).toEqual([
    ['1', true, 1],
    ['2', true, 1],
  ])
})

test('notes with only a space behind their number ask nothing, and open no question', async () => {
  const { turns } = await readMadeUp(`${LIST_HEAD}

Hoeveel bruggen zijn er?1 En welke rol heeft het Rijk?2 Wat kost dat?3

1 Zie Staat van de bruggen.

2 Zie de Wet op de bruggen.

3 Zie de begroting.`)
  expect(turns).toEqual([])
})

test('lines of a few words above questions with labels are their themes, and of no answer', async () => {
  const paper = await readMadeUp(`Vragen van mevrouw C. Westerik (Waterbelang) over grondwater

Ingediend: 9 februari 2024
Beantwoord: 12 maart 2024

Vergunningen

Vraag 1

Hoeveel vergunningen zijn van kracht?

Antwoord 1

Dat zijn er 118.

Toezicht en handhaving

Vraag 2

Hoe vaak is gecontroleerd?

Antwoord 2

Er zijn 204 controles uitgevoerd.

Toekomst

Vraag 3

Wanneer komt de visie?

Antwoord 3

In het derde kwartaal.`)
  expect(turnsOf(paper).filter(turn => turn.startsWith('answer'))).toEqual([
    'answer {Antwoord 1} Dat zijn er 118.',
    'answer {Antwoord 2} Er zijn 204 controles uitgevoerd.',
    'answer {Antwoord 3} In het derde kwartaal.',
  ])
  expect(paper.meta.date).toBe('2024-03-12')
})

test('a line of a few words that only once ends an answer is its last', async () => {
  const paper = await readMadeUp(`Vragen van mevrouw C. Westerik (Waterbelang) over grondwater

Vraag 1

Wie houdt toezicht?

Antwoord 1

Dat doet een dienst.

De omgevingsdienst

Vraag 2

Hoe vaak?

Antwoord 2

Elk jaar.`)
  expect(turnsOf(paper)[1]).toBe('answer {Antwoord 1} Dat doet een dienst. / De omgevingsdienst')
})

test('the title of a dossier is no party, whoever has members too', async () => {
  const { meta, turns } = await readMadeUp(`21 999-20

Hoge Raad van Zeezaken

Nr. 1840 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 7 oktober 2022

De vaste commissie voor Zeezaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over de agenda.

Vragen en opmerkingen vanuit de fracties en reactie van de Minister

Vragen en opmerkingen van de leden van de ABC-fractie en reactie van de Minister

De leden van de ABC-fractie vragen welke landen zich verzetten.

1. Antwoord van het kabinet

De leden van de Hoge Raad van Zeezaken hebben uiteenlopende opvattingen.

Vragen en opmerkingen van de leden van de XYZ-fractie en reactie van de Minister

De leden van de XYZ-fractie vragen wat de Hoge Raad toevoegt.

2. Antwoord van het kabinet

Het kabinet ziet die als een platform.`)
  expect(meta.askedBy).toEqual(['ABC', 'XYZ'])
  expect(turns.map(({ role, party, answers }) => [role, party, answers.join()])).toEqual([
    ['question', 'ABC', ''],
    ['answer', null, 't1'],
    ['question', 'XYZ', ''],
    ['answer', null, 't3'],
  ])
})

test('questions in bold and their answers may stand below a heading that has an article before the answer', async () => {
  const bold = (text: string) => ({
    text,
    page: 1,
    spans: [{ kind: 'bold' as const, start: 0, end: text.length }],
  })
  const heading = (text: string) => ({ text, page: 1, role: 'heading' as const, level: 2 })
  const plain = (text: string) => ({ text, page: 1 })
  const { turns } = await readMadeUp([
    plain('Nr. 3951 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'),
    plain(''),
    plain('Vastgesteld 15 mei 2024'),
    plain(''),
    heading('I. Vragen en opmerkingen vanuit de fracties en de reactie van de bewindspersoon'),
    plain(''),
    heading('Vragen en opmerkingen van de leden van de ABC-fractie'),
    plain(''),
    bold('De leden van de ABC-fractie hebben kennisgenomen van het fiche. Zij hebben nog enkele vragen.'),
    plain(''),
    heading('Digitale sluizen'),
    plain(''),
    bold('De leden van de ABC-fractie vragen hoe het voorstel bijdraagt. Kan de Minister dat toelichten?'),
    plain(''),
    plain('Het voorstel draagt bij doordat sluizen een plan maken.'),
    plain(''),
    bold('Hoe beoordeelt de Minister het advies van de toezichthouder?'),
    plain(''),
    plain('Het kabinet onderschrijft dit advies.'),
  ])
  expect(turns.map(({ role, party }) => [role, role === 'answer' ? '' : party])).toEqual([
    ['statement', 'ABC'],
    ['question', 'ABC'],
    ['answer', ''],
    ['question', 'ABC'],
    ['answer', ''],
  ])
})

test('the heading of a section right above its text, without a blank line, is a line of its own', async () => {
  const { blocks, text } = await readMadeUp(`36 512 Wijziging van de Sluizenwet

Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG

2.1 Reikwijdte
De leden van de ABC-fractie vragen hoe een handhaver op straat kan zien of een sluis
zwaarder is dan 75 kilogram.

Dat staat op het typeplaatje.

2.2 Kosten
De leden van de XYZ-fractie vragen wat de totale kosten zijn voor de ondernemers in de
haven en daarbuiten.

Die zijn nog niet bekend.`)
  const lines = blocks.map(({ start, end }) => text.slice(start, end))
  expect(lines).toContain('2.1 Reikwijdte')
  expect(lines).toContain('2.2 Kosten')
})

test('the foot of a page of the Eerste Kamer is no part of the note above it', async () => {
  const { footnotes, blocks, text } = await readMadeUp(`36 378 Wijziging van de Sluizenwet

C VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR ZEEZAKEN

Vastgesteld 15 oktober 2024

De leden van de ABC-fractie vragen hoeveel schippers zijn betrapt. Er wordt gesproken over
«enkele tientallen».1 Kan de regering dit preciseren?

1 Kamerstukken II 2022/23, 36 378, nr. 3, blz. 8.

Eerste Kamer, vergaderjaar 2024–2025, 36 378, C  1`)
  const note = blocks.find(({ id }) => id === footnotes[0]?.block)
  expect(note && text.slice(note.start, note.end)).toBe('Kamerstukken II 2022/23, 36 378, nr. 3, blz. 8.')
})

test('a number behind its word is no mark where the bracket was opened on the line before', async () => {
  const { footnotes } = await readMadeUp(
    [
      'De commissie heeft vragen voorgelegd over het jaarverslag van Zeezaken (Kamerstuk 36 725',
      'V, nr. 1) en over de slotwet, die het jaar afsluit.',
    ].join('\n'),
  )
  expect(footnotes).toEqual([])
})

const ASKED_OF_COUNCIL = [
  'Klopt het dat de subsidie stopt?',
  'Waarom is de raad niet geïnformeerd?',
  'Hoeveel leerlingen zijn er?',
]
const ANSWERED_BY_COUNCIL = ['Ja, dat klopt.', 'De raad is per brief geïnformeerd.', 'Dat zijn er 412.']
const COUNCIL_HEAD = `Beantwoording van schriftelijke vragen van de raad

Vragen van het raadslid T. Vos (Heuvelrade Nu) over de muziekschool, ingediend op 9 maart 2023`

test.each([
  [
    'an answer that a number behind “Ad” opens, below all questions',
    [
      'Vragen',
      ...ASKED_OF_COUNCIL.map((text, index) => `${index + 1}. ${text}`),
      'Antwoorden',
      ...ANSWERED_BY_COUNCIL.map((text, index) => `Ad ${index + 1}. ${text}`),
    ],
  ],
  [
    'your question and our answer',
    ASKED_OF_COUNCIL.flatMap((text, index) => [
      `Uw vraag ${index + 1}`,
      text,
      'Ons antwoord',
      ANSWERED_BY_COUNCIL[index] ?? '',
    ]),
  ],
  [
    'the reaction of a council on the line of its answer',
    ASKED_OF_COUNCIL.flatMap((text, index) => [
      `${index + 1}. ${text}`,
      `Reactie college: ${ANSWERED_BY_COUNCIL[index]}`,
    ]),
  ],
])('%s has a label', async (_, paragraphs) => {
  const { kind, turns, text } = await readMadeUp([COUNCIL_HEAD, ...paragraphs].join('\n\n'))
  expect(kind).toBe('question-answers')
  const own = turns.map(({ role, numbers, label, start, end }) => ({
    role,
    numbers: numbers.join(),
    words: text.slice(start + (label?.length ?? 0), end).trim(),
  }))
  const ofRole = (role: string) => own.filter(turn => turn.role === role)
  expect(ofRole('question').map(({ words }) => words)).toEqual(ASKED_OF_COUNCIL)
  expect(ofRole('answer').map(({ words }) => words)).toEqual(ANSWERED_BY_COUNCIL)
  expect(ofRole('answer').map(({ numbers }) => numbers)).toEqual(['1', '2', '3'])
})

test('the questions of a report are those it was made to answer, and nobody’s', async () => {
  const { kind, turns } = await readMadeUp(`Zicht op subsidies

Rekenkamercommissie Heuvelrade

Eindrapport, juni 2022

Antwoord op de deelvragen

Deelvraag 1

De gemeente heeft zeven doelen gesteld.

Deelvraag 2

Toetsing vindt niet plaats.`)
  expect([kind, turns]).toEqual(['other', []])
})
