/** The languages exports are written in. */
export type ExportLanguage = 'nl' | 'en'

const NL = {
  title: 'Annotaties',
  annotations: (count: number) => (count === 1 ? '1 annotatie' : `${count} annotaties`),
  exported: 'Geëxporteerd op',
  untagged: 'Zonder thema',
  themes: "Thema's",
  note: 'Notitie',
  reply: 'Reactie',
  contents: 'Inhoud',
  alsoUnder: 'Ook onder',
  none: 'Geen annotaties.',
  page: 'pagina',
  pages: 'pagina’s',
  questions: 'vragen',
  and: 'en',
  paper: 'Kamerstuk',
  appendix: 'Aanhangsel Handelingen',
  debates: 'Handelingen',
  number: 'nr.',
  elsewhere: 'Overig',
  changed: (title: string) =>
    `“${title}” bevat bijgehouden wijzigingen en is geciteerd met alle wijzigingen aanvaard.`,
  wordsSetRight: (title: string, count: number) =>
    count === 1
      ? `“${title}” is met tekstherkenning gelezen; 1 herkend woord of woordgroep is verbeterd en staat zo in de citaten.`
      : `“${title}” is met tekstherkenning gelezen; ${count} herkende woorden of woordgroepen zijn verbeterd en staan zo in de citaten.`,
  setRight: 'Verbeterd na tekstherkenning',
  readAs: (words: string, read: string) => `“${words}” (gelezen als “${read}”)`,
  unplaced: 'plek in het stuk niet gevonden',
  roles: { question: 'vraag', answer: 'antwoord', speech: 'inbreng', statement: 'inleiding' },
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
}

const EN: typeof NL = {
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
  page: 'page',
  pages: 'pages',
  questions: 'questions',
  and: 'and',
  paper: 'Parliamentary paper',
  appendix: 'Appendix to the Proceedings',
  debates: 'Proceedings',
  number: 'no.',
  elsewhere: 'Other',
  changed: title => `“${title}” holds tracked changes and is quoted with all changes accepted.`,
  wordsSetRight: (title, count) =>
    count === 1
      ? `“${title}” was read by text recognition; 1 recognised word or phrase was set right and is quoted so.`
      : `“${title}” was read by text recognition; ${count} recognised words or phrases were set right and are quoted so.`,
  setRight: 'Set right after text recognition',
  readAs: (words, read) => `“${words}” (read as “${read}”)`,
  unplaced: 'place in the paper not found',
  roles: { question: 'question', answer: 'answer', speech: 'speech', statement: 'introduction' },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** The words of an export in its language. */
export function exportWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
