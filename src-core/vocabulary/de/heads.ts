import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'von',
  footer:
    'Die Antwort wurde namens der (?:Bundes|Landes)regierung mit Schreiben\\b.{0,180}|(?:.{0,60} )?vom \\d{1,2}\\. .{3,9} \\d{4} übermittelt\\.(?: Die Drucksache.{0,120})?|Die Drucksache enthält (?:zusätzlich|ferner)\\b.{0,100}',
  page: 'Seite',
  printedPaper: 'Drucksache',
  pageNumber: 'seite',
  outOf: 'von',
}
