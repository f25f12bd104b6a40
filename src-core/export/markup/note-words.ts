const NL = {
  done: 'gedaan',
  open: 'open',
  footnotes: 'Voetnoten van deze notitie',
  /** Behind the last known name of what is mentioned and not there any more. */
  gone: 'verwijderd',
  /** Above notes that are on no passage. */
  others: 'Notities bij het project, thema’s, stukken en beurten',
  onProject: 'Notitie bij het project',
  onTheme: (name: string) => `Notitie bij het thema “${name}”`,
  onPaper: (title: string) => `Notitie bij het stuk “${title}”`,
  onTurn: (turn: string) => `Notitie bij ${turn}`,
  lostTurn: (title: string) => `Notitie bij een beurt die in “${title}” niet meer wordt gevonden`,
}

const EN: typeof NL = {
  done: 'done',
  open: 'open',
  footnotes: 'Footnotes of this note',
  gone: 'removed',
  others: 'Notes on the project, themes, papers and turns',
  onProject: 'Note on the project',
  onTheme: name => `Note on the theme “${name}”`,
  onPaper: title => `Note on the paper “${title}”`,
  onTurn: turn => `Note on ${turn}`,
  lostTurn: title => `Note on a turn that is not found in “${title}” any more`,
}

/** The words that notes are handed in with, in the language of the export. */
export function noteWords(language: 'nl' | 'en'): typeof NL {
  return language === 'nl' ? NL : EN
}
