import type { HeadWords } from '../shape/head-words'

export const HEADS: HeadWords = {
  pageOf: 'von',
  whole: String.raw`(?=\p{L}|\d{1,2}\. W)(?:(?:Deutscher Bundestag|Bundesrat|(?:[\p{L}-]+ )?(?:Landtag|LANDTAG)(?: (?:von|des|der|DES|DER) [\p{L} -]{3,40}?| [\p{L}-]{3,40}?)?|Abgeordnetenhaus(?: von)? Berlin)(?![\p{L}-])[ –−-]*)?(?:(?:\d{1,2}\. W(?:ahlperiode|AHLPERIODE)|Drucksache \d{1,2} ?\/ ?\d[\d ]{0,6}(?: \(\d{1,2}\/\d{1,6}\))?|\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{4}-\d{2}-\d{2})\s*)*`,
  footer:
    'Die Antwort wurde namens der (?:Bundes|Landes)regierung mit Schreiben\\b.{0,180}|(?:.{0,60} )?vom \\d{1,2}\\. .{3,9} \\d{4} übermittelt\\.(?: Die Drucksache.{0,120})?|Die Drucksache enthält (?:zusätzlich|ferner)\\b.{0,100}',
  page: 'Seite',
  printedPaper: 'Drucksache',
  pageNumber: 'seite',
  outOf: 'von',
}
