import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'der|des',
  lawmaking: 'gesetz|richtlinie',
  publisher: 'parlament|landtag|bundestag|bundesrat',
  place: 'stadt',
  sitting: 'ausschuss|sitzung',
  about: 'zu|zur|zum|über|betreffend',
  numbered: String.raw`^(?<number>\d{1,5}\/(?:J|JPR|JEU|AB|ABPR|A|A\(E\)|M)(?:-(?:NR|BR)\/\d{4})?)(?![\p{L}\d/])(?= \(?[IVXL]{1,6}\. ?GP|\s*$| vom \d)`,
  reportInPeriod: String.raw`^Plenarprotokoll (?<number>\d{1,2}\/\d{1,4})(?!\d)`,
  inPeriod: String.raw`^(?:(?:Deutscher Bundestag|Bundesrat|(?:[\p{L}-]+ )?(?:Landtag|LANDTAG)(?: [^\n\d]{2,40})?|Abgeordnetenhaus [^\n\d]{2,20})\b[^\n]{0,80}?\s|\d{1,2}\. (?:Wahlperiode|WAHLPERIODE)\s)?(?:Drucksache|(?<=Wahlperiode\s)\d{1,2}\.\d{1,2}\.\d{4}) (?<number>\d{1,2}\/\d{1,6})(?!\d)`,
}
