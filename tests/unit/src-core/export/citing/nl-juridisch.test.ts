import { describe, expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { builtInStyle } from '../../../../../src-core/export/citing/styles'
import { makePaper, passage, type Said } from './make-paper'

// Written by hand from Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving and the Leidraad voor juridische auteurs, before
// there was a program to write them.
const FOOT = 'Tweede Kamer, vergaderjaar 2009–2010, 27 858, nr. 88 #'
const SENATE = 'Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D #'
const APPENDIX = 'Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel #'
const BZ = 'Minister van Buitenlandse Zaken'

interface Row {
  readonly why: string
  readonly said: Said
  readonly is: string
  readonly from?: string
  readonly to?: string
  readonly place?: boolean
}

const KAMERSTUKKEN: readonly Row[] = [
  {
    why: 'the page printed',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] },
    from: 'Derde',
    is: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 3',
  },
  {
    why: 'several pages',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] },
    from: 'Tweede',
    to: 'Derde',
    is: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 2-3',
  },
  {
    why: 'as filed, year by its date',
    said: { own: ['kamerstuk 27858-88|kst-27858-88'], date: '2010-01-07', flat: true },
    is: 'Kamerstukken II 2009/10, 27858, nr. 88',
  },
  {
    why: 'a part of a dossier',
    said: { own: ['kamerstuk 21501-02-2433|kst-21501-02-2433'], date: '2022-01-07', flat: true },
    is: 'Kamerstukken II 2021/22, 21501-02, nr. 2433',
  },
  {
    why: 'a chapter of the budget',
    said: { own: ['kamerstuk 35925-VII-12|kst-35925-VII-12'], date: '2021-10-12', flat: true },
    is: 'Kamerstukken II 2021/22, 35925 VII, nr. 12',
  },
  {
    why: 'a bill of the Kingdom',
    said: { own: ['kamerstuk 27484-R1669-3|27 484 (R1669), nr. 3'], date: '2000-11-07', flat: true },
    is: 'Kamerstukken II 2000/01, 27484 (R1669), nr. 3',
  },
  {
    why: 'over the turn of the century',
    said: { own: ['kamerstuk 26855-3|26 855, nr. 3'], date: '1999-10-18', flat: true },
    is: 'Kamerstukken II 1999/2000, 26855, nr. 3',
  },
  {
    why: 'the year after that',
    said: { own: ['kamerstuk 27106-4|27106, nr. 4'], date: '2000-10-19', flat: true },
    is: 'Kamerstukken II 2000/01, 27106, nr. 4',
  },
  {
    why: 'the day before Prinsjesdag',
    said: { own: ['kamerstuk 36200-1|36 200, nr. 1'], date: '2022-09-19', flat: true },
    is: 'Kamerstukken II 2021/22, 36200, nr. 1',
  },
  {
    why: 'Prinsjesdag itself',
    said: { own: ['kamerstuk 36200-1|36 200, nr. 1'], date: '2022-09-20', flat: true },
    is: 'Kamerstukken II 2022/23, 36200, nr. 1',
  },
  {
    why: 'the earliest Prinsjesdag',
    said: { own: ['kamerstuk 32123-1|32 123, nr. 1'], date: '2009-09-15', flat: true },
    is: 'Kamerstukken II 2009/10, 32123, nr. 1',
  },
  {
    why: 'the latest Prinsjesdag, the day before',
    said: { own: ['kamerstuk 35300-1|35 300, nr. 1'], date: '1999-09-20', flat: true },
    is: 'Kamerstukken II 1998/99, 35300, nr. 1',
  },
  {
    why: 'a year on the paper before that of its date',
    said: {
      own: ['kamerstuk 35786-7|kst-35786-7'],
      date: '2022-10-30',
      head: ['Vergaderjaar 2021–2022'],
      flat: true,
    },
    is: 'Kamerstukken II 2021/22, 35786, nr. 7',
  },
  {
    why: 'a year at the edge of its page, with a hyphen',
    said: {
      own: ['kamerstuk 28844-269|kst-28844-269'],
      date: '2023-10-07',
      edge: ['Vergaderjaar 2022-2023', 'Tweede Kamer der Staten-Generaal'],
      flat: true,
    },
    is: 'Kamerstukken II 2022/23, 28844, nr. 269',
  },
  {
    why: 'a year in a sentence is another paper’s',
    said: {
      own: ['kamerstuk 36200-9|36 200, nr. 9'],
      date: '2023-02-07',
      head: ['Zoals in vergaderjaar 2019–2020 is besproken, blijft dit zo.'],
      flat: true,
    },
    is: 'Kamerstukken II 2022/23, 36200, nr. 9',
  },
  {
    why: 'the day it was adopted before the meeting’s',
    said: {
      own: ['kamerstuk 21501-04-220|21 501-04, nr. 220'],
      date: '2018-09-05',
      head: ['Vastgesteld 4 oktober 2018'],
      flat: true,
    },
    is: 'Kamerstukken II 2018/19, 21501-04, nr. 220',
  },
  {
    why: 'no year where none is known',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], flat: true },
    is: 'Kamerstukken II, 27858, nr. 88',
  },
  {
    why: 'the Senate’s letters, without nr.',
    said: { own: ['kamerstuk 31700-VI-D|31 700 VI, D'], edge: [SENATE], first: 2 },
    from: 'Derde',
    is: 'Kamerstukken I 2008/09, 31700 VI, D, p. 4',
  },
  {
    why: 'letters are the Senate’s where nothing says so',
    said: { own: ['kamerstuk 36373-H|36 373, H'], date: '2024-03-05', flat: true },
    is: 'Kamerstukken I 2023/24, 36373, H',
  },
  {
    why: 'two letters',
    said: { own: ['kamerstuk 34648-AI|34 648, AI'], date: '2019-03-05', flat: true },
    is: 'Kamerstukken I 2018/19, 34648, AI',
  },
  {
    why: 'a letter that the other Chamber printed',
    said: {
      own: ['kamerstuk 26410-A|26 410, A'],
      edge: ['Tweede Kamer, vergaderjaar 1998–1999, 26 410, A #'],
    },
    from: 'Tweede',
    is: 'Kamerstukken II 1998/99, 26410, A, p. 2',
  },
  {
    why: 'both Chambers’',
    said: {
      own: ['kamerstuk 24447-6|kst-24447-6'],
      head: ['Staten-Generaal 1/2 Vergaderjaar 1995-1996'],
      flat: true,
    },
    is: 'Kamerstukken I/II 1995/96, 24447, nr. 6',
  },
  {
    why: 'a head of capitals',
    said: {
      own: ['kamerstuk 36278-32|36 278, nr. 32'],
      kind: 'motion',
      head: ['TWEEDE KAMER DER STATEN-GENERAAL', '2', 'Vergaderjaar 2024-2025'],
      flat: true,
    },
    is: 'Kamerstukken II 2024/25, 36278, nr. 32',
  },
  {
    why: 'the Senate’s head of capitals, and a number of digits',
    said: {
      own: ['kamerstuk 24138-12|24 138, nr. 12'],
      head: ['EERSTE KAMER DER STATEN-GENERAAL', 'Vergaderjaar 1996-1997'],
      flat: true,
    },
    is: 'Kamerstukken I 1996/97, 24138, nr. 12',
  },
  {
    why: 'two dossiers: the first',
    said: {
      own: ['kamerstuk 21501-31-207|21 501-31, nr. 207', 'kamerstuk 21501-27-207|21 501-27, nr. 207'],
      date: '2010-04-16',
      flat: true,
    },
    is: 'Kamerstukken II 2009/10, 21501-31, nr. 207',
  },
  {
    why: 'a letter of a minister with a number is a kamerstuk',
    said: {
      kind: 'letter',
      by: [`De ${BZ}, W.B. Hoekstra`],
      own: ['kamerstuk 28676-382|28676, nr. 382'],
      date: '2022-01-07',
      flat: true,
    },
    is: 'Kamerstukken II 2021/22, 28676, nr. 382',
  },
  {
    why: 'a sequence number is no dossier',
    said: { title: 'Motie', own: ['kamerstuk 123456|kst-123456'], date: '2008-12-03', flat: true },
    is: 'Motie, 3 december 2008',
  },
  {
    why: 'with its place: an answer',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] },
    from: 'Derde',
    place: true,
    is: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 3 (VVD, antwoord 12)',
  },
  {
    why: 'with its place: a question',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] },
    from: 'Tweede',
    place: true,
    is: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 2 (VVD, vraag 12)',
  },
  {
    why: 'without a place where there is none',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] },
    place: true,
    is: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 1',
  },
  {
    why: 'no page of what was text',
    said: { own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT], mediaType: 'text/plain' },
    from: 'Derde',
    is: 'Kamerstukken II 2009/10, 27858, nr. 88',
  },
  {
    why: 'a page of a file that prints none',
    said: { own: ['kamerstuk 36200-9|36 200, nr. 9'], date: '2023-02-07' },
    from: 'Tweede',
    is: 'Kamerstukken II 2022/23, 36200, nr. 9, p. 2',
  },
  {
    why: 'pages printed from another number on',
    said: { own: ['kamerstuk 36200-9|36 200, nr. 9'], date: '2023-02-07', edge: ['#'], first: 17 },
    from: 'Tweede',
    is: 'Kamerstukken II 2022/23, 36200, nr. 9, p. 18',
  },
]

const BIJLAGEN: readonly Row[] = [
  {
    why: 'its title says of what',
    said: {
      title: 'Bijlage bij Kamerstukken II 2015/16, 34 389, nr. 9',
      own: ['attachment 712345|blg-712345'],
      flat: true,
    },
    is: 'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9',
  },
  {
    why: 'its head says of what, and its date the year',
    said: {
      title: 'Rapport',
      own: ['attachment 712345|blg-712345'],
      head: ['Bijlage bij Kamerstuk 34 389, nr. 9'],
      date: '2016-02-03',
      flat: true,
    },
    is: 'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9',
  },
  {
    why: 'filed with a paper’s number beside its own',
    said: {
      own: ['attachment 712345|blg-712345', 'kamerstuk 34389-9|kst-34389-9'],
      date: '2016-02-03',
      edge: ['Pagina # van 3'],
    },
    from: 'Tweede',
    is: 'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9, p. 2',
  },
  {
    why: 'of a paper of the Senate',
    said: {
      title: 'Bijlage bij Kamerstuk 36 373, H',
      own: ['attachment 5|blg-12345'],
      date: '2024-03-05',
      flat: true,
    },
    is: 'Bijlage bij Kamerstukken I 2023/24, 36373, H',
  },
  {
    why: 'of nothing that is known',
    said: {
      title: 'Rapport over bruggen',
      own: ['attachment 712345|blg-712345'],
      date: '2016-02-03',
      flat: true,
    },
    is: 'Rapport over bruggen, 3 februari 2016',
  },
]

const HANDELINGEN: readonly Row[] = [
  {
    why: 'by pages until 2010',
    said: {
      kind: 'debate',
      own: ['handelingen 20072008-108-7909|h-tk-20072008-108-7909'],
      date: '2008-09-04',
      edge: ['4 september 2008', 'TK 108 108-#'],
      first: 7909,
    },
    from: 'Eerste',
    to: 'Derde',
    is: 'Handelingen II 2007/08, nr. 108, p. 7909-7911',
  },
  {
    why: 'by items since',
    said: {
      kind: 'debate',
      own: ['handelingen 20102011-36-5|h-tk-20102011-36-5'],
      date: '2011-01-12',
      edge: ['TK 36 36-5-#'],
      first: 25,
    },
    from: 'Eerste',
    to: 'Tweede',
    is: 'Handelingen II 2010/11, nr. 36, item 5, p. 25-26',
  },
  {
    why: 'on the last day of pages',
    said: {
      kind: 'debate',
      own: ['handelingen 20102011-35-12|h-tk-20102011-35-12'],
      date: '2010-12-31',
      flat: true,
    },
    is: 'Handelingen II 2010/11, nr. 35',
  },
  {
    why: 'on the first day of items',
    said: {
      kind: 'debate',
      own: ['handelingen 20102011-35-12|h-tk-20102011-35-12'],
      date: '2011-01-01',
      flat: true,
    },
    is: 'Handelingen II 2010/11, nr. 35, item 12',
  },
  {
    why: 'in the year between without a date: neither',
    said: { kind: 'debate', own: ['handelingen 20102011-35-12|h-tk-20102011-35-12'], flat: true },
    is: 'Handelingen II 2010/11, nr. 35',
  },
  {
    why: 'without a date in a later year',
    said: { kind: 'debate', own: ['handelingen 20202021-102-8|h-tk-20202021-102-8'], flat: true },
    is: 'Handelingen II 2020/21, nr. 102, item 8',
  },
  {
    why: 'of the Senate',
    said: { kind: 'debate', own: ['handelingen 20212022-4-3|h-ek-20212022-4-3'], flat: true },
    is: 'Handelingen I 2021/22, nr. 4, item 3',
  },
  {
    why: 'as people write it',
    said: {
      kind: 'debate',
      own: ['handelingen 2013-2014-12-7|Handelingen II 2013/14, nr. 12, item 7'],
      flat: true,
    },
    is: 'Handelingen II 2013/14, nr. 12, item 7',
  },
  {
    why: 'told by the edge of its pages',
    said: {
      kind: 'debate',
      title: 'Staat van de Volkshuisvesting',
      date: '2024-02-08',
      edge: ['8 februari 2024', 'TK 40 40-6-#'],
    },
    from: 'Tweede',
    is: 'Handelingen II 2023/24, nr. 40, item 6, p. 2',
  },
  {
    why: 'told by the edge of its pages, of the Senate',
    said: { kind: 'debate', title: 'Wet', date: '2024-02-06', edge: ['EK 19 19-4-#'] },
    is: 'Handelingen I 2023/24, nr. 19, item 4, p. 1',
  },
  {
    why: 'with who spoke',
    said: { kind: 'debate', own: ['handelingen 20202021-102-8|h-tk-20202021-102-8'], flat: true },
    from: 'Tweede',
    place: true,
    is: 'Handelingen II 2020/21, nr. 102, item 8 (VVD, vraag 12)',
  },
  {
    why: 'without a number',
    said: {
      kind: 'debate',
      title: '14e vergadering, woensdag 15 oktober 2014',
      date: '2014-10-15',
      flat: true,
    },
    is: '14e vergadering, woensdag 15 oktober 2014',
  },
]

const AANHANGSEL: readonly Row[] = [
  {
    why: 'as filed; the number at the foot is the page’s',
    said: {
      kind: 'question-answers',
      own: [
        'aanhangsel 20142015-1241|ah-tk-20142015-1241',
        'aanhangsel 2014-2015-2|Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel 2',
      ],
      edge: [APPENDIX],
    },
    from: 'Tweede',
    is: 'Aanhangsel Handelingen II 2014/15, nr. 1241, p. 2',
  },
  {
    why: 'the page’s number found first',
    said: {
      kind: 'question-answers',
      own: [
        'aanhangsel 2014-2015-2|Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel 2',
        'aanhangsel 20142015-1241|ah-tk-20142015-1241',
      ],
      flat: true,
    },
    is: 'Aanhangsel Handelingen II 2014/15, nr. 1241',
  },
  {
    why: 'only the page’s number, and its own in the head',
    said: {
      kind: 'question-answers',
      own: ['aanhangsel 2014-2015-2|Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel 2'],
      head: [
        'Vergaderjaar 2014–2015 Aanhangsel van de Handelingen Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 698',
      ],
      edge: [APPENDIX],
      flat: true,
    },
    is: 'Aanhangsel Handelingen II 2014/15, nr. 698',
  },
  {
    why: 'its head in lines',
    said: {
      kind: 'question-answers',
      head: [
        'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen',
        'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
        '387',
      ],
      flat: true,
    },
    is: 'Aanhangsel Handelingen 2023/24, nr. 387',
  },
  {
    why: 'as it is written',
    said: {
      kind: 'question-answers',
      own: ['aanhangsel 2014-2015-1241|Aanhangsel Handelingen II 2014/15, nr. 1241'],
      flat: true,
    },
    is: 'Aanhangsel Handelingen II 2014/15, nr. 1241',
  },
  {
    why: 'of the Senate',
    said: { kind: 'question-answers', own: ['aanhangsel 20222023-3|ah-ek-20222023-3'], flat: true },
    is: 'Aanhangsel Handelingen I 2022/23, nr. 3',
  },
  {
    why: 'before it is printed, with a number of the Tweede Kamer’s register',
    said: {
      kind: 'question-answers',
      title: 'Antwoord van minister Van Weel',
      own: ['zaak 2024Z18294'],
      date: '2024-11-20',
      head: ['AH 604', '2024Z18294'],
      flat: true,
    },
    is: 'Aanhangsel Handelingen II 2024/25, nr. 604',
  },
  {
    why: 'with its place',
    said: {
      kind: 'question-answers',
      own: ['aanhangsel 20142015-1241|ah-tk-20142015-1241'],
      edge: [APPENDIX],
    },
    from: 'Derde',
    place: true,
    is: 'Aanhangsel Handelingen II 2014/15, nr. 1241, p. 3 (VVD, antwoord 12)',
  },
]

const BRIEVEN: readonly Row[] = [
  {
    why: 'sender, date and reference',
    said: { kind: 'letter', by: [BZ], date: '2022-01-07', head: ['Ons kenmerk', 'BZDOC-123-45'], flat: true },
    is: `Brief van de ${BZ} van 7 januari 2022, kenmerk BZDOC-123-45`,
  },
  {
    why: 'a signature with a name',
    said: {
      kind: 'letter',
      by: [`De minister van Buitenlandse Zaken, W.B. Hoekstra`],
      date: '2022-01-07',
      flat: true,
    },
    is: `Brief van de ${BZ} van 7 januari 2022`,
  },
  {
    why: 'two senders',
    said: { kind: 'letter', by: [BZ, 'Staatssecretaris van Defensie'], date: '2022-01-07', flat: true },
    is: `Brief van de ${BZ} en de Staatssecretaris van Defensie van 7 januari 2022`,
  },
  {
    why: 'a name with its office in brackets has no article',
    said: {
      kind: 'letter',
      by: ['minister Van Weel (Justitie en Veiligheid)'],
      date: '2024-11-20',
      flat: true,
    },
    is: 'Brief van minister Van Weel (Justitie en Veiligheid) van 20 november 2024',
  },
  {
    why: 'without a date',
    said: { kind: 'letter', by: [BZ], head: ['Kenmerk: 25003012 R'], flat: true },
    is: `Brief van de ${BZ}, kenmerk 25003012 R`,
  },
  {
    why: 'without a sender',
    said: {
      kind: 'letter',
      date: '2020-08-06',
      head: ['Datum Ons kenmerk', '06 augustus 2020 z2020-11824'],
      flat: true,
    },
    is: 'Brief van 6 augustus 2020, kenmerk z2020-11824',
  },
  {
    why: 'without either: its title',
    said: { kind: 'letter', title: 'Brief over bruggen', flat: true },
    is: 'Brief over bruggen',
  },
  {
    why: 'another’s reference is not its own',
    said: { kind: 'letter', by: [BZ], date: '2022-01-07', head: ['Uw kenmerk', '2021Z23456'], flat: true },
    is: `Brief van de ${BZ} van 7 januari 2022`,
  },
  {
    why: 'with pages as printed',
    said: { kind: 'letter', by: [BZ], date: '2022-01-07', edge: ['Pagina # van 3'] },
    from: 'Tweede',
    to: 'Derde',
    is: `Brief van de ${BZ} van 7 januari 2022, p. 2-3`,
  },
  {
    why: 'answers that a letter brings, with a reference',
    said: {
      kind: 'question-answers',
      by: ['De minister van Justitie en Veiligheid, D. Yeşilgöz-Zegerius'],
      date: '2023-11-07',
      edge: ['Ons kenmerk', '4975504'],
      flat: true,
    },
    from: 'Derde',
    place: true,
    is: 'Brief van de Minister van Justitie en Veiligheid van 7 november 2023, kenmerk 4975504 (VVD, antwoord 12)',
  },
]

const OVERIG: readonly Row[] = [
  {
    why: 'of the Union',
    said: {
      title: 'Voorstel voor een verordening',
      head: ['Brussel, 1.3.2022', 'COM(2022) 123 final'],
      date: '2022-03-01',
      edge: ['NL # NL'],
    },
    from: 'Tweede',
    is: 'COM(2022) 123, p. 2',
  },
  {
    why: 'of the Union, known by its number',
    said: {
      title: 'Gezamenlijke mededeling',
      own: ['document JOIN(2022)7|JOIN (2022) 7 definitief'],
      flat: true,
    },
    is: 'JOIN(2022) 7',
  },
  {
    why: 'that only speaks of one of the Union',
    said: {
      title: 'Fiche: Verordening bruggen',
      head: ['De Commissie heeft COM(2022) 123 op 1 maart 2022 uitgebracht.'],
      date: '2022-04-01',
      flat: true,
    },
    is: 'Fiche: Verordening bruggen, 1 april 2022',
  },
  {
    why: 'in the Staatsblad',
    said: { title: 'Besluit', own: ['document stb-2014-308|stb-2014-308'], date: '2014-07-29', flat: true },
    is: 'Stb. 2014, 308',
  },
  {
    why: 'in the Staatscourant',
    said: {
      title: 'Regeling',
      own: ['document stcrt-2013-11077|stcrt-2013-11077'],
      date: '2013-04-23',
      flat: true,
    },
    is: 'Stcrt. 2013, 11077',
  },
  {
    why: 'questions not answered yet',
    said: {
      kind: 'questions',
      title: 'Vragen van het lid Kröger over water',
      own: ['zaak 2024Z18796'],
      date: '2024-11-19',
      flat: true,
    },
    is: 'Vragen van het lid Kröger over water, 19 november 2024, 2024Z18796',
  },
  {
    why: 'with its date in its title',
    said: { title: 'Schriftelijk overleg van 7 januari 2022', date: '2022-01-07', flat: true },
    from: 'Derde',
    place: true,
    is: 'Schriftelijk overleg van 7 januari 2022 (VVD, antwoord 12)',
  },
  {
    why: 'of another parliament',
    said: {
      title: 'Kleine Anfrage: Brücken',
      own: ['document 20/8123|Drucksache 20/8123'],
      date: '2023-08-25',
      flat: true,
    },
    is: 'Kleine Anfrage: Brücken, 25 augustus 2023, Drucksache 20/8123',
  },
]

function cite({ said, from = 'Eerste', to = from, place = false }: Row): string {
  const paper = makePaper(said)
  const range = passage(paper, `${from} bladzij.`, `${to} bladzij.`)
  return citePassageIn(builtInStyle('nl-juridisch'), paper, range, { language: 'nl', place }).full
}

describe.each([
  ['Kamerstukken', KAMERSTUKKEN],
  ['Bijlagen', BIJLAGEN],
  ['Handelingen', HANDELINGEN],
  ['Aanhangsel', AANHANGSEL],
  ['Brieven', BRIEVEN],
  ['Overig', OVERIG],
])('%s', (_, rows) => {
  test.each(rows)('$why', row => {
    expect(cite(row)).toBe(row.is)
  })
})

test('there are at least sixty papers', () => {
  const all = [KAMERSTUKKEN, BIJLAGEN, HANDELINGEN, AANHANGSEL, BRIEVEN, OVERIG].flat()
  expect(all.length).toBeGreaterThanOrEqual(60)
})

test('is Dutch in an English export too', () => {
  const paper = makePaper({ kind: 'letter', by: [BZ], date: '2022-01-07', flat: true })
  const range = passage(paper, 'Derde bladzij.')
  const style = builtInStyle('nl-juridisch')
  expect(citePassageIn(style, paper, range, { language: 'en', place: true }).full).toBe(
    `Brief van de ${BZ} van 7 januari 2022 (VVD, antwoord 12)`,
  )
})

test('a letter is short after its first use; what is short already stays', () => {
  const style = builtInStyle('nl-juridisch')
  const letter = makePaper({ kind: 'letter', by: [BZ], date: '2022-01-07', edge: ['Pagina # van 3'] })
  const cited = citePassageIn(style, letter, passage(letter, 'Tweede bladzij.'), {
    language: 'nl',
    place: true,
  })
  expect(cited.short).toBe('Brief van 7 januari 2022, p. 2 (VVD, vraag 12)')
  const filed = makePaper({ own: ['kamerstuk 27858-88|27 858, nr. 88'], edge: [FOOT] })
  const again = citePassageIn(style, filed, passage(filed, 'Derde bladzij.'), {
    language: 'nl',
    place: false,
  })
  expect(again.short).toBe(again.full)
})
