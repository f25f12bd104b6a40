import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tabel|overzicht',
  figure: 'figuur|grafiek|diagram|kaart',
  guessed: 'Afbeelding met|Automatisch gegenereerde',
}
