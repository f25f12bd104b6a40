import { BZ, type Row } from './dutch-papers'

// Written by hand from Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving and the Leidraad voor juridische auteurs, before
// there was a program to write them.
const APPENDIX = 'Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel #'

/** Debates. */
export const HANDELINGEN: readonly Row[] = [
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
    why: 'filed by its first page and its last, which are no meeting',
    said: {
      kind: 'debate',
      own: ['handelingen 1995-1996-302-307|h-tk-19951996-302-307'],
      date: '1995-10-12',
      flat: true,
    },
    is: 'Verslag, 12 oktober 1995',
  },
  {
    why: 'filed by low pages, which are no meeting either',
    said: {
      kind: 'debate',
      own: ['handelingen 1995-1996-45-52|h-tk-19951996-45-52'],
      date: '1995-09-27',
      flat: true,
    },
    is: 'Verslag, 27 september 1995',
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

/** Questions with their answers. */
export const AANHANGSEL: readonly Row[] = [
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
    why: 'its Chamber at the edge of its pages, without hyphens',
    said: {
      kind: 'question-answers',
      head: [
        'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen',
        'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
        '387',
      ],
      edge: ['ah tk 20232024 387'],
      flat: true,
    },
    is: 'Aanhangsel Handelingen II 2023/24, nr. 387',
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

/** Letters that have no number yet. */
export const BRIEVEN: readonly Row[] = [
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
    why: 'with something else below the label of its reference',
    said: {
      kind: 'letter',
      by: [BZ],
      date: '2022-01-07',
      edge: ['Ons kenmerk', 'Pagina 1 van 1'],
      flat: true,
    },
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

/** Everything else. */
export const OVERIG: readonly Row[] = [
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
    why: 'in the Gemeenteblad, as the publisher files it',
    said: {
      title: 'Bekendmaking',
      own: ['document gmb-2017-12345|gmb-2017-12345'],
      date: '2017-06-14',
      flat: true,
    },
    is: 'Gmb. 2017, 12345',
  },
  {
    why: 'in the Gemeenteblad, at the foot of a page',
    said: {
      title: 'Verordening water',
      edge: ['Gemeenteblad 2021 nr. 54321 12 maart 2021 #'],
      date: '2021-03-12',
    },
    from: 'Derde',
    is: 'Gmb. 2021, 54321, p. 3',
  },
  {
    why: 'in a Provinciaal blad',
    said: { title: 'Besluit', own: ['document prb-2017-1003|prb-2017-1003'], date: '2017-03-01', flat: true },
    is: 'Prb. 2017, 1003',
  },
  {
    why: 'in a Waterschapsblad, on a line of its head',
    said: { title: 'Keur', head: ['Waterschapsblad 2020, 77'], date: '2020-02-03', flat: true },
    is: 'Wsb. 2020, 77',
  },
  {
    why: 'in a Blad gemeenschappelijke regeling',
    said: { title: 'Mandaat', own: ['document bgr-2024-715|bgr-2024-715'], date: '2024-05-01', flat: true },
    is: 'Bgr. 2024, 715',
  },
  {
    why: 'that speaks of a Gemeenteblad, which is another’s',
    said: {
      title: 'Notitie',
      head: ['Dit staat in Gemeenteblad 2021, 5 en geldt nog.'],
      date: '2021-04-01',
      flat: true,
    },
    is: 'Notitie, 1 april 2021',
  },
  {
    why: 'at the foot of a page of the Staatsblad',
    said: {
      title: 'Besluit van 12 maart 2015, houdende regels over water',
      edge: ['Staatsblad 2015 123 #'],
      date: '2015-03-12',
    },
    from: 'Derde',
    is: 'Stb. 2015, 123, p. 3',
  },
  {
    why: 'at the head of the Staatsblad',
    said: {
      title: 'Besluit van 12 maart 2015',
      head: ['Staatsblad van het Koninkrijk der Nederlanden', 'Jaargang 2015', '123'],
      date: '2015-03-12',
      flat: true,
    },
    is: 'Stb. 2015, 123',
  },
  {
    why: 'at the foot of a page of the Staatscourant',
    said: {
      title: 'Regeling van de Minister',
      edge: ['Staatscourant 2015 nr. 1234 5 februari 2015'],
      date: '2015-02-05',
      flat: true,
    },
    is: 'Stcrt. 2015, 1234',
  },
  {
    why: 'in the Staatscourant, as its first line says',
    said: { title: 'Regeling', head: ['Stcrt. 2015, 1234'], date: '2015-02-05', flat: true },
    is: 'Stcrt. 2015, 1234',
  },
  {
    why: 'with a number of the Staatsblad in a sentence, which is another’s',
    said: {
      title: 'Brief over water',
      head: ['Het besluit in Staatsblad 2015 123 treedt in werking.'],
      date: '2015-02-05',
      flat: true,
    },
    is: 'Brief over water, 5 februari 2015',
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
    why: 'with points of its own in its title',
    said: { title: 'Brieven... en hoe verder?', date: '2022-01-07', flat: true },
    is: 'Brieven... en hoe verder?, 7 januari 2022',
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
