import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

const answersOf = ({ turns }: Awaited<ReturnType<typeof readMadeUp>>) =>
  turns.map(({ id, role, numbers, party, answers }) => [id, role, numbers.join(), party, answers.join()])

test('a letter answers for a colleague too, and says on which day the questions were put', async () => {
  const { meta, turns } = await readMadeUp(`> Retouradres Postbus 20201 2500 EE Den Haag

De voorzitter van de Tweede Kamer der Staten-Generaal

Datum: 1 april 2019
Betreft: Beantwoording vragen van de leden Hermes en Lodders (beiden QRS) over beboeting van bakkers

Geachte voorzitter,

Hierbij stuur ik u, mede namens de staatssecretaris van Economie, de antwoorden op de vragen die de leden Hermes en Lodders (beiden QRS) op 5 maart 2019 hebben gesteld over beboeting van bakkers.

Met vriendelijke groet,

de staatssecretaris van Toeslagen,

A. Huff

Vraag 1
Kent u de eerdere vragen, die op 3 mei 2018 zijn gesteld?

Antwoord 1
Ja.`)
  expect(meta).toMatchObject({
    date: '2019-04-01',
    questionsDate: '2019-03-05',
    askedBy: ['Hermes (QRS)', 'Lodders (QRS)'],
    answeredBy: ['de staatssecretaris van Toeslagen, A. Huff', 'staatssecretaris van Economie'],
  })
  expect(turns[1]?.speaker).toBe('de staatssecretaris van Toeslagen, A. Huff')
})

test('other questions that a question speaks of do not tell when these were put', async () => {
  const { meta } = await readMadeUp(`Datum: 1 april 2019
Betreft: Beantwoording vragen van het lid Hermes (QRS) over bakkers

De staatssecretaris van Toeslagen,
A. Huff

Vraag 1
Herinnert u zich de vragen die op 3 mei 2018 zijn gesteld over bakkers en hun ovens?

Antwoord 1
Ja.`)
  expect(meta.questionsDate).toBeNull()
})

test('a date may stick to the word before it', async () => {
  const { meta } =
    await readMadeUp(`Vragen van het lid Bashir-Ploeg (SXP) aan de Minister van Sociale Zaken over uitzendkrachten (ingezonden25 mei 2016).
Antwoord van Minister Asser (Sociale Zaken), mede namens de Ministers voor Wonen en vanBuitenlandse Zaken (ontvangen 30juni2016).
Vraag 1
Hoeveel uitzendkrachten zijn er?
Antwoord 1
Ongeveer 300.000.`)
  expect(meta).toMatchObject({
    date: '2016-06-30',
    questionsDate: '2016-05-25',
    answeredBy: ['Minister Asser (Sociale Zaken)', 'Minister voor Wonen', 'Minister van Buitenlandse Zaken'],
  })
})

test('a member’s name behind a question’s number is no party', async () => {
  const { turns } =
    await readMadeUp(`Vragen van de leden Van den Berg (ABC) en El Yassini (DEF) aan de Minister van Sociale Zaken over loonbeslag (ingezonden 15 februari 2021).

Antwoord van Minister Koolhaas (Sociale Zaken) (ontvangen 22 maart 2021).

Vraag 1 (Van den Berg)

Hoeveel jongeren hebben loonbeslag?

Antwoord 1

Circa 9.000.

Vraag 2 (DEF)

Is dat te veel?

Antwoord 2

Ja.`)
  expect(turns.map(({ speaker, party }) => [speaker, party])).toEqual([
    ['Van den Berg', 'ABC'],
    ['Minister Koolhaas (Sociale Zaken)', null],
    [null, 'DEF'],
    ['Minister Koolhaas (Sociale Zaken)', null],
  ])
})

test.each([
  [
    'vaste commissie voor Binnenlandse Zaken en de Hoge Colleges van Staat / Algemene Zaken en Huis van de Koning',
    'De leden van de vaste commissie voor Binnenlandse Zaken en de Hoge Colleges van Staat / Algemene Zaken en Huis van de Koning hebben kennisgenomen van de brief.',
  ],
  [
    'vaste commissie van Volksgezondheid, Welzijn en Sport',
    'Binnen de vaste commissie van Volksgezondheid, Welzijn en Sport hebben de onderstaande fracties de behoefte om vragen voor te leggen.',
  ],
])('the committee is %s', async (committee, sentence) => {
  const { meta } = await readMadeUp(
    `VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 14 januari 2022\n\n${sentence}`,
  )
  expect(meta.committee).toBe(committee)
})

/** A consultation of two letters: the committee’s, and the government’s that repeats it with answers. */
const letters = (title: string, asked: string, answered: string) => `Eerste Kamer der Staten-Generaal
Vergaderjaar 2023/24

36 067 Wijziging van de Pensioenwet voor vissers (Wet visserspensioen)

N VERSLAG VAN EEN ${title}SCHRIFTELIJK OVERLEG

Vastgesteld 20 maart 2024

De leden van de vaste commissie voor Sociale Zaken hebben de brief van de Minister voor Pensioenen besproken.

De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR SOCIALE ZAKEN

Aan de Minister voor Pensioenen

Den Haag, 13 februari 2024

${asked}

De voorzitter van de vaste commissie voor Sociale Zaken,
M. Vos

BRIEF VAN DE MINISTER VOOR PENSIOENEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 18 maart 2024

Hierbij zend ik u de antwoorden.

De Minister voor Pensioenen,
L. Schouw

${answered}`

test('numbered questions that a letter repeats below headings of parties are answered one by one', async () => {
  const asked = `Vragen van de leden van de fractie van Duin

1. Hoeveel hectare duin is er in 2021 hersteld?

2. Wanneer is de doelstelling voor 2030 in zicht?

Vragen van de leden van de fractie van Zee

3. Worden ook de zeegrasvelden meegeteld?`
  const answered = asked
    .replace('hersteld?', 'hersteld?\n\nAntwoord: Er is 310 hectare hersteld.')
    .replace('zicht?', 'zicht?\n\nAntwoord: Naar verwachting in 2028.')
    .replace('meegeteld?', 'meegeteld?\n\nAntwoord: Nee, die vallen onder een ander programma.')
  const paper = await readMadeUp(letters('', asked, answered))
  expect(paper.kind).toBe('written-consultation')
  expect(answersOf(paper)).toEqual([
    ['t1', 'question', '1', 'Duin', ''],
    ['t2', 'question', '2', 'Duin', ''],
    ['t3', 'question', '3', 'Zee', ''],
    ['t4', 'answer', '1', null, 't1'],
    ['t5', 'answer', '2', null, 't2'],
    ['t6', 'answer', '3', null, 't3'],
  ])
  expect(paper.warnings).toEqual([])
})

test('labels in both letters make it a consultation too, whose questions stand in it once', async () => {
  const first = 'Vraag 1\nHoeveel vissers bouwen geen pensioen op?'
  const second = 'Vraag 2\nIs de minister bereid een onderzoek te doen naar de witte vlek onder vissers?'
  const paper = await readMadeUp(
    letters(
      'NADER ',
      `De leden van de Kade-fractie hebben kennisgenomen van uw brief en hebben daarover de volgende vragen.\n\n${first}\n\n${second}`,
      `${first}\n\nAntwoord 1\nOngeveer 700 vissers.\n\n${second}\n\nAntwoord 2\nJa, dat onderzoek start in mei.`,
    ),
  )
  expect(paper.kind).toBe('written-consultation')
  expect(answersOf(paper)).toEqual([
    ['t1', 'question', '1', 'Kade', ''],
    ['t2', 'question', '2', 'Kade', ''],
    ['t3', 'answer', '1', null, 't1'],
    ['t4', 'answer', '2', null, 't2'],
  ])
  expect(turnsOf(paper)[1]).toBe(
    'question {Vraag 2} Is de minister bereid een onderzoek te doen naar de witte vlek onder vissers?',
  )
  expect(paper.meta.askedBy).toEqual(['Kade'])
})

test('parties that ask together are several who ask', async () => {
  const { meta } = await readMadeUp(`35 927
Wijziging van enkele belastingwetten

C
NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN
Vastgesteld 7 december 2021

Vragen en opmerkingen van de leden van de Den-fractie

De leden van de Den-fractie vragen naar de verlaging van het tarief.

Vragen en opmerkingen van de leden van de fracties van Eik en Beuk gezamenlijk

De leden van de fracties van Eik en Beuk vragen naar de dekking.`)
  expect(meta.askedBy).toEqual(['Den', 'Eik', 'Beuk'])
})

test.each([
  ['ah-tk-20222023-1234', { kind: 'aanhangsel', value: '2022-2023-1234' }],
  ['h-tk-20212022-40-3', { kind: 'handelingen', value: '2021-2022-40-3' }],
  ['kst-21501-02-2433', { kind: 'kamerstuk', value: '21501-02-2433' }],
])('%s is filed under one number however it is written', async (filed, number) => {
  const { inlines } = await readMadeUp(`Zie ook ${filed} voor de cijfers.`)
  expect(inlines.map(({ target }) => target)).toEqual([`${number.kind}:${number.value}`])
})
