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
  fromAnswer: 'From the answer',
  only: 'Only annotations',
  ofPaper: title => `in “${title}”`,
  withTheme: names => `with theme ${names}`,
  goneThemes: 'a removed theme',
  noTheme: 'no theme',
  ofParty: names => `of ${names}`,
  withWords: words => `with the words “${words}”`,
  changed: title => `“${title}” holds tracked changes and is quoted with all changes accepted.`,
}

/** The words of an export in its language. */
export function exportWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
