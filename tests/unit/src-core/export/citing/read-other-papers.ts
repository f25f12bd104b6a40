import { type ReadRow, threePages } from './read-paper'

// Written by hand, before any of them was read by the program, from Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving and the
// Leidraad voor juridische auteurs, for papers as they are printed.

/** Debates and what is printed behind them. */
export const PROCEEDINGS: readonly ReadRow[] = [
  {
    why: 'a debate of before 2011, filed by its pages; the meeting stands at their edges',
    paper:
      'Tweede Kamer\n\nRechtsorde\n\nAan de orde is het debat over de nationale rechtsorde.\n\nDe heer Dittrich (D66):\nVoorzitter. Wij hebben twee keer met de regering gesproken over de nationale rechtsorde.\fDe voorzitter:\nHet woord is aan de heer De Wit, die ook over de rechtsorde wil spreken.\fDe heer De Wit (SP):\nVoorzitter. De agressie op straat neemt toe en daar moet iets aan gebeuren.',
    edge: ['24 maart 2004', 'TK 64 64-#', 'h-tk-20032004-4153-4157'],
    first: 4153,
    of: 'De agressie op straat',
    is: 'Handelingen II 2003/04, nr. 64, p. 4155',
  },
  {
    why: 'of the Senate, before 2011',
    paper:
      'Eerste Kamer\n\nWet bruggen\n\nAan de orde is de behandeling van het wetsvoorstel.\n\nDe heer Rosenthal (VVD):\nVoorzitter. Bruggen zijn er voor iedereen, en dat is in dit wetsvoorstel goed geregeld.\fMevrouw Meindertsma (PvdA):\nVoorzitter. Wij zijn daar nog niet van overtuigd, en willen er meer over horen.\fDe voorzitter:\nIk sluit de beraadslaging over dit wetsvoorstel en dank u voor uw komst.',
    edge: ['8 december 2009', 'EK 12 12-#'],
    first: 345,
    of: 'Bruggen zijn er',
    is: 'Handelingen I 2009/10, nr. 12, p. 345',
  },
  {
    why: 'in the last days of pages',
    paper:
      'Tweede Kamer\n\nStemmingen\n\nAan de orde zijn de stemmingen over moties over bruggen.\n\nMevrouw Kuiken (PvdA):\nVoorzitter. Ik wil graag een stemverklaring afleggen over deze motie over bruggen.\fDe voorzitter:\nDat mag, en daarna gaan wij meteen over tot de stemmingen over de moties.\fDe heer Slob (ChristenUnie):\nVoorzitter. Ook wij willen een stemverklaring afleggen over die motie.',
    edge: ['22 december 2010', 'TK 38 38-#'],
    first: 3245,
    of: 'Ik wil graag een stemverklaring',
    is: 'Handelingen II 2010/11, nr. 38, p. 3245',
  },
  {
    why: 'by items, with who speaks',
    paper:
      'Tweede Kamer\n\nOnderhoud van bruggen\n\nAan de orde is het debat over het onderhoud van bruggen.\n\nDe heer Grinwis (ChristenUnie):\nVoorzitter. Het onderhoud van bruggen is te lang blijven liggen in dit land.\fDe voorzitter:\nDank u wel. Het woord is aan mevrouw Koekkoek, die namens Volt spreekt vandaag.\fMevrouw Koekkoek (Volt):\nVoorzitter. Wij willen weten hoe het onderhoud van al die bruggen wordt betaald.',
    edge: ['15 oktober 2024', 'TK 12 12-5-#'],
    of: 'Het onderhoud van bruggen is te lang blijven liggen',
    place: true,
    is: 'Handelingen II 2024/25, nr. 12, item 5, p. 1 (ChristenUnie, inbreng van de heer Grinwis)',
  },
  {
    why: 'questions with their answers, as printed',
    paper:
      'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2021–2022 Aanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n\n1850\n\nVragen van het lid Kröger (GroenLinks) aan de Minister van Infrastructuur en Waterstaat over bruggen (ingezonden 1 februari 2022).\n\nAntwoord van Minister Harbers (Infrastructuur en Waterstaat) (ontvangen 7 maart 2022).\n\nVraag 1\nKent u het bericht over bruggen die gesloten zijn voor verkeer?\n\nAntwoord 1\nJa, dat bericht is mij bekend.\fVraag 2\nHoeveel bruggen zijn er nu gesloten voor het verkeer?\n\nAntwoord 2\nEr zijn nu twaalf bruggen gesloten voor het verkeer.',
    edge: ['ah-tk-20212022-1850', 'Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel #'],
    of: 'twaalf bruggen',
    place: true,
    is: 'Aanhangsel Handelingen II 2021/22, nr. 1850, p. 2 (GroenLinks, antwoord 2)',
  },
  {
    why: 'questions in the Senate, the Aanwijzing’s own example',
    paper:
      'Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2014–2015 Aanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n\n12\n\nVragen van het lid Thissen (GroenLinks) aan de Minister van Economische Zaken over bruggen (ingezonden 3 februari 2015).\n\nAntwoord van Minister Kamp (Economische Zaken) (ontvangen 5 maart 2015).\n\nVraag 1\nKent u het bericht over bruggen die gesloten zijn voor verkeer?\n\nAntwoord 1\nJa, dat bericht is mij bekend.',
    edge: ['Eerste Kamer, vergaderjaar 2014–2015, Aanhangsel #'],
    of: 'dat bericht is mij bekend',
    is: 'Aanhangsel Handelingen I 2014/15, nr. 12',
  },
  {
    why: 'a notice that the answers will be late',
    paper:
      'AH 745\n\n2024Z18111\n\nMededeling van Minister Madlener (Infrastructuur en Waterstaat) (ontvangen 3 december 2024)\n\nHierbij deel ik u mede dat de vragen van het lid Kröger over bruggen niet binnen de gebruikelijke termijn kunnen worden beantwoord.',
    word: true,
    of: 'niet binnen de gebruikelijke termijn',
    is: 'Aanhangsel Handelingen II 2024/25, nr. 745',
  },
  {
    why: 'answers of the first days of a session, before they are printed',
    paper:
      'AH 12\n\n2024Z13001\n\nAntwoord van Minister Madlener (Infrastructuur en Waterstaat) (ontvangen 20 september 2024)\n\nVraag 1\nKent u het bericht over bruggen die gesloten zijn voor verkeer?\n\nAntwoord 1\nJa, dat bericht is mij bekend.',
    word: true,
    of: 'dat bericht is mij bekend',
    is: 'Aanhangsel Handelingen II 2024/25, nr. 12',
  },
]

const TO_THE_CHAMBER =
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG'

/** Letters that have no number yet. */
export const UNNUMBERED: readonly ReadRow[] = [
  {
    why: 'sender, date and reference',
    paper: `${TO_THE_CHAMBER}\n\nDatum 14 maart 2024\n\nBetreft Staat van de bruggen\n\nOnze referentie BZDOC-1234567-89\n\nGeachte voorzitter,\n\nHierbij bied ik u de staat van de bruggen aan, zoals ik u eerder dit jaar heb toegezegd in het debat.\n\nDe Minister van Buitenlandse Zaken,\n\nHanke Bruins Slot`,
    word: true,
    of: 'de staat van de bruggen',
    is: 'Brief van de Minister van Buitenlandse Zaken van 14 maart 2024, kenmerk BZDOC-1234567-89',
    short: 'Brief van 14 maart 2024',
    apa: 'Minister van Buitenlandse Zaken. (2024, 14 maart). Staat van de bruggen (kenmerk BZDOC-1234567-89).',
  },
  {
    why: 'its own reference, not that of the letter it answers',
    paper: `${TO_THE_CHAMBER}\n\nDatum\n5 februari 2024\n\nBetreft\nStaat van de bruggen\n\nOns kenmerk\n2024-0000045678\n\nUw kenmerk\n2024Z01234\n\nGeachte voorzitter,\n\nHierbij bied ik u de staat van de bruggen aan, zoals ik u eerder dit jaar heb toegezegd in het debat.\n\nDe Staatssecretaris van Financiën,\n\nMarnix van Rij`,
    word: true,
    of: 'de staat van de bruggen',
    is: 'Brief van de Staatssecretaris van Financiën van 5 februari 2024, kenmerk 2024-0000045678',
  },
  {
    why: 'without a reference',
    paper: `${TO_THE_CHAMBER}\n\nDen Haag, 9 juni 2023\n\nGeachte voorzitter,\n\nHierbij bied ik u de staat van de bruggen aan, zoals ik u eerder dit jaar heb toegezegd in het debat.\n\nDe Minister van Infrastructuur en Waterstaat,\n\nM.G.J. Harbers`,
    word: true,
    of: 'de staat van de bruggen',
    is: 'Brief van de Minister van Infrastructuur en Waterstaat van 9 juni 2023',
  },
  {
    why: 'that speaks of a treaty and of a paper of the Senate, whose numbers are not its own',
    paper: `${TO_THE_CHAMBER}\n\nDen Haag, 9 juni 2023\n\nGeachte voorzitter,\n\nHierbij bied ik u mijn reactie aan op het verdrag in Tractatenblad 2023, 45 en op de brief in Eerste Kamer, vergaderjaar 2019–2020, CXXXIX, A over bruggen.\n\nDe Minister van Infrastructuur en Waterstaat,\n\nM.G.J. Harbers`,
    word: true,
    of: 'mijn reactie',
    is: 'Brief van de Minister van Infrastructuur en Waterstaat van 9 juni 2023',
  },
]

/** Where laws, rules and treaties are made known. */
export const GAZETTES: readonly ReadRow[] = [
  {
    why: 'the Staatsblad, as printed',
    paper: threePages(
      'Staatsblad van het Koninkrijk der Nederlanden\nJaargang 2023\n\n519\n\nBesluit van 19 december 2023 tot wijziging van het Arbeidstijdenbesluit vervoer',
    ),
    edge: ['Staatsblad 2023 519 #'],
    is: 'Stb. 2023, 519, p. 2',
  },
  {
    why: 'the Staatscourant, as printed since 2009',
    paper: threePages(
      'STAATSCOURANT\nOfficiële uitgave van het Koninkrijk der Nederlanden sinds 1814.\nNr. 15832\n17 mei 2024\n\nRegeling van de Minister van Infrastructuur en Waterstaat over bruggen',
    ),
    edge: ['Staatscourant 2024 nr. 15832 17 mei 2024 #'],
    is: 'Stcrt. 2024, 15832, p. 2',
  },
  {
    why: 'the Staatscourant, as printed before',
    paper:
      'Regeling van de Minister van Verkeer en Waterstaat over bruggen\n\nDe Minister van Verkeer en Waterstaat besluit dat alle bruggen van het Rijk ieder jaar worden onderhouden.',
    edge: ['Uit: Staatscourant 12 mei 2005, nr. 90 / pag. 15 1'],
    of: 'alle bruggen van het Rijk',
    is: 'Stcrt. 2005, 90, p. 15',
  },
  {
    why: 'the Staatsblad of long ago, by the foot of its pages',
    paper: threePages('Wet van 2 mei 1995 tot wijziging van de Wet bruggen'),
    edge: ['Staatsblad 1995 276 #'],
    is: 'Stb. 1995, 276, p. 2',
  },
  {
    why: 'the Tractatenblad, as printed',
    paper: threePages(
      '20 (2012) Nr. 1\n\nTRACTATENBLAD\nVAN HET\nKONINKRIJK DER NEDERLANDEN\n\nJAARGANG 2012 Nr. 153\n\nA. TITEL\n\nProtocol tussen de Benelux-Staten en de Macedonische Regering;\nBrussel, 30 juli 2012',
    ),
    edge: ['153 #'],
    is: 'Trb. 2012, 153, p. 2',
  },
  {
    why: 'the Tractatenblad, by the foot of its pages',
    paper: threePages('A. TITEL\n\nVerdrag inzake bruggen over de grens;\nWarschau, 7 maart 2022'),
    edge: ['Tractatenblad 2023 45 #'],
    is: 'Trb. 2023, 45, p. 2',
    // Section 11.9: a treaty’s name, the day it was signed, and where it stands.
    apa: 'Verdrag inzake bruggen over de grens, 7 maart 2022, Trb. 2023, 45, p. 2.',
  },
  {
    why: 'the Tractatenblad, as the publisher files it',
    paper: threePages('Verdrag inzake bruggen over de grens'),
    edge: ['trb-2023-45'],
    is: 'Trb. 2023, 45, p. 2',
    short: 'Trb. 2023, 45, p. 2',
    apa: 'Verdrag inzake bruggen over de grens, Trb. 2023, 45, p. 2.',
  },
]

/** Papers of the Union and of other parliaments. */
export const ELSEWHERE: readonly ReadRow[] = [
  {
    why: 'a proposal of the Commission',
    paper: threePages(
      'EUROPESE COMMISSIE\n\nBrussel, 21.4.2021\n\nCOM(2021) 206 final\n\n2021/0106 (COD)\n\nVoorstel voor een\n\nVERORDENING VAN HET EUROPEES PARLEMENT EN DE RAAD\n\nover bruggen',
    ),
    edge: ['NL # NL'],
    is: 'COM(2021) 206, p. 2',
  },
  {
    why: 'a working document of its services, in parts',
    paper: threePages(
      'EUROPEAN COMMISSION\n\nBrussels, 21.4.2021\n\nSWD(2021) 84 final\n\nPART 1/2\n\nCOMMISSION STAFF WORKING DOCUMENT',
    ),
    edge: ['EN # EN'],
    is: 'SWD(2021) 84, p. 2',
  },
  {
    why: 'a decision of the Commission, in the series C',
    paper: threePages(
      'EUROPESE COMMISSIE\n\nBrussel, 14.2.2023\n\nC(2023) 1086 final\n\nGEDELEGEERDE VERORDENING VAN DE COMMISSIE',
    ),
    edge: ['NL # NL'],
    is: 'C(2023) 1086, p. 2',
  },
  {
    why: 'the Publicatieblad',
    paper: threePages(
      'VERORDENING (EU) 2016/679 VAN HET EUROPEES PARLEMENT EN DE RAAD\n\nvan 27 april 2016\n\nbetreffende de bescherming van natuurlijke personen',
    ),
    edge: ['4.5.2016 NL Publicatieblad van de Europese Unie L 119/#'],
    is: 'PbEU 2016, L 119, p. 2',
  },
  {
    why: 'the Publicatieblad since October 2023, an act at a time',
    paper: threePages(
      'VERORDENING (EU) 2024/1689 VAN HET EUROPEES PARLEMENT EN DE RAAD\n\nvan 13 juni 2024\n\nover bruggen die voor zichzelf zorgen',
    ),
    edge: ['NL PB L van 12.7.2024', 'ELI: http://data.europa.eu/eli/reg/2024/1689/oj #/144'],
    is: 'PbEU L 2024/1689, p. 2',
  },
  {
    why: 'the Publicatieblad since October 2023, by its first page alone',
    paper: threePages(
      'Publicatieblad\nvan de Europese Unie\n\nNL\n\nL-serie\n\n2024/1689\n\n12.7.2024\n\nVERORDENING (EU) 2024/1689 VAN HET EUROPEES PARLEMENT EN DE RAAD\n\nover bruggen die voor zichzelf zorgen',
    ),
    is: 'PbEU L 2024/1689, p. 2',
  },
  {
    why: 'the Official Journal since October 2023, series C',
    paper: threePages('COMMISSION NOTICE\n\nGuidelines on bridges that look after themselves'),
    edge: ['EN OJ C, 31.5.2024', '#/9 ELI: http://data.europa.eu/eli/C/2024/3456/oj'],
    is: 'PbEU C 2024/3456, p. 2',
  },
  {
    why: 'a corrigendum in it, which has a number of its own',
    paper: threePages('Rectificatie van een verordening over bruggen die voor zichzelf zorgen'),
    edge: [
      'NL PB L van 2.8.2024',
      'ELI: http://data.europa.eu/eli/reg/2024/1689/corrigendum/2024-08-02/oj #/3',
    ],
    is: 'Rectificatie van een verordening over bruggen die voor zichzelf zorgen, 2 augustus 2024, p. 2',
  },
  {
    why: 'the Publicatieblad of before 2003, on a left page',
    paper: threePages(
      'BESCHIKKING VAN DE COMMISSIE\n\nvan 1 augustus 2002\n\nover het onderhoud van bruggen',
    ),
    edge: ['L 216/# NL Publicatieblad van de Europese Gemeenschappen 12.8.2002'],
    first: 7,
    is: 'PbEG 2002, L 216, p. 8',
  },
  {
    why: 'a question in the European Parliament',
    paper:
      'Question for written answer E-001234/2021\nto the Commission\nRule 138\nAnna Example (S&D)\n\nSubject: Maintenance of bridges\n\nMany bridges in the Member States are old, and their maintenance costs more every year than was foreseen.',
    word: true,
    of: 'Many bridges',
    is: 'Maintenance of bridges, E-001234/2021',
    silent: 'the European Parliament’s questions: title, date and number',
  },
  {
    why: 'a paper of the Bundestag',
    paper: threePages(
      'Deutscher Bundestag Drucksache 20/8123\n20. Wahlperiode 25.08.2023\n\nAntwort\nder Bundesregierung\n\nauf die Kleine Anfrage der Abgeordneten Max Muster, Erika Beispiel und der Fraktion der CDU/CSU\n– Drucksache 20/7890 –\n\nUnterhalt von Brücken',
    ),
    edge: ['Deutscher Bundestag – 20. Wahlperiode – # – Drucksache 20/8123'],
    is: 'Kleine Anfrage: Unterhalt von Brücken, 25 augustus 2023, Drucksache 20/8123, p. 2',
    silent: 'papers of other parliaments: title, date and number as printed',
  },
  {
    why: 'a paper of the Belgian Chamber',
    paper: threePages(
      'DOC 55 0123/001\n\nBELGISCHE KAMER VAN VOLKSVERTEGENWOORDIGERS\n\n12 juli 2019\n\nWETSVOORSTEL\ntot wijziging van de wet op het onderhoud van bruggen',
    ),
    edge: ['KAMER 2e ZITTING VAN DE 55e ZITTINGSPERIODE', 'DOC 55 0123/001'],
    is: 'Wetsvoorstel tot wijziging van de wet op het onderhoud van bruggen, 12 juli 2019, DOC 55 0123/001, p. 2',
    silent: 'papers of other parliaments: title, date and number as printed',
  },
  {
    why: 'a paper of the Flemish parliament',
    paper: threePages(
      'ingediend op 123 (2019-2020) – Nr. 1\n\n7 oktober 2019 (2019-2020)\n\nVoorstel van decreet\nover het onderhoud van bruggen',
    ),
    edge: ['123 (2019-2020) – Nr. 1'],
    is: 'Voorstel van decreet over het onderhoud van bruggen, 7 oktober 2019, 123 (2019-2020) – Nr. 1, p. 2',
    silent: 'papers of other parliaments: title, date and number as printed',
  },
  {
    why: 'questions in the House of Lords',
    paper:
      'Bridges: Maintenance\nQuestion for Department for Transport\nUIN HL1234, tabled on 5 March 2024\n\nQuestion\nLord Example\nTo ask His Majesty’s Government how many bridges were closed for maintenance in the last year.\n\nAnswer\nLord Sample\nAnswered on 19 March 2024\nTwelve bridges were closed for maintenance in the last year.',
    word: true,
    of: 'Twelve bridges were closed',
    is: 'Bridges: Maintenance, 19 maart 2024, UIN HL1234',
    silent: 'papers of other parliaments: title, date and number as printed',
  },
]
