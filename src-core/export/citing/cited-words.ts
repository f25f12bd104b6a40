/** The languages citations are written in. */
export type CitedLanguage = 'nl' | 'en'

const NL = {
  page: 'pagina',
  pages: 'pagina’s',
  questions: 'vragen',
  item: 'punt',
  footnote: 'voetnoot',
  by: 'van',
  and: 'en',
  paper: 'Kamerstuk',
  appendix: 'Aanhangsel Handelingen',
  debates: 'Handelingen',
  number: 'nr.',
  unplaced: 'plek in het stuk niet gevonden',
  noDate: 'z.d.',
  commission: 'Europese Commissie',
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
  page: 'page',
  pages: 'pages',
  questions: 'questions',
  item: 'item',
  footnote: 'footnote',
  by: 'by',
  and: 'and',
  paper: 'Parliamentary paper',
  appendix: 'Appendix to the Proceedings',
  debates: 'Proceedings',
  number: 'no.',
  unplaced: 'place in the paper not found',
  noDate: 'n.d.',
  commission: 'European Commission',
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

/** The words of citations in their language. */
export function citedWords(language: CitedLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
