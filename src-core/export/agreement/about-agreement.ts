import type { CodedUnit, ComparedCoding } from '../../query/compare-coding'
import type { Cell, Sheet } from '../sheets/sheet'
import type { ExportLanguage } from '../words'

interface AboutWords {
  readonly title: string
  readonly what: string
  readonly value: string
  readonly first: string
  readonly second: string
  readonly comparedBy: string
  readonly unit: Readonly<Record<CodedUnit, string>>
  readonly papers: string
  readonly ofOne: string
  readonly units: Readonly<Record<CodedUnit, string>>
  readonly themes: string
  readonly themesMean: string
  readonly measures: string
  readonly measuresMean: string
  readonly given: string
  readonly givenMeans: string
}

const WORDS: Readonly<Record<ExportLanguage, AboutWords>> = {
  nl: {
    title: 'Toelichting',
    what: 'Wat',
    value: 'Waarde',
    first: 'Eerste analist',
    second: 'Tweede analist',
    comparedBy: 'Vergeleken per',
    unit: { paragraph: 'alinea', turn: 'vraag of antwoord' },
    papers: 'Stukken die beiden codeerden',
    ofOne: 'Stukken die maar een van beiden codeerde, en die niet meetellen',
    units: { paragraph: 'Alinea’s', turn: 'Beurten, met alinea’s die buiten een beurt staan' },
    themes: 'Thema’s',
    themesMean: 'Een thema telt ook waar een thema eronder is gegeven.',
    measures: 'κ en α',
    measuresMean:
      '1 is geheel eens, 0 is zo vaak eens als bij toeval. Leeg is niet te berekenen: beiden gaven het overal of nergens.',
    given: 'Eens, van wat een van beiden gaf',
    givenMeans: 'Zegt meer dan “van alle” waar de meeste tekst geen thema heeft.',
  },
  en: {
    title: 'Explanation',
    what: 'What',
    value: 'Value',
    first: 'First analyst',
    second: 'Second analyst',
    comparedBy: 'Compared by',
    unit: { paragraph: 'paragraph', turn: 'question or answer' },
    papers: 'Papers that both coded',
    ofOne: 'Papers that only one of them coded, which do not count',
    units: { paragraph: 'Paragraphs', turn: 'Turns, with paragraphs that stand in none' },
    themes: 'Themes',
    themesMean: 'A theme also counts where one below it was given.',
    measures: 'κ and α',
    measuresMean:
      '1 is full agreement, 0 is as often as by chance. Empty cannot be worked out: both gave it everywhere or nowhere.',
    given: 'Agreed, of what either gave',
    givenMeans: 'Says more than “of all” where most of the text has no theme.',
  },
}

/** Of whom and of what a table of agreement tells, and how it is read, as a sheet to go with it. */
export function aboutAgreement(
  { papers, ofOne, units }: ComparedCoding,
  [first, second]: readonly [string, string],
  unit: CodedUnit,
  language: ExportLanguage,
): Sheet {
  const words = WORDS[language]
  const rows: Cell[][] = [
    [words.first, first],
    [words.second, second],
    [words.comparedBy, words.unit[unit]],
    [words.papers, papers],
    [words.ofOne, ofOne],
    [words.units[unit], units],
    [words.themes, words.themesMean],
    [words.given, words.givenMeans],
    [words.measures, words.measuresMean],
  ]
  return {
    name: words.title,
    columns: [
      { title: words.what, width: 44 },
      { title: words.value, width: 60 },
    ],
    rows,
  }
}
