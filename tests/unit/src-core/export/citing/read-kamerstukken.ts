import { type ReadRow, threePages } from './read-paper'

// Written by hand, before any of them was read by the program, from Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving and the
// Leidraad voor juridische auteurs, for papers as they are printed.

/** Papers in a dossier of the Tweede Kamer. */
export const OF_THE_CHAMBER: readonly ReadRow[] = [
  {
    why: 'a memorandum on a chapter of the budget',
    paper: threePages(
      'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2019–2020\n\n35 300 XVII Vaststelling van de begrotingsstaat van Buitenlandse Handel en Ontwikkelingssamenwerking (XVII) voor het jaar 2020\n\nNr. 2 MEMORIE VAN TOELICHTING',
    ),
    edge: ['Tweede Kamer, vergaderjaar 2019–2020, 35 300 XVII, nr. 2 #'],
    is: 'Kamerstukken II 2019/20, 35300 XVII, nr. 2, p. 2',
    apa: 'Tweede Kamer der Staten-Generaal. (z.d.). Vaststelling van de begrotingsstaat van Buitenlandse Handel en Ontwikkelingssamenwerking (XVII) voor het jaar 2020: memorie van toelichting (Kamerstukken II 2019/20, 35300 XVII, nr. 2), p. 2.',
  },
  {
    why: 'a note of alteration to a chapter of one letter, in Word',
    paper: threePages(
      '35 300 V Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V) voor het jaar 2020\n\nNr. 9 NOTA VAN WIJZIGING\n\nOntvangen 12 november 2019',
    ),
    word: true,
    is: 'Kamerstukken II 2019/20, 35300 V, nr. 9',
  },
  {
    why: 'a fund, whose addition is a letter that is no numeral',
    paper: threePages(
      '35 300 A Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2020\n\nNr. 4 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 10 oktober 2019',
    ),
    word: true,
    is: 'Kamerstukken II 2019/20, 35300 A, nr. 4',
  },
  {
    why: 'a chapter in parts: a numeral and a letter',
    paper: threePages(
      '31 700 IXB Vaststelling van de begrotingsstaten van het Ministerie van Financiën (IXB) voor het jaar 2009\n\nNr. 7 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 4 november 2008',
    ),
    word: true,
    is: 'Kamerstukken II 2008/09, 31700 IXB, nr. 7',
  },
  {
    why: 'the same, as filed and as printed below',
    paper: threePages('Nr. 7 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN'),
    edge: ['kst-31700-IXB-7', 'Tweede Kamer, vergaderjaar 2008–2009, 31 700 IXB, nr. 7 #'],
    is: 'Kamerstukken II 2008/09, 31700 IXB, nr. 7, p. 2',
  },
  {
    why: 'a motion in a chapter of the budget',
    paper: threePages(
      '36 410 XVI Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2024\n\nNr. 58 MOTIE VAN HET LID KRUL C.S.\n\nVoorgesteld 25 januari 2024\n\nDe Kamer,\n\ngehoord de beraadslaging,',
    ),
    word: true,
    is: 'Kamerstukken II 2023/24, 36410 XVI, nr. 58',
  },
  {
    why: 'a motion in the stead of another, by its own number',
    paper: threePages(
      '29 544 Arbeidsmarktbeleid\n\nNr. 1203 GEWIJZIGDE MOTIE VAN HET LID PATIJN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 1198\n\nVoorgesteld 19 september 2023',
    ),
    word: true,
    is: 'Kamerstukken II 2023/24, 29544, nr. 1203',
  },
  {
    why: 'an amendment, received on the day before Prinsjesdag',
    paper: threePages(
      '36 067 Wijziging van de Pensioenwet\n\nNr. 20 AMENDEMENT VAN HET LID SMALS\n\nOntvangen 19 september 2022\n\nDe ondergetekende stelt het volgende amendement voor:',
    ),
    word: true,
    is: 'Kamerstukken II 2021/22, 36067, nr. 20',
  },
  {
    why: 'a letter, its number in small letters',
    paper: threePages(
      '27 400 VII Vaststelling van de begroting van de uitgaven en de ontvangsten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2001\n\nnr. 6 BRIEF VAN DE MINISTER VOOR GROTE STEDEN- EN INTEGRATIEBELEID\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 oktober 2000',
    ),
    word: true,
    is: 'Kamerstukken II 2000/01, 27400 VII, nr. 6',
  },
  {
    why: 'a letter in two dossiers: the first that is printed',
    paper: threePages(
      '31 839 Jeugdzorg\n\n29 815 Jeugdcriminaliteit\n\nNr. 500 BRIEF VAN DE STAATSSECRETARIS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 12 januari 2016',
    ),
    word: true,
    is: 'Kamerstukken II 2015/16, 31839, nr. 500',
    silent: 'which of two dossiers: the first, under whose number it is filed',
  },
  {
    why: 'a report after the summer, by the day it was adopted',
    paper: threePages(
      '21 501-02 Raad Algemene Zaken en Raad Buitenlandse Zaken\n\nNr. 2531 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 22 september 2022',
    ),
    word: true,
    is: 'Kamerstukken II 2022/23, 21501-02, nr. 2531',
  },
  {
    why: 'a bill of the Kingdom, a note on a report',
    paper: threePages(
      '36 000 (R2160) Goedkeuring van een verdrag over bruggen\n\nNr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 3 mei 2022',
    ),
    word: true,
    is: 'Kamerstukken II 2021/22, 36000 (R2160), nr. 6',
  },
  {
    why: 'two numbers bound in one',
    paper: threePages(
      'Tweede Kamer der Staten-Generaal\nVergaderjaar 1987–1988\n\n20 421 Regels inzake het onderhoud van bruggen\n\nNrs. 1–2 KONINKLIJKE BOODSCHAP EN VOORSTEL VAN WET',
    ),
    edge: ['Tweede Kamer, vergaderjaar 1987–1988, 20 421, nrs. 1–2 #'],
    is: 'Kamerstukken II 1987/88, 20421, nr. 1-2, p. 2',
    silent: 'two numbers: both, behind the one abbreviation that the rule has',
  },
  {
    why: 'printed anew',
    paper: threePages(
      '35 570 VIII Vaststelling van de begroting\n\nNr. 2 HERDRUK\n\nMEMORIE VAN TOELICHTING',
    ),
    edge: ['kst-35570-VIII-2-h1', 'Tweede Kamer, vergaderjaar 2020–2021, 35 570 VIII, nr. 2 #'],
    is: 'Kamerstukken II 2020/21, 35570 VIII, nr. 2, p. 2',
    silent: 'whether it is a reprint: it has the number of what it replaces',
  },
  {
    why: 'saved from the publisher’s site, with its table of facts',
    paper: threePages(
      'Kamerstuk\nDatum publicatie\tOrganisatie\tVergaderjaar\tDossier- en ondernummer\tDatum brief\n27-10-2023 15:00\tTweede Kamer der Staten-Generaal\t2023-2024\t36410-V nr. 13\t27-10-2023\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 27 oktober 2023',
    ),
    word: true,
    is: 'Kamerstukken II 2023/24, 36410 V, nr. 13',
  },
  {
    why: 'with its place: an answer of a party’s part',
    paper:
      '21 501-28 Defensieraad\n\nNr. 230 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 8 november 2021\n\nVragen en opmerkingen van de leden van de VVD-fractie\n\nVraag 12\nKan de Minister toelichten wat het onderhoud van alle bruggen in een jaar kost?\n\nAntwoord 12\nHet onderhoud van alle bruggen kost in een jaar ongeveer drie miljoen euro.\n\nVraag 13\nKan de Minister toelichten wie het onderhoud van de bruggen betaalt?\n\nAntwoord 13\nHet onderhoud van de bruggen wordt door de provincies betaald.',
    word: true,
    of: 'ongeveer drie miljoen euro',
    place: true,
    is: 'Kamerstukken II 2021/22, 21501-28, nr. 230 (VVD, antwoord 12)',
    short: 'Kamerstukken II 2021/22, 21501-28, nr. 230 (VVD, antwoord 12)',
  },
  {
    why: 'without a date or a year',
    paper: threePages('27 858 Gewasbeschermingsbeleid\n\nNr. 88 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'),
    word: true,
    is: 'Kamerstukken II, 27858, nr. 88',
  },
  {
    why: 'attached to a paper, whose number stands in its head without a comma',
    paper: threePages(
      'Bijlage bij Kamerstuk 32813 nr. 974\n\nVoortgang van het onderhoud\n\nDen Haag, 1 februari 2022',
    ),
    word: true,
    is: 'Bijlage bij Kamerstukken II 2021/22, 32813, nr. 974',
  },
  {
    why: 'an attachment with a number of its own',
    paper: threePages(
      'Bijlage 2 bij Kamerstukken II 2021/22, 32 813, nr. 974\n\nVoortgang van het onderhoud',
    ),
    word: true,
    is: 'Bijlage bij Kamerstukken II 2021/22, 32813, nr. 974',
    silent: 'which of several attachments: the rule’s example numbers none',
  },
  {
    why: 'a report of the Algemene Rekenkamer with its letter, in Word',
    paper: threePages(
      '32 781 Resultaten verantwoordingsonderzoek 2010\n\nNrs. 1–2 BRIEF VAN DE ALGEMENE REKENKAMER\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 18 mei 2011',
    ),
    word: true,
    is: 'Kamerstukken II 2010/11, 32781, nr. 1-2',
    silent: 'two numbers: both, behind the one abbreviation that the rule has',
  },
  {
    why: 'a letter on Prinsjesdag itself',
    paper: threePages(
      '36 600 Nota over de toestand van ’s Rijks financiën\n\nNr. 1 BRIEF VAN DE MINISTER VAN FINANCIËN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 17 september 2024',
    ),
    word: true,
    is: 'Kamerstukken II 2024/25, 36600, nr. 1',
  },
  {
    why: 'a letter of who is no minister',
    paper: threePages(
      '34 700 Kabinetsformatie 2017\n\nNr. 19 BRIEF VAN DE INFORMATEUR\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 29 mei 2017',
    ),
    word: true,
    is: 'Kamerstukken II 2016/17, 34700, nr. 19',
  },
]

/** Papers of the Eerste Kamer. */
export const OF_THE_SENATE: readonly ReadRow[] = [
  {
    why: 'a letter, by letters without nr.',
    paper: threePages(
      'Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2021–2022\n\n35 925 VI Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2022\n\nR BRIEF VAN DE MINISTER VOOR RECHTSBESCHERMING\n\nAan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDen Haag, 14 juni 2022',
    ),
    edge: ['Eerste Kamer, vergaderjaar 2021–2022, 35 925 VI, R #'],
    is: 'Kamerstukken I 2021/22, 35925 VI, R, p. 2',
  },
  {
    why: 'a report, its year by the day it was adopted',
    paper: threePages(
      '35 256 Wet bruggen\n\nC VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 11 februari 2020',
    ),
    word: true,
    is: 'Kamerstukken I 2019/20, 35256, C',
  },
  {
    why: 'a bill of the Kingdom',
    paper: threePages(
      '33 852 (R2023) Wijziging van de Rijkswet op het Nederlanderschap\n\nB VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR IMMIGRATIE\n\nVastgesteld 8 november 2016',
    ),
    word: true,
    is: 'Kamerstukken I 2016/17, 33852 (R2023), B',
  },
  {
    why: 'until 2003 a number with a small letter, with nr.',
    paper: threePages(
      'Eerste Kamer der Staten-Generaal 1\nVergaderjaar 1995–1996 Nr. 188b\n\n23 700 Wijziging van de Wet bruggen\n\nNADERE MEMORIE VAN ANTWOORD',
    ),
    edge: ['Eerste Kamer, vergaderjaar 1995–1996, 23 700, nr. 188b #'],
    is: 'Kamerstukken I 1995/96, 23700, nr. 188b, p. 2',
  },
  {
    why: 'the same, as the publisher files it with its year',
    paper: threePages(
      '28 201 Tijdelijke wet noodcapaciteit\n\nVOORLOPIG VERSLAG\n\nVastgesteld 27 februari 2002',
    ),
    edge: ['kst-20012002-28201-235a'],
    is: 'Kamerstukken I 2001/02, 28201, nr. 235a, p. 2',
    plain:
      'Tijdelijke wet noodcapaciteit: voorlopig verslag, Kamerstuk 28 201, nr. 235a, 27 februari 2002, pagina 2',
  },
  {
    why: 'a dossier of the Senate’s own, in Roman numerals',
    paper: threePages(
      'Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2019–2020\n\nCXXXIX Parlementair onderzoek effectiviteit antidiscriminatiewetgeving\n\nA BRIEF VAN DE VOORZITTER VAN DE EERSTE KAMER\n\nDen Haag, 3 maart 2020',
    ),
    edge: ['Eerste Kamer, vergaderjaar 2019–2020, CXXXIX, A #'],
    is: 'Kamerstukken I 2019/20, CXXXIX, A, p. 2',
  },
  {
    why: 'two letters of the alphabet, above the title',
    paper: threePages(
      'Eerste Kamer der Staten-Generaal\nVergaderjaar 2018–2019\n\n34 648 Wet verbruggen\n\nAI\n\nVERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG\n\nVastgesteld 5 maart 2019',
    ),
    word: true,
    is: 'Kamerstukken I 2018/19, 34648, AI',
  },
  {
    why: 'in a chapter in parts',
    paper: threePages('C VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 12 januari 2021'),
    edge: ['kst-35570-IXB-C', 'Eerste Kamer, vergaderjaar 2020–2021, 35 570 IXB, C #'],
    is: 'Kamerstukken I 2020/21, 35570 IXB, C, p. 2',
  },
  {
    why: 'a motion',
    paper: threePages(
      '36 410 Nota over de toestand van ’s Rijks financiën\n\nZ MOTIE VAN HET LID VAN APELDOORN C.S.\n\nVoorgesteld 31 oktober 2023\n\nDe Kamer,\n\ngehoord de beraadslaging,',
    ),
    word: true,
    is: 'Kamerstukken I 2023/24, 36410, Z',
  },
]
