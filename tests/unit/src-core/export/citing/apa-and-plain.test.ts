import { describe, expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { builtInStyle } from '../../../../../src-core/export/citing/styles'
import { makePaper, passage, type Said } from './make-paper'

interface Row {
  readonly why: string
  readonly said: Said
  readonly is: string
  readonly short?: string
  readonly from?: string
  readonly to?: string
  readonly place?: boolean
  readonly language?: 'nl' | 'en'
}

const BZ = 'Minister van Buitenlandse Zaken'
const FOOT = 'Tweede Kamer, vergaderjaar 2009–2010, 27 858, nr. 88 #'
const filed: Said = {
  title: 'Verslag',
  own: ['kamerstuk 27858-88|27 858, nr. 88'],
  date: '2010-01-07',
  edge: [FOOT],
}

// By the seventh edition: author, (year, day), title, number in brackets; where there is no author the title stands first.
const APA: readonly Row[] = [
  {
    why: 'a paper of the Chamber',
    said: filed,
    from: 'Derde',
    is: 'Tweede Kamer der Staten-Generaal. (2010, 7 januari). Verslag (Kamerstukken II 2009/10, 27858, nr. 88), p. 3.',
    short: '(Tweede Kamer der Staten-Generaal, 2010, p. 3)',
  },
  {
    why: 'several pages',
    said: filed,
    from: 'Tweede',
    to: 'Derde',
    is: 'Tweede Kamer der Staten-Generaal. (2010, 7 januari). Verslag (Kamerstukken II 2009/10, 27858, nr. 88), pp. 2–3.',
    short: '(Tweede Kamer der Staten-Generaal, 2010, pp. 2–3)',
  },
  {
    why: 'in English',
    said: filed,
    from: 'Derde',
    language: 'en',
    is: 'Tweede Kamer der Staten-Generaal. (2010, January 7). Verslag (Kamerstukken II 2009/10, 27858, nr. 88), p. 3.',
    short: '(Tweede Kamer der Staten-Generaal, 2010, p. 3)',
  },
  {
    why: 'with its place',
    said: filed,
    from: 'Derde',
    place: true,
    is: 'Tweede Kamer der Staten-Generaal. (2010, 7 januari). Verslag (Kamerstukken II 2009/10, 27858, nr. 88), p. 3, VVD, antwoord 12.',
    short: '(Tweede Kamer der Staten-Generaal, 2010, p. 3, VVD, antwoord 12)',
  },
  {
    why: 'a letter',
    said: {
      kind: 'letter',
      title: 'Bruggen',
      by: [`De ${BZ}, W.B. Hoekstra`],
      date: '2022-01-07',
      head: ['Ons kenmerk', 'BZ-1'],
      flat: true,
    },
    is: `${BZ}. (2022, 7 januari). Bruggen (kenmerk BZ-1).`,
    short: `(${BZ}, 2022)`,
  },
  {
    why: 'a letter without a date',
    said: { kind: 'letter', title: 'Bruggen', by: [BZ], flat: true },
    is: `${BZ}. (z.d.). Bruggen.`,
    short: `(${BZ}, z.d.)`,
  },
  {
    why: 'without a date, in English',
    said: { kind: 'letter', title: 'Bruggen', by: [BZ], flat: true },
    language: 'en',
    is: `${BZ}. (n.d.). Bruggen.`,
    short: `(${BZ}, n.d.)`,
  },
  {
    why: 'a numbered letter is its sender’s',
    said: {
      kind: 'letter',
      title: 'Bruggen',
      by: [BZ],
      own: ['kamerstuk 28676-382|28676, nr. 382'],
      date: '2022-01-07',
      flat: true,
    },
    is: `${BZ}. (2022, 7 januari). Bruggen (Kamerstukken II 2021/22, 28676, nr. 382).`,
    short: `(${BZ}, 2022)`,
  },
  {
    why: 'two senders',
    said: {
      kind: 'letter',
      title: 'Bruggen',
      by: [BZ, 'Staatssecretaris van Defensie'],
      date: '2022-01-07',
      flat: true,
    },
    is: `${BZ} & Staatssecretaris van Defensie. (2022, 7 januari). Bruggen.`,
    short: `(${BZ} & Staatssecretaris van Defensie, 2022)`,
  },
  {
    why: 'a debate',
    said: {
      kind: 'debate',
      title: 'Eindverslag',
      own: ['handelingen 20202021-102-8|h-tk-20202021-102-8'],
      date: '2021-09-08',
      flat: true,
    },
    is: 'Tweede Kamer der Staten-Generaal. (2021, 8 september). Eindverslag (Handelingen II 2020/21, nr. 102, item 8).',
    short: '(Tweede Kamer der Staten-Generaal, 2021)',
  },
  {
    why: 'answers in the appendix',
    said: {
      kind: 'question-answers',
      title: 'Vragen over bruggen',
      own: ['aanhangsel 20222023-3|ah-ek-20222023-3'],
      date: '2022-12-01',
      flat: true,
    },
    is: 'Eerste Kamer der Staten-Generaal. (2022, 1 december). Vragen over bruggen (Aanhangsel Handelingen I 2022/23, nr. 3).',
    short: '(Eerste Kamer der Staten-Generaal, 2022)',
  },
  {
    why: 'of the Union',
    said: { title: 'Voorstel', head: ['COM(2022) 123 final'], date: '2022-03-01', flat: true },
    is: 'Europese Commissie. (2022, 1 maart). Voorstel (COM(2022) 123).',
    short: '(Europese Commissie, 2022)',
  },
  {
    why: 'without an author',
    said: { title: 'Vragen over water', own: ['zaak 2024Z18796'], date: '2024-11-19', flat: true },
    is: 'Vragen over water (2024Z18796). (2024, 19 november).',
    short: '(Vragen over water, 2024)',
  },
  {
    why: 'without an author or a date',
    said: { title: 'Nota', flat: true },
    is: 'Nota. (z.d.).',
    short: '(Nota, z.d.)',
  },
]

/** Treaties, journals and titles in capitals, by sections 11.9, 11.10 and 6.17. */
const APA_OF_TREATIES: readonly Row[] = [
  {
    why: 'a treaty, by the day it was signed',
    said: {
      title: 'Verdrag inzake bruggen over de grens',
      date: '2023-04-11',
      head: ['A. TITEL', 'Verdrag inzake bruggen over de grens;', 'Warschau, 7 maart 2022'],
      edge: ['Tractatenblad 2023 45 #'],
    },
    from: 'Derde',
    is: 'Verdrag inzake bruggen over de grens, 7 maart 2022, Trb. 2023, 45, p. 3.',
    short: '(Verdrag inzake bruggen over de grens, 2022, p. 3)',
  },
  {
    why: 'a treaty in English whose day of signing is not known: the day of the Tractatenblad is another',
    said: {
      title: 'Verdrag inzake bruggen over de grens',
      date: '2023-04-11',
      edge: ['Tractatenblad 2023 45 #'],
    },
    from: 'Derde',
    language: 'en',
    is: 'Verdrag inzake bruggen over de grens, Trb. 2023, 45, p. 3.',
    short: '(Verdrag inzake bruggen over de grens, Trb. 2023, 45, p. 3)',
  },
  {
    why: 'an act of the Union since October 2023, in English',
    said: {
      title: 'Regulation (EU) 2024/1689',
      date: '2024-06-13',
      edge: ['EN OJ L, 12.7.2024', 'ELI: http://data.europa.eu/eli/reg/2024/1689/oj #/144'],
    },
    from: 'Derde',
    language: 'en',
    is: 'Regulation (EU) 2024/1689 (OJ L, 2024/1689, 12.7.2024). (2024, June 13), p. 3.',
  },
  {
    why: 'a notice of the Union since October 2023, in English',
    said: {
      title: 'Guidelines on bridges',
      date: '2024-05-31',
      edge: ['EN OJ C, 31.5.2024', 'ELI: http://data.europa.eu/eli/C/2024/3456/oj #/9'],
    },
    from: 'Derde',
    language: 'en',
    is: 'Guidelines on bridges (OJ C, C/2024/3456, 31.5.2024). (2024, May 31), p. 3.',
  },
  {
    why: 'an issue of the Official Journal of before, in English',
    said: {
      title: 'Regulation (EU) 2016/679',
      date: '2016-04-27',
      edge: ['4.5.2016 EN Official Journal of the European Union L 119/#'],
    },
    from: 'Derde',
    language: 'en',
    is: 'Regulation (EU) 2016/679 (OJ L 119, 4.5.2016). (2016, April 27), p. 3.',
  },
  {
    why: 'a title in capitals, as the paper writes its words',
    said: {
      title: 'VERSLAG OVER BRUGGEN IN ZEELAND EN IN DE EU',
      flat: true,
      head: ['Dit verslag gaat over de bruggen in Zeeland en in de EU.'],
    },
    is: 'Verslag over bruggen in Zeeland en in de EU. (z.d.).',
    short: '(Verslag over bruggen in Zeeland en in de EU, z.d.)',
  },
  {
    why: 'a title in capitals that the paper shows no other way of writing',
    said: { title: 'VERSLAG OVER BRUGGEN IN ZEELAND', flat: true },
    is: 'VERSLAG OVER BRUGGEN IN ZEELAND. (z.d.).',
  },
]

const PLAIN: readonly Row[] = [
  { why: 'title alone', said: { flat: true }, is: 'Verslag' },
  { why: 'title and date', said: { date: '2022-01-07', flat: true }, is: 'Verslag, 7 januari 2022' },
  {
    why: 'title with its date',
    said: { title: 'Overleg van 7 januari 2022', date: '2022-01-07', flat: true },
    is: 'Overleg van 7 januari 2022',
  },
  { why: 'number as printed', said: { ...filed, flat: true }, is: 'Verslag, 27 858, nr. 88, 7 januari 2010' },
  {
    why: 'number as filed, written out',
    said: { own: ['kamerstuk 36200-VII-14|kst-36200-VII-14'], flat: true },
    is: 'Verslag, Kamerstuk 36 200 VII, nr. 14',
  },
  {
    why: 'number as filed, in English',
    said: { own: ['kamerstuk 36200-VII-14|kst-36200-VII-14'], flat: true },
    language: 'en',
    is: 'Verslag, Parliamentary paper 36 200 VII, no. 14',
  },
  {
    why: 'letters as filed, which are no number',
    said: { own: ['kamerstuk 36373-H|kst-36373-H'], flat: true },
    is: 'Verslag, Kamerstuk 36 373, H',
  },
  {
    why: 'a dossier of the Senate’s own, as filed',
    said: { own: ['kamerstuk CXXXIX-A|kst-CXXXIX-A'], flat: true },
    is: 'Verslag, Kamerstuk CXXXIX, A',
  },
  {
    why: 'a debate of before 2011, whose second number is a page',
    said: {
      kind: 'debate',
      own: ['handelingen 2007-2008-108-7909|h-tk-20072008-108-7909'],
      date: '2008-09-04',
      flat: true,
    },
    is: 'Verslag, Handelingen 2007–2008, nr. 108, 4 september 2008',
  },
  {
    why: 'a debate filed by its pages alone',
    said: {
      kind: 'debate',
      own: ['handelingen 2003-2004-4153-4157|h-tk-20032004-4153-4157'],
      date: '2004-03-24',
      flat: true,
    },
    is: 'Verslag, 24 maart 2004',
  },
  {
    why: 'number in its title',
    said: { title: 'Kamerstuk 27 858, nr. 88', own: ['kamerstuk 27858-88|27 858, nr. 88'], flat: true },
    is: 'Kamerstuk 27 858, nr. 88',
  },
  {
    why: 'the number of a gazette',
    said: { title: 'Besluit', own: ['document stb-2014-308|stb-2014-308'], date: '2014-07-29', flat: true },
    is: 'Besluit, Stb. 2014, 308, 29 juli 2014',
  },
  { why: 'an answer', said: { flat: true }, from: 'Derde', place: true, is: 'Verslag, VVD, antwoord 12' },
  {
    why: 'an answer, in English',
    said: { flat: true },
    from: 'Derde',
    place: true,
    language: 'en',
    is: 'Verslag, VVD, answer 12',
  },
  {
    why: 'from a question to an answer',
    said: { flat: true },
    from: 'Tweede',
    to: 'Derde',
    place: true,
    is: 'Verslag, VVD, vraag 12 – antwoord 12',
  },
  {
    why: 'a page',
    said: { edge: ['Pagina # van 3'] },
    from: 'Derde',
    place: true,
    is: 'Verslag, VVD, antwoord 12, pagina 3',
  },
  { why: 'pages, without the place', said: {}, from: 'Tweede', to: 'Derde', is: 'Verslag, pagina’s 2–3' },
  { why: 'a page as printed', said: { edge: ['#'], first: 17 }, from: 'Tweede', is: 'Verslag, pagina 18' },
]

describe.each([
  ['apa', APA],
  ['apa', APA_OF_TREATIES],
  ['plain', PLAIN],
] as const)('%s', (style, rows) => {
  test.each(rows)(
    '$why',
    ({ said, is, short, from = 'Eerste', to = from, place = false, language = 'nl' }) => {
      const paper = makePaper(said)
      const range = passage(paper, `${from} bladzij.`, `${to} bladzij.`)
      const cited = citePassageIn(builtInStyle(style), paper, range, { language, place })
      expect(cited.full).toBe(is)
      if (short !== undefined) expect(cited.short).toBe(short)
    },
  )
})
