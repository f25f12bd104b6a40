import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tabel|overzicht',
  continued: 'vervolg',
  figure: 'figuur|grafiek|diagram|kaart',
  guessed: 'Afbeelding met|Automatisch gegenereerde',
  titleStyle: 'titel',
  captionStyle: 'bijschrift',
  quoteStyle: '^citaat',
  quotationStyle: '^citaat',
}
