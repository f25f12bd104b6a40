import type { ExportLanguage } from './words'

const NL = {
  done: 'gedaan',
  open: 'open',
  footnotes: 'Voetnoten van deze notitie',
  /** Behind the last known name of what is mentioned and not there any more. */
  gone: 'verwijderd',
}

const EN: typeof NL = {
  done: 'done',
  open: 'open',
  footnotes: 'Footnotes of this note',
  gone: 'removed',
}

/** The words that notes are handed in with, in the language of the export. */
export function noteWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
