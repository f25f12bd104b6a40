import { type CitedLanguage, citedWords } from './citing/cited-words'

/** The languages exports are written in. */
export type ExportLanguage = CitedLanguage

const NL = {
  ...citedWords('nl'),
  title: 'Annotaties',
  annotations: (count: number) => (count === 1 ? '1 annotatie' : `${count} annotaties`),
  exported: 'Geëxporteerd op',
  untagged: 'Zonder thema',
  themes: 'Thema’s',
  note: 'Notitie',
  reply: 'Reactie',
  contents: 'Inhoud',
  alsoUnder: 'Ook onder',
  none: 'Geen annotaties.',
  elsewhere: 'Overig',
  noParty: 'Zonder partij',
  about: 'Over deze export',
  turns: 'Vragen en antwoorden',
  cut: (cells: number, most: number) =>
    `${cells === 1 ? 'Eén cel is' : `${cells} cellen zijn`} afgekapt op ${most} tekens, het meeste dat een cel van Excel bevat; CSV en JSON bevatten alles.`,
  columns: {
    question: 'Vraag',
    quote: 'Citaat',
    themes: 'Thema’s',
    note: 'Notitie',
    notes: 'Notities',
    replies: 'Reacties',
    author: 'Auteur',
    created: 'Gemaakt',
    paper: 'Stuk',
    number: 'Nummer van het stuk',
    date: 'Datum',
    party: 'Partij',
    role: 'Rol',
    numbers: 'Vraag- of antwoordnummer',
    page: 'Pagina',
    citation: 'Bronvermelding',
    place: 'Plek',
    annotation: 'Annotatie',
    reference: 'Verwijzing',
    link: 'Link naar de plek',
    who: 'Vrager of beantwoorder',
    text: 'Tekst',
    linked: 'Hoort bij nummer',
  },
  fromAnswer: 'Uit het antwoord',
  only: 'Alleen annotaties',
  ofPaper: (title: string) => `in “${title}”`,
  withTheme: (names: string) => `met thema ${names}`,
  goneThemes: 'een verwijderd thema',
  noTheme: 'geen thema',
  ofParty: (names: string) => `bij ${names}`,
  withWords: (words: string) => `met de woorden “${words}”`,
  changed: (title: string) =>
    `“${title}” bevat bijgehouden wijzigingen en is geciteerd met alle wijzigingen aanvaard.`,
  wordsSetRight: (title: string, count: number) =>
    count === 1
      ? `“${title}” is met tekstherkenning gelezen; 1 herkend woord of woordgroep is verbeterd en staat zo in de citaten.`
      : `“${title}” is met tekstherkenning gelezen; ${count} herkende woorden of woordgroepen zijn verbeterd en staan zo in de citaten.`,
  setRight: 'Verbeterd na tekstherkenning',
  readAs: (words: string, read: string) => `“${words}” (gelezen als “${read}”)`,
  goesOn: 'Vervolg van de passage op de vorige pagina.',
  astray: 'Deze passage is in de PDF niet met zekerheid gevonden en daarom niet gemarkeerd',
}

const EN: typeof NL = {
  ...citedWords('en'),
  title: 'Annotations',
  annotations: count => (count === 1 ? '1 annotation' : `${count} annotations`),
  exported: 'Exported on',
  untagged: 'Without a theme',
  themes: 'Themes',
  note: 'Note',
  reply: 'Reply',
  contents: 'Contents',
  alsoUnder: 'Also under',
  none: 'No annotations.',
  elsewhere: 'Other',
  noParty: 'Without a party',
  about: 'About this export',
  turns: 'Questions and answers',
  cut: (cells, most) =>
    `${cells === 1 ? 'One cell was' : `${cells} cells were`} cut at ${most} characters, the most that a cell of Excel holds; CSV and JSON hold everything.`,
  columns: {
    question: 'Question',
    quote: 'Quote',
    themes: 'Themes',
    note: 'Note',
    notes: 'Notes',
    replies: 'Replies',
    author: 'Author',
    created: 'Created',
    paper: 'Paper',
    number: 'Number of the paper',
    date: 'Date',
    party: 'Party',
    role: 'Role',
    numbers: 'Question or answer number',
    page: 'Page',
    citation: 'Citation',
    place: 'Place',
    annotation: 'Annotation',
    reference: 'Reference',
    link: 'Link to the place',
    who: 'Who asks or answers',
    text: 'Text',
    linked: 'Belongs to number',
  },
  fromAnswer: 'From the answer',
  only: 'Only annotations',
  ofPaper: title => `in “${title}”`,
  withTheme: names => `with theme ${names}`,
  goneThemes: 'a removed theme',
  noTheme: 'no theme',
  ofParty: names => `of ${names}`,
  withWords: words => `with the words “${words}”`,
  changed: title => `“${title}” holds tracked changes and is quoted with all changes accepted.`,
  wordsSetRight: (title, count) =>
    count === 1
      ? `“${title}” was read by text recognition; 1 recognised word or phrase was set right and is quoted so.`
      : `“${title}” was read by text recognition; ${count} recognised words or phrases were set right and are quoted so.`,
  setRight: 'Set right after text recognition',
  readAs: (words, read) => `“${words}” (read as “${read}”)`,
  goesOn: 'Continues the passage on the page before.',
  astray: 'This passage was not surely found in the PDF, and so is not highlighted',
}

/** The words of an export in its language. */
export function exportWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
