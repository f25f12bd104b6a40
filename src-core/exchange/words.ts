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
  elsewhere: 'Overig',
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
  elsewhere: 'Other',
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
