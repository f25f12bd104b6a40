import type { ExportLanguage } from '../words'

const NL = {
  /** How Word names the language. */
  code: 'nl-NL',
  papers: 'Geannoteerde stukken',
  contents: 'Inhoud',
  page: 'Pagina',
  of: 'van',
  date: 'Datum',
  committee: 'Commissie',
  askedBy: 'Vragen van',
  answeredBy: 'Antwoord van',
  numbers: 'Nummers',
  source: 'Bestand',
  picture: '[Afbeelding]',
  accepted: 'Dit stuk bevat bijgehouden wijzigingen; hier staat het met alle wijzigingen aanvaard.',
  /** Of papers that nobody annotated. */
  leftOut: (count: number) =>
    count === 1
      ? 'Eén stuk zonder annotaties is niet opgenomen.'
      : `${count} stukken zonder annotaties zijn niet opgenomen.`,
  key: 'Gekleurd zijn de woorden van een annotatie, in de kleur van haar thema; een lijn eronder is van een tweede annotatie van dezelfde woorden. Over elke annotatie staat een opmerking in de marge.',
  toPlace: 'Naar de plek in Kanttekening',
  lost: 'Annotaties zonder plek in het stuk',
  lostWhy:
    'De woorden van deze annotaties staan niet meer in het stuk waar zij stonden. Zij zijn nergens bij gezet.',
  tooMany: 'Annotaties zonder opmerking in de marge',
  tooManyWhy:
    'Word opent geen bestand met meer dan 32.767 opmerkingen. De passages hieronder zijn wel gekleurd, maar hun notities staan hier.',
  inNote: (mark: string, words: string) => `Over woorden in voetnoot ${mark}: “${words}”`,
  intoNote: (mark: string, words: string) => `Loopt door in voetnoot ${mark}: “${words}”`,
  styles: {
    question: 'Vraag',
    place: 'Vindplaats',
    note: 'Notitie',
    noteHead: 'Notitiekop',
    noteQuote: 'Notitiecitaat',
    by: 'Auteur',
    cellQuote: 'Citaat in cel',
  },
  paperStyles: {
    source: 'Stuk',
    facts: 'Gegevens',
    title: 'Titel van het stuk',
    label: 'Kopje',
    item: 'Punt',
    figure: 'Afbeelding',
    cell: 'Cel',
  },
}

const EN: typeof NL = {
  code: 'en-GB',
  papers: 'Annotated papers',
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  date: 'Date',
  committee: 'Committee',
  askedBy: 'Questions by',
  answeredBy: 'Answered by',
  numbers: 'Numbers',
  source: 'File',
  picture: '[Picture]',
  accepted: 'This paper holds tracked changes; it stands here with all changes accepted.',
  leftOut: count =>
    count === 1
      ? 'One paper without annotations is not included.'
      : `${count} papers without annotations are not included.`,
  key: 'The words of an annotation are coloured, in the colour of its theme; a line below is of a second annotation of the same words. There is a comment in the margin about each annotation.',
  toPlace: 'To the place in Kanttekening',
  lost: 'Annotations without a place in the paper',
  lostWhy:
    'The words of these annotations are no longer where they were in the paper. They have not been put anywhere else.',
  tooMany: 'Annotations without a comment in the margin',
  tooManyWhy:
    'Word opens no file with more than 32,767 comments. The passages below are coloured, but their notes are here.',
  inNote: (mark, words) => `About words in footnote ${mark}: “${words}”`,
  intoNote: (mark, words) => `Goes on in footnote ${mark}: “${words}”`,
  styles: {
    question: 'Question',
    place: 'Place',
    note: 'Note',
    noteHead: 'Note heading',
    noteQuote: 'Note quote',
    by: 'Author',
    cellQuote: 'Quote in cell',
  },
  paperStyles: {
    source: 'Paper',
    facts: 'Facts',
    title: 'Title of the paper',
    label: 'Label',
    item: 'Item',
    figure: 'Picture',
    cell: 'Cell',
  },
}

/** The words that only Word files have, in the language of an export. */
export function wordWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}

/** A language as Word names it: `nl` is `nl-NL`; undefined for one that is no tag of BCP 47. */
export function wordLanguage(language: string): string | undefined {
  if (/^nl$/i.test(language)) return NL.code
  if (/^en$/i.test(language)) return EN.code
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined
}
