import type { ExportLanguage } from '../words'

const NL = {
  key: 'Gekleurd zijn de woorden van een annotatie, in de kleur van haar thema; een lijn eronder is van een tweede annotatie van dezelfde woorden. Het nummer erachter verwijst naar de lijst achter het stuk.',
  footnotes: 'Voetnoten van het stuk',
  toAnnotation: (number: number) => `Annotatie ${number}`,
  toText: (number: number) => `Terug naar de tekst bij annotatie ${number}`,
  toNote: (mark: string) => `Terug naar de tekst bij voetnoot ${mark}`,
}

const EN: typeof NL = {
  key: 'The words of an annotation are coloured, in the colour of its theme; a line below is of a second annotation of the same words. The number behind them leads to the list behind the paper.',
  footnotes: 'Footnotes of the paper',
  toAnnotation: number => `Annotation ${number}`,
  toText: number => `Back to the text at annotation ${number}`,
  toNote: mark => `Back to the text at footnote ${mark}`,
}

/** The words that only annotated papers are handed in with as a page. */
export function paperPageWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
