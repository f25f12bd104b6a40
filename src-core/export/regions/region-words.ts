import type { PageName } from '../../document/pages/page-name'

const NL = {
  heading: 'Gebieden op de originele pagina’s',
  /** What a page is called in print, and where it stands in the file where that is another one. */
  page: (number: PageName, inFile: number | null) =>
    inFile === null ? `pagina ${number}` : `pagina ${number} (pagina ${inFile} van het bestand)`,
  place: (page: string) => `${page}, gebied`,
  elsewhere: 'getekend op een ander bestand van dit stuk; de plek in dit bestand is niet bekend',
  words: 'Woorden eronder, zoals het bestand ze heeft',
  picture: (place: string) => `Het gebied: ${place}`,
  noPicture: 'Van dit gebied is hier geen beeld.',
  region: 'Gebied',
  note: 'Notitie',
  reply: 'Reactie',
  connection: 'Verband',
  themes: 'Thema’s',
}

const EN: typeof NL = {
  heading: 'Regions of the original pages',
  page: (number, inFile) =>
    inFile === null ? `page ${number}` : `page ${number} (page ${inFile} of the file)`,
  place: page => `${page}, region`,
  elsewhere: 'drawn on another file of this paper; its place in this file is not known',
  words: 'Words beneath, as the file has them',
  picture: place => `The region: ${place}`,
  noPicture: 'There is no picture of this region here.',
  region: 'Region',
  note: 'Note',
  reply: 'Reply',
  connection: 'Connection',
  themes: 'Themes',
}

/** The words that regions are handed in with, in the language of the export. */
export function regionWords(language: 'nl' | 'en'): typeof NL {
  return language === 'nl' ? NL : EN
}

/** Words as a sentence of their own. */
export function capital(words: string): string {
  return `${words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())}.`
}
