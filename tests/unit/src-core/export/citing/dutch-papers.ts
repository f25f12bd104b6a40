import type { Said } from './make-paper'

// Written by hand from Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving and the Leidraad voor juridische auteurs, before
// there was a program to write them.
export const FOOT = 'Tweede Kamer, vergaderjaar 2009–2010, 27 858, nr. 88 #'
const SENATE = 'Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D #'
export const BZ = 'Minister van Buitenlandse Zaken'

/** A paper, and how it is cited. */
export interface Row {
  readonly why: string
  readonly said: Said
  readonly is: string
  readonly from?: string
  readonly to?: string
  readonly place?: boolean
}

/** Papers in a dossier. */
export const KAMERSTUKKEN: readonly Row[] = [
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
    why: 'the Chamber that a letter is addressed to is not the one that printed it',
    said: {
      own: ['kamerstuk 36373-H|36 373, H'],
      date: '2024-03-05',
      head: ['Aan de Voorzitter van de', 'Tweede Kamer der Staten-Generaal'],
      flat: true,
    },
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

/** What is attached to one. */
export const BIJLAGEN: readonly Row[] = [
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
