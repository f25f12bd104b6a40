import { describe, expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

const numbers = async (paper: string) =>
  (await readMadeUp(paper)).meta.identifiers.map(({ kind, value }) => `${kind} ${value}`)

const SENTENCE =
  'De vaste commissie voor Waterstaat heeft vragen voorgelegd aan de Minister van Bruggen over het onderhoud.'

describe('a paper’s own number', () => {
  test.each([
    [
      'on one line',
      `30 123, nr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n${SENTENCE}`,
      'kamerstuk 30123-14',
    ],
    [
      'in two places',
      `36 999\n\nWet bruggen\n\nNr. 10\n\nGEWIJZIGDE MOTIE VAN HET LID ZEEMAN`,
      'kamerstuk 36999-10',
    ],
    [
      'before its title',
      `30 123 Bruggen\n\nNr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n${SENTENCE}`,
      'kamerstuk 30123-14',
    ],
    [
      'in a chapter of the budget',
      `36 200 VII Vaststelling van de begroting\n\nNr. 14 VERSLAG\n\n${SENTENCE}`,
      'kamerstuk 36200-VII-14',
    ],
    [
      'with a part',
      `21 501-02 Raad Algemene Zaken\n\nNr. 220 VERSLAG VAN EEN ALGEMEEN OVERLEG\n\n${SENTENCE}`,
      'kamerstuk 21501-02-220',
    ],
    [
      'of a paper of the Senate',
      `36 373 Wet bruggen\n\nH\n\nNr. H VERSLAG\n\n${SENTENCE}`,
      'kamerstuk 36373-H',
    ],
    [
      'that the Chamber gives a piece',
      `2021D22670 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n${SENTENCE}`,
      'document 2021D22670',
    ],
    ['that is all its title says', `Kamerstuk 30 123, nr. 14\n\n${SENTENCE}`, 'kamerstuk 30123-14'],
  ])('%s', async (_, paper, number) => {
    expect(await numbers(paper)).toEqual([number])
  })

  test('is one in each of its dossiers', async () => {
    expect(
      await numbers(
        `21 501-31 Raad\n\n21 501-27 Sportraad\n\nNr. 207 VERSLAG VAN EEN OVERLEG\n\n${SENTENCE}`,
      ),
    ).toEqual(['kamerstuk 21501-31-207', 'kamerstuk 21501-27-207'])
  })

  test.each([
    [
      `Verslag van een overleg (Kamerstuk 31865-207)\n31 865 Begroting\nNr. 214 LIJST VAN VRAGEN\n${SENTENCE}`,
      'kamerstuk 31865-214',
    ],
    [
      `Inbreng over het Jaarverslag 2020\n2021D22670 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n${SENTENCE}`,
      'document 2021D22670',
    ],
  ])('stands in lines without a gap between them', async (paper, number) => {
    expect(await numbers(paper)).toEqual([number])
  })

  test('stands in the foot of its pages', async () => {
    const page = (number: number) => [
      ...Array.from(
        { length: 8 },
        (_, line) => `Regel ${line} van bladzijde ${number} gaat over bruggen en sluizen.`,
      ),
      `Tweede Kamer, vergaderjaar 2021–2022, 30 123, nr. 14 ${number}`,
      '\f',
    ]
    const lines = [1, 2, 3, 4].flatMap(number => page(number).map(text => ({ text, page: number })))
    const paper = await readMadeUp(lines.filter(({ text }) => text !== '\f'))
    expect(paper.meta.identifiers.map(({ value }) => value)).toEqual(['30123-14'])
  })
})

describe('what a paper names is no number of its own', () => {
  test.each([
    ['what its letter is about', `Betreft: Kamerstuk 21 501-02, nr. 5\n\nGeachte voorzitter,\n\n${SENTENCE}`],
    [
      'what its letter answers',
      `Datum 3 mei 2023\n\nUw kenmerk\n\n2023Z12345\n\nGeachte voorzitter,\n\n${SENTENCE}`,
    ],
    [
      'its first sentence',
      `Geachte voorzitter,\n\nIn Kamerstuk 21 501-02, nr. 5 is toegezegd dat u wordt geïnformeerd.`,
    ],
    ['its title', `Brief over Kamerstuk 21 501-02, nr. 5\n\n${SENTENCE}`],
    ['its title in brackets', `Lijst van vragen over de begroting (Kamerstuk 31865-207)\n\n${SENTENCE}`],
    [
      'its footnote',
      `Geachte voorzitter,\n\nZoals toegezegd¹ informeer ik u over de bruggen en de sluizen.\n\n1 Kamerstuk 21 501-02, nr. 5.`,
    ],
    [
      'a paragraph of its head',
      `Verslag van de bruggen\n\n21 501-02, nr. 5 is hierbij betrokken en daarmee is alles over bruggen en sluizen gezegd.`,
    ],
    ['a law and an address', `Verslag van de bruggen BWBR0001840\n\nwww.bruggen.nl/verslag\n\n${SENTENCE}`],
  ])('%s', async (_, paper) => {
    expect(await numbers(paper)).toEqual([])
  })

  test('beside its own', async () => {
    const head =
      'Lijst van vragen over de begroting (Kamerstuk 31865-207)\n\n31 865 Begroting\n\nNr. 214 LIJST VAN VRAGEN'
    expect(await numbers(`${head}\n\n${SENTENCE}`)).toEqual(['kamerstuk 31865-214'])
  })
})

test('the Eerste Kamer’s letters may stand on a line of their own, above the title', async () => {
  const head = '36 045\n\nSituatie in de visserij\n\nBQ\n\nMOTIE VAN HET LID VAN DER PLANK C.S.'
  expect(await numbers(`${head}\n\n${SENTENCE}`)).toEqual(['kamerstuk 36045-BQ'])
  expect(await numbers(`36 045\n\nSituatie in de visserij\n\nBQ\n\n${SENTENCE}`)).toEqual([])
})

describe('the number of questions with their answers, in the appendix to the proceedings', () => {
  const masthead = (number: string) =>
    `Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023–2024 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n${number}\n\n`
  const foot = (page: number) => `\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${page}\n\n`
  const exchange = (number: number) => `Vraag ${number}\nKent u deze brug?\n\nAntwoord ${number}\nJa.`

  test('stands in its head; at the foot of a page stands the page’s', async () => {
    const paper = `${masthead('1987')}${exchange(1)}${foot(1)}${exchange(2)}${foot(2)}${exchange(3)}${foot(3)}`
    expect(await numbers(paper)).toEqual(['aanhangsel 2023-2024-1987'])
  })

  test('as it is filed it is told once', async () => {
    const paper = `${masthead('1987')}${exchange(1)}\n\nah-tk-20232024-1987${foot(1)}${exchange(2)}`
    expect(await numbers(paper)).toEqual(['aanhangsel 2023-2024-1987'])
  })

  test('without a year is of the session in which the answer came', async () => {
    const paper = (day: string) =>
      `AH 812\n2024Z01234\n\nAntwoord van minister De Boer (Zeezaken) (ontvangen ${day})\n\nZie ook Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1402\n\n${exchange(1)}`
    expect(await numbers(paper('3 juni 2024'))).toContain('aanhangsel 2023-2024-812')
    expect(await numbers(paper('3 oktober 2024'))).toContain('aanhangsel 2024-2025-812')
    // A session ends and the next begins in September.
    expect(await numbers(paper('16 september 2024'))).not.toContain('aanhangsel 2024-2025-812')
    expect((await numbers(paper('3 juni 2024'))).join()).not.toContain('1402')
  })
})

test('a paper that pages name in brackets is another, also where one page’s head lost them', async () => {
  const head = (words: string) => `${words}\n\n`
  const named =
    'Antwoorden op vragen over het rapport Dijken (Tweede Kamer, vergaderjaar 2011-2012, 33 999, nr. 2)'
  const cut = 'Tweede Kamer, vergaderjaar 2011-2012, 33 999, nr. 2'
  const pages = [named, named, named, cut].map(
    (words, index) =>
      `${head(words)}Vraag ${index + 1}\nKent u deze dijk?\n\nAntwoord ${index + 1}\nJa.\n\n\n\n\n`,
  )
  expect(await numbers(pages.join(''))).toEqual([])
})
