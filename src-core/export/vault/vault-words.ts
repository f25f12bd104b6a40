import type { ExportLanguage } from '../words'

const NL = {
  papers: 'Stukken',
  themes: 'Thema’s',
  paper: 'stuk',
  theme: 'thema',
  pictures: 'Beelden',
  under: 'Valt onder',
  below: 'Daaronder',
  open: 'Openen in Kanttekening',
}

const EN: typeof NL = {
  papers: 'Papers',
  themes: 'Themes',
  paper: 'paper',
  theme: 'theme',
  pictures: 'Pictures',
  under: 'Belongs to',
  below: 'Below it',
  open: 'Open in Kanttekening',
}

/** The words that only a folder for Obsidian is handed in with. */
export function vaultWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
